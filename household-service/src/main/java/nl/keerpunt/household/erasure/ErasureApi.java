package nl.keerpunt.household.erasure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.household.keeping.KeepingRules;
import nl.keerpunt.household.registration.HouseholdCommand;
import nl.keerpunt.household.registration.KeepingCommand.*;
import nl.keerpunt.household.vocabulary.Ground;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.platform.access.Standings;
import nl.keerpunt.platform.description.Refused;
import nl.keerpunt.platform.problem.BadInput;
import nl.keerpunt.platform.write.Door;
import nl.keerpunt.platform.write.Door.Accepted;
import nl.keerpunt.platform.write.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Erasures", description = "How long records are kept, and how they are destroyed (bewaren en vernietigen)")
class ErasureApi {

    /** On which ground one can decide that a record goes. */
    @Schema(name = "ErasureGround")
    enum AskedGround {
        /** De bewaartermijn is verstreken. */
        TERM_PASSED(Ground.TERM_PASSED),
        /** De inwoner vroeg erom. */
        RESIDENT_ASKED(Ground.RESIDENT_ASKED),
        /** Het huishouden is bij vergissing geregistreerd. */
        MISTAKE(Ground.MISTAKE);

        private final Ground recorded;

        AskedGround(Ground recorded) {
            this.recorded = recorded;
        }
    }

    /**
     * @param on the day of the decision
     * @param endFirst whether what still runs is to be ended; default no
     * @param law when the record of that law alone goes, at once
     */
    @Schema(name = "EraseHousehold")
    record Erase(
            AskedGround ground,
            @PastOrPresent LocalDate on,
            @Nullable Boolean endFirst,
            @Nullable LegalBasis law) {

        Erase {
            if (law != null && Boolean.TRUE.equals(endFirst)) {
                throw new BadInput("endFirst", "CONTRADICTORY", "LAW_RECORD_ENDS_NOTHING");
            }
        }
    }

    private final Door door;
    private final Standings standings;
    private final KeepingRules rules;
    private final Clock clock;

    ErasureApi(Door door, Standings standings, KeepingRules rules, Clock clock) {
        this.door = door;
        this.standings = standings;
        this.rules = rules;
        this.clock = clock;
    }

    @PostMapping("/v1/households/{id}/_erase")
    @Operation(
            operationId = "eraseHousehold",
            summary = "Begin to destroy all that is personal about the household, or what is of one law (dossier "
                    + "vernietigen)",
            description =
                    "It is for good. Every service ends what it has and says so; then all keys are destroyed, and "
                            + "nothing personal can be read any more. Ids, days and choices stay. The record of one "
                            + "law goes at once, before the others, and endFirst is not true beside a law.")
    @Refused({
        "BEFORE_REGISTRATION",
        "TERM_NOT_PASSED",
        "BEFORE_TERM_PASSED",
        "NOT_GRANTED",
        "BEFORE_GRANT",
        "HELD",
        "STILL_RUNNING",
        "LAW_NOT_IN_RECORD",
        "HOUSEHOLD_ENDING"
    })
    ResponseEntity<Accepted> erase(@PathVariable UUID id, @RequestBody Erase body, Write write) {
        var household = new HouseholdId(write.caller().municipality(), id);
        standings.of(household); // An administrator reaches every household, if there is one, though not to read it.
        return door.send(write, id.toString(), household, command(household, body));
    }

    private HouseholdCommand command(HouseholdId household, Erase body) {
        var today = LocalDate.now(clock.withZone(DutchCalendar.ZONE));
        var present = rules.on(today);
        var ground = body.ground().recorded;
        return body.law() == null
                ? new EraseHousehold(household, ground, body.on(), today, Boolean.TRUE.equals(body.endFirst()), present)
                : new EraseLawRecord(household, body.law(), ground, body.on(), today, present);
    }
}
