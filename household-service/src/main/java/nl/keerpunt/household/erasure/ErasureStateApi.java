package nl.keerpunt.household.erasure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.household.keeping.KeepingRules;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.access.Access;
import nl.keerpunt.platform.access.Standings;
import nl.keerpunt.platform.problem.Sentences;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.token.Role;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Erasures", description = "How long records are kept, and how they are destroyed (bewaren en vernietigen)")
class ErasureStateApi {

    private final Access access;
    private final Standings standings;
    private final Histories histories;
    private final KeepingRules rules;
    private final Clock clock;
    private final Letter letter = new Letter(new Sentences("household"));

    ErasureStateApi(Access access, Standings standings, Histories histories, KeepingRules rules, Clock clock) {
        this.access = access;
        this.standings = standings;
        this.histories = histories;
        this.rules = rules;
        this.clock = clock;
    }

    @GetMapping("/v1/households/{id}/erasure")
    @Operation(
            operationId = "getErasure",
            summary = "Show how far the destruction of the record is, and what stands in its way (vernietiging)",
            description = "It also tells what is due and when, what residents asked and how it was decided, and "
                    + "afterwards the declaration of what"
                    + " was destroyed. There is nothing personal in it.")
    ResponseEntity<ErasureView> show(@PathVariable UUID id, Caller caller) {
        var household = new HouseholdId(caller.municipality(), id);
        if (caller.is(Role.ADMINISTRATOR)) {
            standings.of(household); // There is nothing personal in it.
        } else {
            access.toRead(caller, household, "erasure");
        }
        var language = LocaleContextHolder.getLocale();
        var today = LocalDate.now(clock.withZone(DutchCalendar.ZONE));
        var history = histories.of(household, HouseholdEvent.class);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(ErasureView.of(id, history, rules, today, letter, language));
    }
}
