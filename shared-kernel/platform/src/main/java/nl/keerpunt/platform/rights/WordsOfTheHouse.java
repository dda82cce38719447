package nl.keerpunt.platform.rights;

import java.util.ArrayList;
import java.util.function.Function;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.token.ClaimNames;
import nl.keerpunt.token.Claims;
import nl.keerpunt.token.TokenFault;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * The gateway knows of what type a claim is; what forms a municipality, a team or an AGB code have, the services know.
 */
record WordsOfTheHouse(ClaimNames names) implements OAuth2TokenValidator<Jwt> {

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        var claims = Claims.of(token, names);
        var errors = new ArrayList<OAuth2Error>();
        if (isOther(claims.subject(), ProfessionalId::new)) {
            errors.add(other("sub"));
        }
        if (isOther(claims.municipality(), MunicipalityCode::new)) {
            errors.add(other(names.municipality()));
        }
        if (isOther(claims.team(), Team::new)) {
            errors.add(other(names.team()));
        }
        if (isOther(claims.agb(), AgbCode::new)) {
            errors.add(other(names.agb()));
        }
        return OAuth2TokenValidatorResult.failure(errors);
    }

    private static boolean isOther(@Nullable String claim, Function<String, ?> form) {
        try {
            return claim != null && form.apply(claim) == null;
        } catch (IllegalArgumentException otherForm) {
            return true;
        }
    }

    private static OAuth2Error other(String claim) {
        return new OAuth2Error(TokenFault.MALFORMED_CLAIM.name(), claim, null);
    }
}
