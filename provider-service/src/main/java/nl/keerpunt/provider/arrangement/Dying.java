package nl.keerpunt.provider.arrangement;

import static nl.keerpunt.provider.agreement.Version.Cover.COVERED;
import static nl.keerpunt.provider.arrangement.Reason.NOT_AGREED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.provider.arrangement.Arrangement.Refused;
import nl.keerpunt.provider.arrangement.Arrangement.Unknown;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;

/**
 * The rules of ending because nobody is left of the household: whatever is not over on the day of the last death is.
 * Told by mistake, it goes on as it was, and the budget is asked for that again; unless somebody decided otherwise
 * since, by restoring it.
 */
final class Dying {

    private Dying() {}

    /** Another day than was told before takes that back first, so that days are given back too. */
    static List<ArrangementEvent> end(EndByDeath end, Arrangement current) {
        return switch (current) {
            case Unknown _ -> throw new Refusal(NOT_AGREED);
            case Refused _ -> List.of();
            case Agreed arrangement when arrangement.endedWithHousehold() -> List.of();
            case Agreed arrangement when arrangement.isEndedByDeathOn(end.on()) -> List.of();
            case Agreed arrangement -> {
                var decided = new ArrayList<>(takenBack(end.arrangement(), arrangement));
                var alive = decided.isEmpty() ? arrangement : (Agreed) Arrangement.evolve(current, decided.getFirst());
                if (!Ending.isOver(alive, end.on())) {
                    decided.add(ended(alive, end));
                }
                yield List.copyOf(decided);
            }
        };
    }

    static List<ArrangementEvent> takeBack(TakeDeathBack back, Agreed arrangement) {
        return takenBack(back.arrangement(), arrangement);
    }

    private static List<ArrangementEvent> takenBack(ArrangementId id, Agreed arrangement) {
        if (!arrangement.isEndedByDeath()) {
            return List.of();
        }
        var after = arrangement.deathTakenBack();
        return List.of(new DeathTakenBack(
                id,
                arrangement.agreement(),
                after.versions().current().number(),
                arrangement.versions().nextQuestion(),
                after.versions().current().appliesFrom(),
                after.months()));
    }

    /**
     * That it started is often told late: what was covered counts as begun from the first day it was agreed for, unless
     * it is known to have started otherwise.
     */
    private static boolean hasBegun(Agreed arrangement, LocalDate on) {
        var versions = arrangement.versions();
        var isCovered = versions.coverOf(1).filter(COVERED::equals).isPresent();
        return arrangement
                .course()
                .startedOn()
                .or(() -> Optional.of(versions.timeline().firstDay()).filter(_ -> isCovered))
                .filter(first -> !first.isAfter(on))
                .isPresent();
    }

    private static ArrangementEndedByDeath ended(Agreed arrangement, EndByDeath end) {
        var withdrawn = !hasBegun(arrangement, end.on());
        var after = arrangement.endedByDeath(end.on(), withdrawn);
        return new ArrangementEndedByDeath(
                end.arrangement(),
                arrangement.agreement(),
                after.versions().current().number(),
                arrangement.versions().nextQuestion(),
                end.on(),
                withdrawn,
                after.versions().current().appliesFrom(),
                after.months());
    }
}
