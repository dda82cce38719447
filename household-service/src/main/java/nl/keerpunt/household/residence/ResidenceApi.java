package nl.keerpunt.household.residence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.household.access.Searches;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.language.identity.Bsn;
import nl.keerpunt.platform.description.Refused;
import nl.keerpunt.platform.problem.Absent;
import nl.keerpunt.platform.rights.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Households", description = "People who share a home and a plan (huishoudens)")
class ResidenceApi {

    /** @param on the day that is looked at (geldig op); default today */
    @Schema(name = "FindHousehold")
    record FindByBsn(Bsn bsn, @Nullable LocalDate on) {}

    @Schema(name = "FoundHousehold")
    record Found(UUID household) {}

    private final Residences residences;
    private final Searches searches;
    private final Clock clock;

    ResidenceApi(Residences residences, Searches searches, Clock clock) {
        this.residences = residences;
        this.searches = searches;
        this.clock = clock;
    }

    @PostMapping("/v1/households/_find")
    @Operation(
            operationId = "findHousehold",
            summary = "Tell in which household a person lives, or else comes to live first (huishouden zoeken op BSN)",
            description = "The BSN goes in the body, so that it stands in no address. Each search is kept in the "
                    + "processing log.")
    @Refused({"NOT_FOUND"})
    Found find(@RequestBody FindByBsn body, Caller caller) {
        var day = body.on() == null ? LocalDate.now(clock.withZone(DutchCalendar.ZONE)) : body.on();
        var found = residences.householdOn(caller.municipality(), body.bsn(), day);
        searches.forPerson(caller, "_find-by-bsn", found);
        return new Found(found.orElseThrow(Absent::new).uuid());
    }
}
