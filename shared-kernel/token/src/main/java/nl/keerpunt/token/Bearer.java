package nl.keerpunt.token;

import java.util.stream.Collectors;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Somebody whose token is good; each of the roles is an authority. */
public final class Bearer extends JwtAuthenticationToken {

    private final transient Claims claims;

    private Bearer(Jwt token, Claims claims) {
        super(
                token,
                claims.roles().stream()
                        .map(role -> new SimpleGrantedAuthority(role.name()))
                        .collect(Collectors.toSet()));
        this.claims = claims;
    }

    public Claims claims() {
        return claims;
    }

    public static Converter<Jwt, AbstractAuthenticationToken> by(ClaimNames names) {
        return token -> new Bearer(token, Claims.of(token, names));
    }
}
