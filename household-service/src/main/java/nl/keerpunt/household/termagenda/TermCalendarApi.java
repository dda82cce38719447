package nl.keerpunt.household.termagenda;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import nl.keerpunt.household.access.Searches;
import nl.keerpunt.household.controltower.FlaggedHouseholds;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.platform.calendar.CalendarForm;
import nl.keerpunt.platform.input.Asked;
import nl.keerpunt.platform.reading.ReadsModel;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.web.AlsoGives;
import nl.keerpunt.token.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Terms", description = "Until when the law lets one act on a request (wettelijke termijnen)")
@ReadsModel({TermAgendaProjection.NAME, FlaggedHouseholds.MODEL})
class TermCalendarApi {

    record Whose(@Nullable Team team, @Nullable ProfessionalId director) {}

    private final TermCalendars calendars;
    private final Searches searches;

    TermCalendarApi(TermCalendars calendars, Searches searches) {
        this.calendars = calendars;
        this.searches = searches;
    }

    @GetMapping("/v1/term-agenda/calendar")
    @AlsoGives(CalendarForm.TYPE)
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
                                @Content(mediaType = CalendarForm.TYPE, schema = @Schema(type = "string"))
                            }))
    ResponseEntity<?> calendar(@Asked Whose whose, Caller caller, HttpServletRequest request) {
        var team = caller.is(Role.ADMINISTRATOR) ? whose.team() : searches.ownOr(whose.team(), caller);
        var calendar = calendars.of(caller.municipality(), team, whose.director());
        return calendars.answer(calendar, CalendarForm.isWanted(request));
    }
}
