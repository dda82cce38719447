package nl.keerpunt.plan.mandate;

import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.language.Mandate;
import nl.keerpunt.language.ProfessionalId;
import nl.keerpunt.language.Words;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything a caller may ask of the mandate register (mandaatregister) of one professional. */
public sealed interface MandateCommand {

    @TargetAggregateIdentifier
    MandateRegisterId register();

    record GrantMandate(MandateRegisterId register, Mandate mandate, ProfessionalId grantedBy)
            implements MandateCommand {}

    /** The reason is a text about the mandate and never about a household. */
    record WithdrawMandate(MandateRegisterId register, UUID mandate, LocalDate lastDay, Words reason)
            implements MandateCommand {}

    /** From household-service: after this day a successor does the work of this professional. */
    record HandOverMandates(MandateRegisterId register, ProfessionalId successor, LocalDate lastDay, UUID handover)
            implements MandateCommand {}
}
