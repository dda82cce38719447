package nl.keerpunt.provider.arrangement;

import static nl.keerpunt.provider.arrangement.Reason.NOT_AGREED;

import java.time.LocalDate;
import java.util.List;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.provider.arrangement.Arrangement.Refused;
import nl.keerpunt.provider.arrangement.Arrangement.Unknown;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;

/**
 * The rules of ending with the record of a household: whatever is not over on that day is. What had started is
 * carried out until then and asked of the budget as it was; what had not is withdrawn. What was proposed lapses, and
 * nobody decides or explains anything.
 */
final class Ending {

    private Ending() {}

    static List<ArrangementEvent> end(EndArrangement end, Arrangement current) {
        return switch (current) {
            case Unknown _ -> throw new Refusal(NOT_AGREED);
            case Refused _ -> List.of();
            case Agreed arrangement when isOver(arrangement, end.on()) -> List.of();
            case Agreed arrangement -> List.of(ended(end, arrangement));
        };
    }

    static boolean isOver(Agreed arrangement, LocalDate on) {
        return switch (arrangement.course().status()) {
            case AGREED -> false;
            case WITHDRAWN -> true;
            case RUNNING, PAUSED, ENDED ->
                hasStarted(arrangement, on)
                        && !arrangement.versions().timeline().lastDay().isAfter(on);
        };
    }

    static boolean hasStarted(Agreed arrangement, LocalDate on) {
        return arrangement
                .course()
                .startedOn()
                .filter(first -> !first.isAfter(on))
                .isPresent();
    }

    private static ArrangementEnded ended(EndArrangement end, Agreed arrangement) {
        var withdrawn = !hasStarted(arrangement, end.on());
        var after = arrangement.ended(end.on(), withdrawn);
        return new ArrangementEnded(
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
