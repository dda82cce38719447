package nl.keerpunt.platform.rights;

import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.platform.problem.BadInput;
import nl.keerpunt.token.Bearer;
import nl.keerpunt.token.Claims;
import nl.keerpunt.token.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
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
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof Bearer bearer)) {
            throw new AccessDeniedException("no token");
        }
        var claims = bearer.claims();
        if (claims.roles().contains(Role.PROVIDER)) {
            var provider = new AgbCode(needed(claims.agb()));
            return caller(claims, namedBy(provider, request), null, provider);
        }
        return caller(claims, new MunicipalityCode(needed(claims.municipality())), claims.team(), null);
    }

    private static Caller caller(
            Claims claims, MunicipalityCode municipality, @Nullable String team, @Nullable AgbCode provider) {
        return new Caller(claims.subject(), claims.roles(), municipality, team, provider, claims.debt(), claims.care());
    }

    private MunicipalityCode namedBy(AgbCode provider, NativeWebRequest request) {
        var named = request.getHeader(MUNICIPALITY);
        if (named == null) {
            throw new BadInput(MUNICIPALITY, "MISSING", "header.MUNICIPALITY_MISSING");
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

    private static String needed(@Nullable String claim) {
        if (claim == null) {
            throw new AccessDeniedException("the token lacks a claim");
        }
        return claim;
    }
}
