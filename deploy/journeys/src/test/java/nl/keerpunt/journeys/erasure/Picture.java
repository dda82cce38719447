package nl.keerpunt.journeys.erasure;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keerpunt.budget.seal.SealCheck;
import nl.keerpunt.journeys.Platforms;
import nl.keerpunt.journeys.Stores;
import nl.keerpunt.local.platform.LocalPlatform;

/**
 * How things were at a moment.
 *
 * @param events how many each service had
 * @param lastMonth the books until the end of last month
 * @param misfit the first entry of the ledger that did not fit its seal
 */
record Picture(Map<String, Long> events, Seen seen, Books books, Books lastMonth, Optional<SealCheck.Misfit> misfit) {

    /** When it was looked. */
    enum Moment {
        BEFORE,
        ERASED,
        ROTATED,
        REPLAYED,
        REBUILT
    }

    static Picture of(LocalPlatform platform, UUID household) {
        var daan = platform.door().as("daan");
        var today = Platforms.today();
        return new Picture(
                new Stores(platform.database()).events(),
                Seen.of(platform.door().as("bram"), household),
                Books.of(daan, today),
                Books.of(daan, today.withDayOfMonth(1).minusDays(1)),
                Books.misfit(daan));
    }
}
