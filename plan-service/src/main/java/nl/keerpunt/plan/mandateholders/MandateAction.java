package nl.keerpunt.plan.mandateholders;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** What of support somebody would decide (handeling). All of it commits money, and is weighed in the same way. */
@Schema(name = "MandateAction")
enum MandateAction {
    /** Een ondersteuningsregel besluiten. */
    DECIDE_LINE,
    /** Afspreken. */
    ARRANGE,
    /** Wijzigen, ook door een voorstel aan te nemen. */
    CHANGE,
    /** Herstellen. */
    RESTORE;

    /**
     * The day on which a decision of that day is recorded. An arrangement is decided on the day itself; the decision
     * of a line may bear an earlier day, on which and on the day it is recorded a mandate holds.
     */
    LocalDate recordedOn(LocalDate on, LocalDate today) {
        return switch (this) {
            case DECIDE_LINE -> on.isAfter(today) ? on : today;
            case ARRANGE, CHANGE, RESTORE -> on;
        };
    }
}
