package nl.keerpunt.household.direction;

import io.swagger.v3.oas.annotations.media.Schema;
import nl.keerpunt.language.identity.ProfessionalId;
import org.jspecify.annotations.Nullable;

/** Whether whoever was assigned to direct a household accepted that. */
@Schema(name = "Acceptance")
public enum Acceptance {
    /** Nog niet aanvaard: wie toewees is verantwoordelijk. */
    AWAITED,
    /** Aanvaard. */
    ACCEPTED,
    /** Geweigerd: wie toewees voert de regie tot een ander is toegewezen. */
    DECLINED;

    public static Acceptance atFirst(ProfessionalId director, @Nullable Assigning assigned) {
        return Assigning.answers(director, assigned) == null ? ACCEPTED : AWAITED;
    }
}
