package nl.keerpunt.plan.professional;

import java.time.LocalDate;
import nl.keerpunt.language.Command;
import nl.keerpunt.language.identity.EntryId;
import nl.keerpunt.language.identity.ProfessionalId;
import org.jspecify.annotations.Nullable;

/** What household-service tells of a professional. Never refused. */
public sealed interface ProfessionalCommand extends Command {

    EntryId id();

    @Override
    default String history() {
        return id().key();
    }

    /** @param lastDay null: until further notice */
    record HearOfProfessional(
            EntryId id,
            ProfessionalId professional,
            LocalDate from,
            @Nullable LocalDate lastDay) implements ProfessionalCommand {}
}
