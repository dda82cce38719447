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

    /**
     * Whether what it waits for came, or the municipality has yet to do it, after the last day. What a resident or a
     * third party left unused lapsed, and is not late, also once the matter is over. Who only has to wait is never
     * late.
     */
    public boolean isLate() {
        return term.source().force() != Force.WAIT
                && switch (state) {
                    case RUNNING, SUSPENDED -> false;
                    case LAPSED -> isTheMunicipalitys();
                    case ENDED -> endedOn != null && endedOn.isAfter(lastDay);
                };
    }

    private boolean isTheMunicipalitys() {
        return term.whose() == Party.MUNICIPALITY;
    }

    /** A law that the municipality did not keep blocks, and so does a time to wait that has not passed. */
    public boolean blocks() {
        return switch (term.source().force()) {
            case LAW -> isLate() && isTheMunicipalitys();
            case WAIT -> state == State.RUNNING || state == State.SUSPENDED;
            case NORM -> false;
        };
    }

    /**
     * A norm that was not kept warns, and so does what came too late from somebody else, which a human judges: it
     * may be excusable (Awb, art. 6:11).
     */
    public boolean warns() {
        return isLate() && !blocks();
    }

    /** Whether somebody still has to do something, or to wait. */
    public boolean isOpenOn(LocalDate day) {
        return state != State.ENDED && (isLate() || !day.isAfter(lastDay));
    }

    /** How sure the last day is: in a year whose royal decree is not known it is never more than to be confirmed. */
    public Grade grade() {
        return DecreedDays.KNOWN.contains(lastDay) ? term.source().grade() : Grade.TO_BE_CONFIRMED;
    }
}
