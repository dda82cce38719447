package nl.keerpunt.provider.arrangement;

import static nl.keerpunt.provider.arrangement.Arrangement.Reason.ALREADY_COVERED;
import static nl.keerpunt.provider.arrangement.Arrangement.Reason.VERSION_UNKNOWN;
import static nl.keerpunt.provider.arrangement.Version.Cover.AWAITED;

import java.util.List;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.provider.arrangement.Arrangement.Known;
import nl.keerpunt.provider.arrangement.ArrangementCommand.AskCoverAgain;
import nl.keerpunt.provider.arrangement.ArrangementCommand.RecordCover;
import nl.keerpunt.provider.arrangement.ArrangementCommand.RecordNoCover;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementCovered;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementNotCovered;
import nl.keerpunt.provider.arrangement.ArrangementEvent.CoverAskedAgain;

/** The rules of cover: the budget answers each version once; a later version makes an earlier answer moot. */
final class Covering {

    private Covering() {}

    static List<ArrangementEvent> cover(RecordCover cover, Known known) {
        if (!isAwaited(cover.version(), known)) {
            return List.of();
        }
        return List.of(new ArrangementCovered(
                cover.arrangement(), known.household(), cover.version(), cover.overrunAuthority()));
    }

    static List<ArrangementEvent> noCover(RecordNoCover noCover, Known known) {
        if (!isAwaited(noCover.version(), known)) {
            return List.of();
        }
        return List.of(new ArrangementNotCovered(
                noCover.arrangement(),
                known.household(),
                noCover.version(),
                noCover.reason(),
                noCover.lacking(),
                noCover.year()));
    }

    static List<ArrangementEvent> askAgain(AskCoverAgain ask, Known known) {
        return switch (known.versions().current().cover()) {
            case NOT_COVERED -> {
                var after = known.versions().askedAgain();
                var version = after.current();
                yield List.of(new CoverAskedAgain(
                        ask.arrangement(),
                        known.agreement(),
                        version.number(),
                        version.appliesFrom(),
                        version.terms(),
                        after.months()));
            }
            case AWAITED -> List.of(); // The question is already put.
            case COVERED -> throw new Refusal(ALREADY_COVERED);
        };
    }

    private static boolean isAwaited(int version, Known known) {
        var current = known.versions().current();
        if (version > current.number()) {
            throw new Refusal(VERSION_UNKNOWN);
        }
        return version == current.number() && current.cover() == AWAITED;
    }
}
