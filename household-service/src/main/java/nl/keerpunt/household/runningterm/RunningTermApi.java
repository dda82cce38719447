package nl.keerpunt.household.runningterm;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import nl.keerpunt.household.legalterm.LegalTerms;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.access.Access;
import nl.keerpunt.platform.problem.Absent;
import nl.keerpunt.platform.question.AsOf;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.stored.Histories;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Terms", description = "Until when the law lets one act on a request (wettelijke termijnen)")
class RunningTermApi {

    private final Access access;
    private final Histories histories;
    private final LegalTerms terms;

    RunningTermApi(Access access, Histories histories, LegalTerms terms) {
        this.access = access;
        this.histories = histories;
        this.terms = terms;
    }

    @GetMapping("/v1/households/{id}/terms")
    @Operation(
            operationId = "listTerms",
            summary = "List the legal terms of everything the household asked, as they stand on a day (termijnen)",
            description = "Each term is counted from what had happened by that day, as far as it was known then. What "
                    + "was dated back or taken back counts as if it had been known so all along. Each look leaves a "
                    + "line in the processing log.")
    ResponseEntity<TermsView> list(@PathVariable UUID id, AsOf asOf, Caller caller) {
        var household = new HouseholdId(caller.municipality(), id);
        access.toRead(caller, household, "terms");
        var known = histories.of(household.key(), HouseholdEvent.class, asOf.position());
        if (known.isEmpty()) {
            throw new Absent();
        }
        var view = TermsView.of(id, asOf.told(), known, terms);
        return asOf.answer(view, view.version());
    }
}
