package nl.keerpunt.budget.budget;

import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.language.identity.ProfessionalId;
import org.jspecify.annotations.Nullable;

/**
 * Who decided that a version of an arrangement may cost this, where something new was decided.
 *
 * @param mandate none where the law itself binds the college: the earmark names its ground
 */
public record Decided(
        ProfessionalId by, @Nullable LocalDate on, @Nullable UUID mandate) {}
