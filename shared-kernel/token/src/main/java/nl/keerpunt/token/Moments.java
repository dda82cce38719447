package nl.keerpunt.token;

import com.nimbusds.jose.JWSObject;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/** A number that no calendar has is read as some other moment by then: it is looked for in the text itself. */
final class Moments {

    private static final double FIRST_OF_YEAR_10000 = 253_402_300_800.0;

    private Moments() {}

    /** The same token, of which each moment is one. */
    static Jwt checked(Jwt token) {
        var said = said(token);
        List<OAuth2Error> odd = Stream.of("exp", "nbf", "iat")
                .filter(claim -> said.get(claim) instanceof Number number && !isOfACalendar(number.doubleValue()))
                .map(TokenRules::malformed)
                .toList();
        if (!odd.isEmpty()) {
            throw new JwtValidationException("the token is refused", odd);
        }
        return token;
    }

    private static boolean isOfACalendar(double seconds) {
        return seconds >= 0 && seconds < FIRST_OF_YEAR_10000;
    }

    private static Map<String, Object> said(Jwt token) {
        try {
            return Objects.requireNonNull(
                    JWSObject.parse(token.getTokenValue()).getPayload().toJSONObject());
        } catch (ParseException unreadable) {
            throw new BadJwtException("the token cannot be read", unreadable);
        }
    }
}
