package nl.keerpunt.household.professional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.token.Bearer;
import nl.keerpunt.token.Claims;
import nl.keerpunt.token.Role;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Notes who comes in with a valid token of a professional; whatever they then ask, and whether they may. */
@Component
class NoteWhoComesIn implements HandlerInterceptor, WebMvcConfigurer {

    private final SeenProfessionals seen;
    private final Clock clock;

    NoteWhoComesIn(SeenProfessionals seen, Clock clock) {
        this.seen = seen;
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof Bearer bearer) {
            note(bearer.claims());
        }
        return true;
    }

    private void note(Claims claims) {
        var municipality = claims.municipality();
        var isProfessional =
                claims.roles().contains(Role.ACCESS) || claims.roles().contains(Role.DIRECTOR);
        if (isProfessional && municipality != null) {
            seen.seen(
                    new MunicipalityCode(municipality),
                    new ProfessionalId(claims.subject()),
                    claims.team(),
                    LocalDate.now(clock.withZone(DutchCalendar.ZONE)));
        }
    }
}
