package nl.keerpunt.household.agreement;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.language.identity.HouseholdId;
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
@Tag(name = "Representation", description = "Who may agree to help for a member, on a day (vertegenwoordiging)")
class AgreementApi {

    private final Access access;
    private final Histories histories;

    AgreementApi(Access access, Histories histories) {
        this.access = access;
        this.histories = histories;
    }

    @GetMapping("/v1/households/{id}/members/{member}/representation")
    @Operation(
            operationId = "showRepresentation",
            summary = "Show whose agreement help for a member needs on a day, and why (wie mag instemmen)",
            description = "Under each law of which it is known: who must agree, by which article, and how it can go on "
                    + "without them. Where nobody is known who may, whom a court has to appoint; of the dead nothing. "
                    + "It follows from the age of that day and from what is recorded; agreement is never "
                    + "the ground on which data may be used. Each look leaves a line in the processing log.")
    ResponseEntity<RepresentationView> show(
            @PathVariable UUID id, @PathVariable UUID member, AsOf asOf, Caller caller) {
        var household = new HouseholdId(caller.municipality(), id);
        access.toRead(caller, household, "representation");
        var known = histories.of(household.key(), HouseholdEvent.class, asOf.position());
        var view = RepresentationView.of(
                        member,
                        asOf.told(),
                        known.stream().map(Recorded::fact).toList(),
                        known.isEmpty() ? 0 : known.getLast().version())
                .orElseThrow(Absent::new);
        return asOf.answer(view, view.version());
    }
}
