package nl.keerpunt.household.termagenda;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.household.controltower.FlaggedHouseholds;
import nl.keerpunt.household.staff.Professionals;
import nl.keerpunt.household.subscription.FeedReader;
import nl.keerpunt.household.subscription.FeedReaders;
import nl.keerpunt.platform.calendar.CalendarForm;
import nl.keerpunt.platform.reading.ReadsModel;
import nl.keerpunt.platform.web.AlsoGives;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "CalendarFeeds", description = "Last days that a calendar program reads by itself (agenda-abonnementen)")
@ReadsModel({TermAgendaProjection.NAME, FlaggedHouseholds.MODEL})
class FeedCalendarApi {

    private final TermCalendars calendars;
    private final FeedReaders readers;
    private final Professionals professionals;

    FeedCalendarApi(TermCalendars calendars, FeedReaders readers, Professionals professionals) {
        this.calendars = calendars;
        this.readers = readers;
        this.professionals = professionals;
    }

    @GetMapping("/v1/calendar-feeds/{feed}/calendar")
    @AlsoGives(CalendarForm.TYPE)
    @Operation(
            operationId = "readCalendarFeed",
            summary = "Read a calendar feed, by its own key or by the token of its owner (agenda-abonnement lezen)",
            description = "It comes as RFC 5545 has it, unless only JSON is accepted. What is in it, getTermCalendar "
                    + "tells. An unknown feed, a wrong secret and a feed that is closed are answered alike.",
            security = {@SecurityRequirement(name = "token"), @SecurityRequirement(name = FeedReaders.KEY)},
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                                        schema = @Schema(implementation = TermCalendar.class)),
                                @Content(mediaType = CalendarForm.TYPE, schema = @Schema(type = "string"))
                            }))
    ResponseEntity<?> calendar(@PathVariable UUID feed, HttpServletRequest request) {
        var calendar = of(readers.of(feed, request));
        return calendars.answer(calendar, CalendarForm.isAccepted(request));
    }

    /** Who is of no team now has none whose households they see. */
    private TermCalendar of(FeedReader reader) {
        var municipality = reader.id().municipality();
        var owner = reader.feed().owner();
        return switch (reader.feed().scope()) {
            case DIRECTED -> calendars.of(municipality, null, owner);
            case OWN_TEAM -> {
                var team = professionals.teamOf(municipality, owner);
                yield team == null ? new TermCalendar(List.of()) : calendars.of(municipality, team, null);
            }
        };
    }
}
