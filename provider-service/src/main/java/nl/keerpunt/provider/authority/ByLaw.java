package nl.keerpunt.provider.authority;

import nl.keerpunt.language.law.LawfulGround;
import nl.keerpunt.language.words.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What binds the college by law, so that no mandate is asked (verwijzing, bepaling of beschikking).
 *
 * @param referrer who referred, determined or ordered; null when it came from a plan, which keeps it
 * @param document the referral, determination or order itself, as it can be found; null likewise
 */
public record ByLaw(
        LawfulGround ground,
        @Nullable Personal<String> referrer,
        @Nullable Personal<String> document) {}
