package nl.keerpunt.household.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.StoredAs;
import nl.keerpunt.language.identity.ProfessionalId;

/** Everything that can have happened about a professional who leaves. */
public sealed interface HandOverEvent {

    LeavingId id();

    /** After the last day the successor does the work of the leaving professional. */
    @StoredAs("hand-over-begun")
    record HandOverBegun(
            LeavingId id,
            UUID handOver,
            ProfessionalId leaving,
            ProfessionalId successor,
            LocalDate lastDay,
            Cause cause,
            List<UUID> households)
            implements HandOverEvent {

        public HandOverBegun {
            households = List.copyOf(households);
        }
    }

    @StoredAs("hand-over-completed")
    record HandOverCompleted(LeavingId id, UUID handOver) implements HandOverEvent {}
}
