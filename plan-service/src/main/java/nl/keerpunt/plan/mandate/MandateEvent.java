package nl.keerpunt.plan.mandate;

import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.language.Mandate;
import nl.keerpunt.language.ProfessionalId;
import nl.keerpunt.language.Words;

/** Everything that can have happened to the mandates (mandaten) of one professional. */
public sealed interface MandateEvent {

    MandateRegisterId register();

    record MandateGranted(MandateRegisterId register, Mandate mandate, ProfessionalId grantedBy)
            implements MandateEvent {}

    record MandateWithdrawn(MandateRegisterId register, UUID mandate, LocalDate lastDay, Words reason)
            implements MandateEvent {}
}
