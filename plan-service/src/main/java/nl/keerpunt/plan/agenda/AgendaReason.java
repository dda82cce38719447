package nl.keerpunt.plan.agenda;

import io.swagger.v3.oas.annotations.media.Schema;
import nl.keerpunt.plan.plan.StoppedLine;
import nl.keerpunt.plan.planview.LineWarning;
import nl.keerpunt.plan.vocabulary.HeardWord;
import nl.keerpunt.plan.vocabulary.LineRefusal;
import nl.keerpunt.plan.vocabulary.LineShortage;

/**
 * Why something is on the agenda (reden): what a line was refused for ({@link LineRefusal}), why it is not covered
 * ({@link LineShortage}), why it stands still ({@link StoppedLine.Cause}), by which ground of law it was
 * decided, or why it is planned anew ({@link LineWarning}).
 */
@Schema(name = "AgendaItemReason")
enum AgendaReason {
    AGREEMENT_MISSING,
    AGREEMENT_REFUSED,
    AMOUNT_TOO_LARGE,
    CONDITIONS_MISSING,
    GROUND_OF_ANOTHER_LAW,
    HOUSEHOLD_ENDING,
    HOUSEHOLD_ERASED,
    LAW_WITHOUT_PERSONAL_BUDGET,
    NOT_OFFERED,
    OTHER_LEGAL_BASIS,
    OUTSIDE_MANDATE,
    OUT_OF_RANGE,
    PERIOD_TOO_LONG,
    TARIFF_NOT_POSITIVE,
    VOLUME_NOT_POSITIVE,
    VOLUME_TOO_LARGE,
    NOT_APPROPRIATED,
    NOT_ENOUGH_LEFT,
    OVERRUN_CEILING,
    GENERAL_PRACTITIONER,
    MEDICAL_SPECIALIST,
    YOUTH_DOCTOR,
    CERTIFIED_INSTITUTION,
    COURT_ORDER,
    LATE,
    ENDED_EARLY,
    OTHER;

    static AgendaReason of(Enum<?> reason) {
        return valueOf(reason.name());
    }

    /** As a row says it, which may be older than this list. */
    static AgendaReason read(String row) {
        return HeardWord.of(row, values(), OTHER);
    }
}
