package nl.keerpunt.plan.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.Command;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.language.words.Words;
import org.jspecify.annotations.Nullable;

/** Everything a caller may ask of the mandate register (mandaatregister) of one professional. */
public sealed interface MandateCommand extends Command {

    MandateRegisterId register();

    @Override
    default String history() {
        return register().key();
    }

    /**
     * @param grantedBy null when it is handed over
     * @param strangers of whom it names, who does not work here when it begins, as the door found
     */
    record GrantMandate(
            MandateRegisterId register,
            Mandate mandate,
            @Nullable ProfessionalId grantedBy,
            @Nullable Footing footing,
            List<ProfessionalId> strangers)
            implements MandateCommand {

        public GrantMandate {
            strangers = List.copyOf(strangers);
        }
    }

    /**
     * The reason is a text about the mandate and never about a household.
     *
     * @param lastDay the day before its first: it holds on no day
     */
    record WithdrawMandate(MandateRegisterId register, UUID mandate, LocalDate lastDay, Words reason)
            implements MandateCommand {}

    /** From household-service: after this day a successor does the work of this professional. */
    record HandOverMandates(MandateRegisterId register, ProfessionalId successor, LocalDate lastDay, UUID handover)
            implements MandateCommand {}
}
