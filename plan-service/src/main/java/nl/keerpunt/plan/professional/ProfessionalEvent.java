package nl.keerpunt.plan.professional;

import java.time.LocalDate;
import nl.keerpunt.language.StoredAs;
import nl.keerpunt.language.identity.EntryId;
import nl.keerpunt.language.identity.ProfessionalId;
import org.jspecify.annotations.Nullable;

/** What was heard of a professional (medewerker). */
public sealed interface ProfessionalEvent {

    EntryId id();

    /** @param lastDay null: until further notice */
    @StoredAs("professional-heard-of")
    record ProfessionalHeardOf(
            EntryId id,
            ProfessionalId professional,
            LocalDate from,
            @Nullable LocalDate lastDay) implements ProfessionalEvent {}
}
