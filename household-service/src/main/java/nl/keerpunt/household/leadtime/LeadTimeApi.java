package nl.keerpunt.household.leadtime;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.runningterm.Matters;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.platform.access.Access;
import nl.keerpunt.platform.problem.Absent;
import nl.keerpunt.platform.question.AsOf;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.platform.stored.Recorded;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Terms", description = "Until when the law lets one act on a request (wettelijke termijnen)")
class LeadTimeApi {

    /** How long the steps of what a household asked took, as known on a day. */
    @Schema(name = "HouseholdLeadTimes")
    record LeadTimes(UUID household, AsOf.Told asOf, List<Matter> requests) {

        LeadTimes {
            requests = List.copyOf(requests);
        }

        static LeadTimes of(UUID household, AsOf.Told asOf, List<HouseholdEvent> history) {
            return new LeadTimes(
                    household,
                    asOf,
                    Matters.on(asOf.validOn(), history).entrySet().stream()
                            .map(each -> new Matter(
                                    each.getKey().request(), each.getKey().law(), LeadTime.of(each.getValue())))
                            .toList());
        }
    }

    /** A request under one of its laws. */
    @Schema(name = "RequestLeadTimes")
    record Matter(UUID request, LegalBasis law, List<LeadTime> steps) {

        Matter {
            steps = List.copyOf(steps);
        }
    }

    private final Access access;
    private final Histories histories;

    LeadTimeApi(Access access, Histories histories) {
        this.access = access;
        this.histories = histories;
    }

    @GetMapping("/v1/households/{id}/lead-times")
    @Operation(
            operationId = "listLeadTimes",
            summary = "List how long each step of what the household asked took (doorlooptijden)",
            description = "In days and in working days, of the steps that were made by that day. Each look leaves a "
                    + "line in the processing log.")
    ResponseEntity<LeadTimes> list(@PathVariable UUID id, AsOf asOf, Caller caller) {
        var household = new HouseholdId(caller.municipality(), id);
        access.toRead(caller, household, "lead-times");
        var known = histories.of(household.key(), HouseholdEvent.class, asOf.position());
        if (known.isEmpty()) {
            throw new Absent();
        }
        var history = known.stream().map(Recorded::fact).toList();
        return asOf.answer(
                LeadTimes.of(id, asOf.told(), history), known.getLast().version());
    }
}
