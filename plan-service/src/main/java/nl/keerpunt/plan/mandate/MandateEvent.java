package nl.keerpunt.plan.mandate;

import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.language.StoredAs;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.language.words.Words;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to the mandates (mandaten) of one professional. */
public sealed interface MandateEvent {

    MandateRegisterId register();

    /**
     * @param grantedBy null when it was handed over: nobody granted it anew
     * @param footing null where nothing was said of it, and in what was granted until 28 November 2026
     */
    @StoredAs("mandate-granted")
    record MandateGranted(
            MandateRegisterId register,
            Mandate mandate,
            @Nullable ProfessionalId grantedBy,
            @Nullable Footing footing) implements MandateEvent {}

    /**
     * @param lastDay the day before its first when it holds on no day at all
     * @param handedOver to whom, when it was withdrawn because its professional leaves
     */
    @StoredAs("mandate-withdrawn")
    record MandateWithdrawn(
            MandateRegisterId register,
            UUID mandate,
            LocalDate lastDay,
            Words reason,
            @Nullable HandedOver handedOver) implements MandateEvent {}

    record HandedOver(UUID handover, ProfessionalId successor) {}
}
