package nl.keerpunt.budget.seal;

import static java.time.temporal.ChronoUnit.HOURS;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** At which whole hours a head is due. */
final class Hours {

    private Hours() {}

    /**
     * Each that began since the last head, up to now: hours in which the service was down are made up for. Where
     * there is no head yet, the hour that is running.
     */
    static List<Instant> due(@Nullable Instant last, Instant now) {
        var current = now.truncatedTo(HOURS);
        var next = last == null ? current : last.truncatedTo(HOURS).plus(1, HOURS);
        return Stream.iterate(next, hour -> !hour.isAfter(current), hour -> hour.plus(1, HOURS))
                .toList();
    }
}
