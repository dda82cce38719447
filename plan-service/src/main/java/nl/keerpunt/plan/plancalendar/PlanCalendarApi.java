package nl.keerpunt.plan.plancalendar;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.UUID;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.plan.plan.Plans;
import nl.keerpunt.plan.planview.PlanFold;
import nl.keerpunt.platform.calendar.CalendarForm;
import nl.keerpunt.platform.description.Refused;
import nl.keerpunt.platform.problem.Absent;
import nl.keerpunt.platform.question.AsOf;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.settings.GatewayAddress;
import nl.keerpunt.platform.web.AlsoGives;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The days of one plan, for a calendar. */
@Tag(
        name = "PlanPapers",
        description = "The plan to take along: on paper, and its days (plan op papier en in de agenda)")
@RestController
class PlanCalendarApi {

    private final Plans plans;
    private final Clock clock;
    private final String address;

    PlanCalendarApi(Plans plans, Clock clock, Environment settings) {
        this.plans = plans;
        this.clock = clock;
        this.address = GatewayAddress.of(settings).value();
    }

    @GetMapping("/v1/plans/{id}/calendar")
    @AlsoGives(CalendarForm.TYPE)
    @Refused({"SAFETY_FLAG"})
    @Operation(
            operationId = "getPlanCalendar",
            summary = "Show the days of the plan, for a calendar (agenda van het plan in iCalendar)",
            description = "With Accept: text/calendar it comes as RFC 5545 has it. It holds the first and last days of "
                    + "what was agreed or decided, the review of an emergency and the follow-ups; an entry is a whole "
                    + "day and a link to the plan, with no words, names, product or law. There is none while a safety "
                    + "flag is set.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                                        schema = @Schema(implementation = PlanCalendar.class)),
                                @Content(mediaType = CalendarForm.TYPE, schema = @Schema(type = "string"))
                            }))
    ResponseEntity<?> calendar(@PathVariable UUID id, Caller caller, AsOf asOf, HttpServletRequest request) {
        var history = plans.toHandOut(caller, id, "read-plan-calendar");
        var plan = PlanFold.view(history.knownAt(asOf.position()), asOf).orElseThrow(Absent::new);
        var calendar = PlanCalendar.of(plan, new HouseholdId(caller.municipality(), id), address);
        return CalendarForm.answer(calendar, calendar.written(), CalendarForm.isWanted(request), clock.instant());
    }
}
