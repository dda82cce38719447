package nl.keerpunt.plan.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.agreement.WayOut;

/**
 * A line that is no part of the version, while the rest is (stilstaande regel): an agreement that it needs is missing,
 * or was refused.
 *
 * @param refusedBy who refused, where somebody did
 * @param awaited who may still agree
 * @param waysOut how it can go on
 */
public record StoppedLine(UUID line, Cause cause, List<UUID> refusedBy, List<UUID> awaited, List<WayOut> waysOut) {

    /** Why a line stands still. */
    @Schema(name = "LineStopCause")
    public enum Cause {
        /** Instemming ontbreekt. */
        AGREEMENT_MISSING,
        /** Instemming geweigerd. */
        AGREEMENT_REFUSED
    }

    public StoppedLine {
        refusedBy = List.copyOf(refusedBy);
        awaited = List.copyOf(awaited);
        waysOut = List.copyOf(waysOut);
    }
}
