package nl.keerpunt.plan.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.language.law.MandateLimit;
import nl.keerpunt.language.law.MandateQuestion;

/**
 * What somebody would decide (voorgenomen besluit). A mandate holds on the day that it bears, and on the day on which
 * it is recorded: no day is chosen to suit it.
 */
public record Intent(MandateQuestion asked, LocalDate recordedOn) {

    /** Recorded on the day that it bears. */
    public Intent(MandateQuestion asked) {
        this(asked, asked.on());
    }

    public boolean isWithin(Mandate mandate) {
        return passed(mandate).isEmpty();
    }

    /** The limits of a mandate beyond which it lies, on either day. */
    List<MandateLimit> passed(Mandate mandate) {
        var recorded = new MandateQuestion(asked.law(), asked.product(), asked.amount(), asked.months(), recordedOn);
        return Stream.concat(mandate.passed(asked).stream(), mandate.passed(recorded).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
