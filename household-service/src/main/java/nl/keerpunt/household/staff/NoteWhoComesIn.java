package nl.keerpunt.household.staff;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keerpunt.household.accessteam.TeamCommand.FormTeam;
import nl.keerpunt.household.accessteam.TeamId;
import nl.keerpunt.household.professional.ProfessionalCommand.NoteClaims;
import nl.keerpunt.language.Command;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.language.identity.EntryId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.platform.away.Busy;
import nl.keerpunt.platform.command.CommandFacts;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.token.Bearer;
import nl.keerpunt.token.Claims;
import nl.keerpunt.token.Role;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Has who comes in with a valid token of a professional put into the register; whatever they then ask, and whether they
 * may. The same claims again cost a look into memory.
 */
@Component
class NoteWhoComesIn implements HandlerInterceptor, WebMvcConfigurer {

    private static final int IN_MEMORY = 50_000;

    private final Cache<EntryId, Optional<Team>> noted =
            Caffeine.newBuilder().maximumSize(IN_MEMORY).build();
    private final Commands commands;
    private final Clock clock;

    NoteWhoComesIn(Commands commands, Clock clock) {
        this.commands = commands;
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
            note(
                    new MunicipalityCode(municipality),
                    claims.subject(),
                    Optional.ofNullable(claims.team()).map(Team::new));
        }
    }

    private void note(MunicipalityCode municipality, String subject, Optional<Team> team) {
        var professional = new ProfessionalId(subject);
        var entry = EntryId.of(municipality, professional);
        if (team.equals(noted.getIfPresent(entry))) {
            return;
        }
        var today = LocalDate.now(clock.withZone(DutchCalendar.ZONE));
        try {
            team.ifPresent(named -> send(subject, new FormTeam(TeamId.of(municipality, named), named)));
            send(subject, new NoteClaims(entry, professional, team.orElse(null), today));
            noted.put(entry, team);
        } catch (Busy full) {
            return; // Their next request notes them: this one may be about something that is not busy.
        }
    }

    /** Under an id of its own each time: the rules know what is said again. */
    private void send(String subject, Command command) {
        var id = UUID.randomUUID().toString();
        commands.send(id, command, Map.of(CommandFacts.ACTOR, subject, CommandFacts.CORRELATION, id));
    }
}
