package nl.keerpunt.provider.arrangement;

import static nl.keerpunt.provider.arrangement.Arrangement.Reason.NOT_AGREED;

import java.time.LocalDate;
import java.util.List;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.provider.arrangement.Arrangement.Refused;
import nl.keerpunt.provider.arrangement.Arrangement.Unknown;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;

/**
 * The rules of ending with the record of a household: whatever is not over on that day is. What had started is carried out
 * until then and asked of the budget as it was; what had not is withdrawn. What was proposed lapses, and nobody decides or
 * explains anything.
 */
final class Ending {

    private Ending() {}

    static List<ArrangementEvent> end(EndArrangement end, Arrangement current) {
        return switch (current) {
            case Unknown _ -> throw new Refusal(NOT_AGREED);
            case Refused _ -> List.of();
            case Known known when isOver(known, end.on()) -> List.of();
            case Known known -> List.of(ended(end, known));
        };
    }

    static boolean isOver(Known known, LocalDate on) {
        return switch (known.course().status()) {
            case AGREED -> false;
            case WITHDRAWN -> true;
            case RUNNING, PAUSED, ENDED ->
                hasStarted(known, on) && !known.versions().timeline().lastDay().isAfter(on);
        };
    }

    private static boolean hasStarted(Known known, LocalDate on) {
        return known.course().startedOn().filter(first -> !first.isAfter(on)).isPresent();
    }

    private static ArrangementEnded ended(EndArrangement end, Known known) {
        var withdrawn = !hasStarted(known, end.on());
        var after = known.ended(end.on(), withdrawn);
        return new ArrangementEnded(
                end.arrangement(),
                known.agreement(),
                after.versions().current().number(),
                known.versions().nextQuestion(),
                end.on(),
                withdrawn,
                after.versions().current().appliesFrom(),
                after.months());
    }
}
