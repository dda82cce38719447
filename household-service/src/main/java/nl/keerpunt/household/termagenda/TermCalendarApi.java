package nl.keerpunt.household.termagenda;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import nl.keerpunt.household.access.Searches;
import nl.keerpunt.household.controltower.FlaggedHouseholds;
import nl.keerpunt.household.termagenda.TermAgenda.Which;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.platform.input.Asked;
import nl.keerpunt.platform.reading.Parked;
import nl.keerpunt.platform.reading.ReadsModel;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.web.AlsoGives;
import nl.keerpunt.platform.web.Wanted;
import nl.keerpunt.token.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Terms", description = "Until when the law lets one act on a request (wettelijke termijnen)")
@ReadsModel({TermAgendaProjection.NAME, FlaggedHouseholds.MODEL})
class TermCalendarApi {

    private static final String CALENDAR = "text/calendar";
    private static final MediaType WITH_CHARSET = new MediaType(MediaType.parseMediaType(CALENDAR), UTF_8);

    /** More than a team ever has under way; the first of them are given. */
    private static final int MOST = 10_000;

    record Whose(@Nullable Team team, @Nullable ProfessionalId director) {}

    private final TermAgenda agenda;
    private final Parked parked;
    private final Searches searches;
    private final FlaggedHouseholds flagged;
    private final Clock clock;
    private final String address;

    TermCalendarApi(
            TermAgenda agenda,
            Parked parked,
            Searches searches,
            FlaggedHouseholds flagged,
            Clock clock,
            Environment settings) {
        this.agenda = agenda;
        this.parked = parked;
        this.searches = searches;
        this.flagged = flagged;
        this.clock = clock;
        this.address = settings.getProperty("keerpunt.gateway-address", "http://localhost:8080");
    }

    @GetMapping("/v1/term-agenda/calendar")
    @AlsoGives(CALENDAR)
    @Operation(
            operationId = "getTermCalendar",
            summary = "Show the last days of the terms of a team or of a director, for a calendar (agenda in "
                    + "iCalendar)",
            description = "With Accept: text/calendar it comes as RFC 5545 has it. An entry is a whole day, with the "
                    + "term's code, its article and a link to the household; nothing about anybody. A household with "
                    + "a safety flag is left out, and so is what waits to be handled. The first 10 000 by their "
                    + "last day are given.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                                        schema = @Schema(implementation = TermCalendar.class)),
                                @Content(mediaType = CALENDAR, schema = @Schema(type = "string"))
                            }))
    ResponseEntity<?> calendar(@Asked Whose whose, Caller caller, HttpServletRequest request) {
        var team = caller.is(Role.ADMINISTRATOR) ? whose.team() : searches.ownOr(whose.team(), caller);
        var today = LocalDate.now(clock.withZone(DutchCalendar.ZONE));
        var waiting = parked.of(TermAgendaProjection.NAME, caller.municipality());
        var which = new Which(team, whose.director(), today, Which.due(null, null));
        var due = agenda.of(caller.municipality(), which, TermPlace.FIRST, MOST).stream()
                .filter(each -> !waiting.contains(each.household().toString()))
                .toList();
        var calendar = TermCalendar.of(caller.municipality(), due, flagged.of(caller.municipality()), address);
        var answer = ResponseEntity.ok().header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return Wanted.is(MediaType.parseMediaType(CALENDAR), request)
                ? answer.contentType(WITH_CHARSET)
                        .body(ICalendar.of(calendar.days(), clock.instant()).getBytes(UTF_8))
                : answer.contentType(MediaType.APPLICATION_JSON).body(calendar);
    }
}
