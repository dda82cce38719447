package nl.keerpunt.platform.rights;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.keerpunt.language.AgbCode;
import nl.keerpunt.language.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Makes the {@link Caller} of a request from its token. */
public final class Callers implements HandlerMethodArgumentResolver {

    /** A provider names the municipality it asks about in this header; everybody else's is in their token. */
    public static final String MUNICIPALITY = "Municipality";

    private final ProviderContracts contracts;

    public Callers(ProviderContracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Caller resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return of(request);
    }

    /** The caller of the request that is being handled. */
    public Caller of(NativeWebRequest request) {
        if (!(SecurityContextHolder.getContext().getAuthentication()
                instanceof JwtAuthenticationToken authentication)) {
            throw new AccessDeniedException("no token");
        }
        var token = authentication.getToken();
        var roles = roles(token);
        var agb = claim(token, "agb");
        if (roles.contains(Role.PROVIDER)) {
            var provider = new AgbCode(required(agb));
            return new Caller(required(token.getSubject()), roles, namedBy(provider, request), null, provider);
        }
        var municipality = new MunicipalityCode(required(claim(token, "municipality")));
        return new Caller(required(token.getSubject()), roles, municipality, claim(token, "team"), null);
    }

    /** The roles in a token that this house knows; others say nothing here. */
    public static Set<Role> roles(Jwt token) {
        var roles = EnumSet.noneOf(Role.class);
        var claimed = token.getClaimAsStringList("roles");
        for (var name : claimed == null ? List.<String>of() : claimed) {
            Arrays.stream(Role.values())
                    .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(name))
                    .forEach(roles::add);
        }
        return roles;
    }

    private MunicipalityCode namedBy(AgbCode provider, NativeWebRequest request) {
        var named = request.getHeader(MUNICIPALITY);
        if (named == null || !named.matches("[0-9]{4}")) {
            throw new AccessDeniedException("a provider names a municipality in the header Municipality");
        }
        var municipality = new MunicipalityCode(named);
        if (!contracts.exists(provider, municipality)) {
            throw new AccessDeniedException("no contract with this municipality");
        }
        return municipality;
    }

    private static @Nullable String claim(Jwt token, String name) {
        return token.getClaimAsString(name);
    }

    private static String required(@Nullable String claim) {
        if (claim == null) {
            throw new AccessDeniedException("the token lacks a claim");
        }
        return claim;
    }
}
