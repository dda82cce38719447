package nl.keerpunt.household.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.Command;
import nl.keerpunt.language.identity.ProfessionalId;

/** Everything a caller may ask about a professional who leaves. */
public sealed interface HandOverCommand extends Command {

    LeavingId id();

    @Override
    default String history() {
        return id().key();
    }

    /**
     * Hands everything over after the last day.
     *
     * @param households which the leaving professional directs, as the door found
     * @param today of the door, in the Netherlands
     * @param leavingKnown whether the one who leaves works here, as the door found
     * @param successorKnown whether the successor works here, as the door found
     */
    record BeginHandOver(
            LeavingId id,
            UUID handOver,
            ProfessionalId leaving,
            ProfessionalId successor,
            LocalDate lastDay,
            Cause cause,
            List<UUID> households,
            LocalDate today,
            boolean leavingKnown,
            boolean successorKnown)
            implements HandOverCommand {

        public BeginHandOver {
            households = List.copyOf(households);
        }
    }

    /** Every household of it has its transfer. Never refused. */
    record CompleteHandOver(LeavingId id, UUID handOver) implements HandOverCommand {}
}
