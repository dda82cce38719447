package nl.keerpunt.token;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where this installation's issuer puts what we ask for: the name of a claim, or a path such as {@code
 * realm_access.roles}. A claim that has the whole name comes before a path, since names may hold dots.
 */
public record ClaimNames(String roles, String municipality, String team, String agb, String debt, String care) {

    public static final ClaimNames USUAL = new ClaimNames("roles", "municipality", "team", "agb", "debt", "care");

    private static final Object NOT_THERE = new Object();

    /** @param settings {@code keerpunt.claims.roles} and so on; what is not set has its usual name */
    public static ClaimNames from(UnaryOperator<@Nullable String> settings) {
        UnaryOperator<String> name = usual -> Optional.ofNullable(settings.apply("keerpunt.claims." + usual))
                .filter(set -> !set.isBlank())
                .orElse(usual);
        return new ClaimNames(
                name.apply(USUAL.roles),
                name.apply(USUAL.municipality),
                name.apply(USUAL.team),
                name.apply(USUAL.agb),
                name.apply(USUAL.debt),
                name.apply(USUAL.care));
    }

    /** Null when the token does not say it; something that is no claim's value when the path leads through a value. */
    static @Nullable Object read(Map<String, Object> claims, String name) {
        if (claims.containsKey(name)) {
            return claims.get(name);
        }
        Object at = claims;
        for (var step : name.split("\\.")) {
            if (at == null) {
                return null;
            }
            if (!(at instanceof Map<?, ?> inside)) {
                return NOT_THERE;
            }
            at = inside.get(step);
        }
        return at;
    }
}
