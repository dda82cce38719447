package nl.keerpunt.household.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import nl.keerpunt.household.lifeturn.AtTurn;
import nl.keerpunt.household.lifeturn.LifeTurns;
import nl.keerpunt.household.lifeturn.TurnCode;
import nl.keerpunt.household.registration.SuccessorCommand.DecideSuccessor;
import nl.keerpunt.household.vocabulary.WhatFollows;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.platform.access.Access;
import nl.keerpunt.platform.description.Refused;
import nl.keerpunt.platform.problem.BadInput;
import nl.keerpunt.platform.problem.Wrong;
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
@Tag(name = "Households", description = "People who share a home and a plan (huishoudens)")
class SuccessorApi {

    /**
     * @param member whom the support is for; null: the only one who lives there
     * @param successor the support that goes on instead, when it is another
     * @param law under which support is applied for, when it is another
     * @param reason why; never null when nothing follows
     */
    @Schema(name = "DecideSuccessor")
    record Decide(
            @Nullable UUID member,
            TurnCode turn,
            WhatFollows follows,
            @Nullable UUID successor,
            @Nullable LegalBasis law,
            @Nullable Words reason,
            @PastOrPresent LocalDate on) {

        Decide {
            var wrong = new ArrayList<Wrong>();
            if ((follows == WhatFollows.OTHER_SUPPORT) != (successor != null)) {
                wrong.add(new Wrong("successor", "CONTRADICTORY", "SUCCESSOR_OF_OTHER_SUPPORT"));
            }
            if ((follows == WhatFollows.OTHER_LAW) != (law != null)) {
                wrong.add(new Wrong("law", "CONTRADICTORY", "LAW_OF_OTHER_LAW"));
            }
            if (follows == WhatFollows.NOTHING && reason == null) {
                wrong.add(new Wrong("reason", "CONTRADICTORY", "NOTHING_HAS_A_REASON"));
            }
            if (!wrong.isEmpty()) {
                throw new BadInput(wrong);
            }
        }
    }

    private final Door door;
    private final Access access;
    private final LifeTurns turns;

    SuccessorApi(Door door, Access access, LifeTurns turns) {
        this.door = door;
        this.access = access;
        this.turns = turns;
    }

    @PostMapping("/v1/households/{id}/supports/{arrangement}/_decidesuccessor")
    @Operation(
            operationId = "decideSuccessor",
            summary = "Decide what follows on support when a member comes to an age at which laws change "
                    + "(vervolg bij een levenswending)",
            description = "For one member and one turn of their life: that the support goes on, that other support "
                    + "does, that support is applied for under another law, that nothing follows, with a reason, or "
                    + "that the support is not for that member. Decided again, what was recorded last counts. Once the "
                    + "last day of the support moves it is asked anew.")
    @Refused({
        "SUPPORT_UNKNOWN",
        "WHICH_MEMBER",
        "NOT_A_MEMBER",
        "MEMBER_DIED",
        "TURN_NOT_REACHED",
        "SUPPORT_ENDS_THERE",
        "SUCCESSOR_UNKNOWN",
        "SUCCESSOR_ENDS_THERE",
        "SUCCESSOR_NOT_THEIRS",
        "SAME_LAW"
    })
    ResponseEntity<Accepted> decide(
            @PathVariable UUID id, @PathVariable UUID arrangement, @RequestBody Decide body, Write write) {
        var household = new HouseholdId(write.caller().municipality(), id);
        access.toChange(write, household, "_decide-successor");
        var command = new DecideSuccessor(
                household,
                arrangement,
                body.member(),
                body.follows(),
                body.successor(),
                body.law(),
                Personal.of(household, new AtTurn(body.turn(), body.reason())),
                body.on(),
                turns);
        return door.send(write, arrangement.toString(), household, command);
    }
}
