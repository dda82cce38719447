package nl.keerpunt.plan.professional;

import java.time.LocalDate;
import nl.keerpunt.language.StoredAs;
import nl.keerpunt.language.identity.ProfessionalId;
import org.jspecify.annotations.Nullable;

/** What was heard of a professional (medewerker). */
public sealed interface ProfessionalEvent {

    HeardProfessionalId id();

    /** @param lastDay null: until further notice */
    @StoredAs("professional-heard-of")
    record ProfessionalHeardOf(
            HeardProfessionalId id,
            ProfessionalId professional,
            LocalDate from,
            @Nullable LocalDate lastDay) implements ProfessionalEvent {}
}
