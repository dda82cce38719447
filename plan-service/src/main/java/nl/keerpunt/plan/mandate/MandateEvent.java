package nl.keerpunt.plan.mandate;

import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.language.Mandate;
import nl.keerpunt.language.ProfessionalId;
import nl.keerpunt.language.Words;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to the mandates (mandaten) of one professional. */
public sealed interface MandateEvent {

    MandateRegisterId register();

    record MandateGranted(MandateRegisterId register, Mandate mandate, ProfessionalId grantedBy)
            implements MandateEvent {}

    /** @param handedOver to whom, when it was withdrawn because its professional leaves */
    record MandateWithdrawn(
            MandateRegisterId register,
            UUID mandate,
            LocalDate lastDay,
            Words reason,
            @Nullable HandedOver handedOver) implements MandateEvent {}

    record HandedOver(UUID handover, ProfessionalId successor) {}
}
