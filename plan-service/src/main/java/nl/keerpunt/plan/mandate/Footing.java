package nl.keerpunt.plan.mandate;

import java.util.Objects;
import java.util.UUID;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.people.JobFunction;
import nl.keerpunt.language.words.Label;
import org.jspecify.annotations.Nullable;

/**
 * On what it rests that somebody holds a mandate (functie en mandaatbesluit): a general mandate is granted in writing
 * (Awb, art. 10:5(2)).
 *
 * @param function as what its professional holds it; null where it was not said
 * @param decision the written decision, as it can be found; null where it was not said
 * @param profile what it was granted by; null when its terms were said one by one
 * @param insteadOf in whose place it is held (vervangene), while that one is away; null: in one's own
 */
public record Footing(
        @Nullable JobFunction function,
        @Nullable Label decision,
        @Nullable ByProfile profile,
        @Nullable ProfessionalId insteadOf) {

    /** The profile as it was at that moment (functieprofiel): what is changed in it later changes no mandate. */
    public record ByProfile(UUID profile, int version) {}

    /** Whether the same is granted again by the same profile, whatever the profile says by now. */
    boolean isRepeatedBy(Footing other) {
        return profile != null
                && other.profile != null
                && profile.profile().equals(other.profile.profile())
                && Objects.equals(decision, other.decision)
                && Objects.equals(insteadOf, other.insteadOf);
    }
}
