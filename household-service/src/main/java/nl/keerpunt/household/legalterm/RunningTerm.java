package nl.keerpunt.household.legalterm;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import nl.keerpunt.household.keeping.Grade;
import nl.keerpunt.language.calendar.DecreedDays;
import org.jspecify.annotations.Nullable;

/**
 * How one term stands on one day (lopende termijn).
 *
 * @param start the day that starts it, itself not counted
 * @param suspendedDays how many days fall out of it, as far as is known
 * @param lastDay the last day on which it is not too late
 * @param remainingDays its own days that are left; a suspended day takes none, and what the Algemene termijnenwet adds
 *     is not counted
 * @param endedOn when what it waits for happened
 */
public record RunningTerm(
        LegalTerm term,
        LocalDate start,
        long suspendedDays,
        LocalDate lastDay,
        long remainingDays,
        State state,
        @Nullable LocalDate endedOn) {

    /** How it stands. */
    @Schema(name = "TermState")
    public enum State {
        /** Loopt. */
        RUNNING,
        /** Opgeschort. */
        SUSPENDED,
        /** Beëindigd. */
        ENDED,
        /** Verstreken. */
        LAPSED
    }

    /** Whether what it waits for came, or still has to come, after the last day. Who only has to wait is never late. */
    public boolean isLate() {
        return term.source().force() != Force.WAIT && isPassed();
    }

    private boolean isPassed() {
        return switch (state) {
            case RUNNING, SUSPENDED -> false;
            case LAPSED -> true;
            case ENDED -> endedOn != null && endedOn.isAfter(lastDay);
        };
    }

    /** A law that was not kept blocks, and so does a time to wait that has not passed. */
    public boolean blocks() {
        return switch (term.source().force()) {
            case LAW -> isLate();
            case WAIT -> state == State.RUNNING || state == State.SUSPENDED;
            case NORM -> false;
        };
    }

    /** A norm that was not kept warns. */
    public boolean warns() {
        return term.source().force() == Force.NORM && isLate();
    }

    /** How sure the last day is: in a year whose royal decree is not known it is never more than to be confirmed. */
    public Grade grade() {
        return DecreedDays.KNOWN.contains(lastDay) ? term.source().grade() : Grade.TO_BE_CONFIRMED;
    }
}
