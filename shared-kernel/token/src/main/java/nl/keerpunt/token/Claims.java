package nl.keerpunt.token;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * What a token says of its bearer.
 *
 * @param roles those that this house knows; other names say nothing here
 * @param debt whether the bearer may see amounts of debt (schuldhulpverlener)
 * @param care whether the bearer may see medical content
 */
public record Claims(
        String subject,
        Set<Role> roles,
        @Nullable String municipality,
        @Nullable String team,
        @Nullable String agb,
        boolean debt,
        boolean care) {

    public Claims {
        roles = Set.copyOf(roles);
    }

    /** Of a token that {@link TokenRules} let pass. */
    public static Claims of(Jwt token, ClaimNames names) {
        return read(token, names, _ -> {});
    }

    /** @param odd hears the name of each claim of another type than is read here */
    static Claims read(Jwt token, ClaimNames names, Consumer<String> odd) {
        var claims = token.getClaims();
        var municipality = text(claims, names.municipality(), odd);
        var team = text(claims, names.team(), odd);
        var agb = text(claims, names.agb(), odd);
        var roles = roles(claims, names.roles(), odd);
        var debt = granted(claims, names.debt(), odd);
        var care = granted(claims, names.care(), odd);
        var subject = token.getSubject();
        return new Claims(subject == null ? "" : subject, roles, municipality, team, agb, debt, care);
    }

    private static @Nullable String text(Map<String, Object> claims, String name, Consumer<String> odd) {
        var value = ClaimNames.read(claims, name);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        odd.accept(name);
        return null;
    }

    private static boolean granted(Map<String, Object> claims, String name, Consumer<String> odd) {
        var value = ClaimNames.read(claims, name);
        if (value != null && !(value instanceof Boolean)) {
            odd.accept(name);
        }
        return Boolean.TRUE.equals(value);
    }

    private static Set<Role> roles(Map<String, Object> claims, String name, Consumer<String> odd) {
        var roles = EnumSet.noneOf(Role.class);
        var value = ClaimNames.read(claims, name);
        if (value instanceof Collection<?> listed && listed.stream().allMatch(String.class::isInstance)) {
            listed.forEach(each -> Role.named((String) each).ifPresent(roles::add));
        } else if (value != null) {
            odd.accept(name);
        }
        return roles;
    }
}
