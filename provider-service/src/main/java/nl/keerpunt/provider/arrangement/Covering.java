package nl.keerpunt.provider.arrangement;

import static nl.keerpunt.provider.agreement.Version.Cover.COVERED;
import static nl.keerpunt.provider.arrangement.Reason.ALREADY_COVERED;
import static nl.keerpunt.provider.arrangement.Reason.ALREADY_WITHDRAWN;
import static nl.keerpunt.provider.arrangement.Reason.VERSION_UNKNOWN;

import java.util.List;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.provider.agreement.Version;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;

/**
 * The rules of cover. The budget answers each question once; a later version overtakes a question that waits, and what
 * the budget refuses stands in the history even then.
 */
final class Covering {

    private Covering() {}

    static List<ArrangementEvent> cover(RecordCover cover, Agreed arrangement) {
        var version = asked(cover.question(), arrangement);
        if (!isAwaited(version, cover.question())) {
            return List.of();
        }
        return List.of(new ArrangementCovered(
                cover.arrangement(),
                arrangement.household(),
                version.number(),
                cover.question(),
                cover.overrunAuthority()));
    }

    static List<ArrangementEvent> noCover(RecordNoCover noCover, Agreed arrangement) {
        var version = asked(noCover.question(), arrangement);
        var isCovered = version.cover() == COVERED && version.question() == noCover.question();
        if (isCovered || arrangement.versions().refused().containsKey(noCover.question())) {
            return List.of(); // The budget answers once: this is an answer that comes again.
        }
        return List.of(new ArrangementNotCovered(
                noCover.arrangement(),
                arrangement.household(),
                version.number(),
                noCover.question(),
                noCover.reason(),
                noCover.lacking(),
                noCover.year()));
    }

    /** Nothing new is agreed: the same version is put to the budget once more. */
    static List<ArrangementEvent> askAgain(AskCoverAgain ask, Agreed arrangement) {
        var version = arrangement.versions().current();
        return switch (version.cover()) {
            case null -> throw new Refusal(ALREADY_WITHDRAWN);
            case NOT_COVERED ->
                List.of(new CoverAskedAgain(
                        ask.arrangement(),
                        arrangement.agreement(),
                        version.number(),
                        arrangement.versions().nextQuestion(),
                        version.appliesFrom(),
                        version.terms(),
                        arrangement.months()));
            case AWAITED, OVERTAKEN -> List.of(); // The question is already put; the newest version is never overtaken.
            case COVERED -> throw new Refusal(ALREADY_COVERED);
        };
    }

    private static Version asked(int question, Agreed arrangement) {
        if (question > arrangement.versions().current().question()) {
            throw new Refusal(VERSION_UNKNOWN);
        }
        return arrangement.versions().asked(question);
    }

    private static boolean isAwaited(Version version, int question) {
        return version.isAwaited() && version.question() == question;
    }
}
