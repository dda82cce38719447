package nl.keerpunt.platform.rights;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.keerpunt.language.AgbCode;
import nl.keerpunt.language.MunicipalityCode;
import nl.keerpunt.language.ProfessionalId;
import nl.keerpunt.language.Team;
import nl.keerpunt.platform.problem.BadInput;
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
        var subject = claim(token, "sub", ProfessionalId::new).value();
        var roles = roles(token);
        if (roles.contains(Role.PROVIDER)) {
            var provider = claim(token, "agb", AgbCode::new);
            return new Caller(subject, roles, namedBy(provider, request), null, provider);
        }
        var municipality = claim(token, "municipality", MunicipalityCode::new);
        var team = token.hasClaim("team") ? claim(token, "team", Team::new).value() : null;
        return new Caller(subject, roles, municipality, team, null);
    }

    /** The roles in a token that this house knows; others say nothing here. */
    public static Set<Role> roles(Jwt token) {
        var claimed = token.getClaims().get("roles") instanceof Collection<?> names ? names : List.of();
        return Arrays.stream(Role.values())
                .filter(role -> claimed.contains(role.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private MunicipalityCode namedBy(AgbCode provider, NativeWebRequest request) {
        var named = request.getHeader(MUNICIPALITY);
        if (named == null) {
            throw new AccessDeniedException("a provider names a municipality in the header Municipality");
        }
        if (!named.matches("[0-9]{4}")) {
            throw new BadInput(MUNICIPALITY, "MALFORMED", "value.MunicipalityCode");
        }
        var municipality = new MunicipalityCode(named);
        if (!contracts.exists(provider, municipality)) {
            throw new AccessDeniedException("no contract with this municipality");
        }
        return municipality;
    }

    /** A claim of another type or form than the house knows gives no rights. */
    private static <T> T claim(Jwt token, String name, Function<String, T> form) {
        try {
            if (token.getClaims().get(name) instanceof String text) {
                return form.apply(text);
            }
        } catch (IllegalArgumentException otherForm) {
            throw new AccessDeniedException("a claim of the token has another form", otherForm);
        }
        throw new AccessDeniedException("the token lacks a claim");
    }
}
