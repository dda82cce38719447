package nl.keerpunt.platform.rights;

import java.util.Set;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.token.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling, by their token.
 *
 * @param municipality from the token; for a provider the one it names in the request, checked against its contracts
 * @param team the access team (toegangsteam), for professionals
 * @param agb the provider's code, for providers only
 * @param debt whether the caller may see amounts of debt (schuldhulpverlener)
 * @param care whether the caller may see medical content
 */
public record Caller(
        String subject,
        Set<Role> roles,
        MunicipalityCode municipality,
        @Nullable String team,
        @Nullable AgbCode agb,
        boolean debt,
        boolean care) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public ProfessionalId professional() {
        return new ProfessionalId(subject);
    }

    /** The caller's code when they are a provider; for others this is a mistake in the rights matrix. */
    public AgbCode provider() {
        if (agb == null) {
            throw new IllegalStateException("the caller is not a provider");
        }
        return agb;
    }
}
