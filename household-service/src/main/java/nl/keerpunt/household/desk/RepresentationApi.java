package nl.keerpunt.household.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.household.registration.RepresentationCommand;
import nl.keerpunt.household.registration.RepresentationCommand.*;
import nl.keerpunt.household.representation.LineLaw;
import nl.keerpunt.household.representation.Representation.Measure;
import nl.keerpunt.household.representation.Validity;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.platform.access.Access;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Representation", description = "Who may agree to help for a member, on a day (vertegenwoordiging)")
@RequestMapping("/v1/households/{id}/members/{member}")
class RepresentationApi {

    @Schema(name = "FindIncapacity")
    record Incapable(
            @Nullable UUID id,
            Set<LineLaw> laws,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        Incapable {
            requireForwards(from, until);
        }
    }

    /** @param refused under which laws help is refused by it */
    @Schema(name = "RecordEarlierWish")
    record Wish(
            @Nullable UUID id,
            Words words,
            @Nullable Set<LineLaw> refused,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        Wish {
            requireForwards(from, until);
        }
    }

    @Schema(name = "RecordMeasure")
    record Measured(
            @Nullable UUID id,
            Measure measure,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        Measured {
            requireForwards(from, until);
        }
    }

    @Schema(name = "TakeCapacityBack")
    record TakeBack(UUID fact) {}

    private final Door door;
    private final Access access;

    RepresentationApi(Door door, Access access) {
        this.door = door;
        this.access = access;
    }

    @PostMapping("/incapacities")
    @Operation(
            operationId = "findIncapacity",
            summary = "Record that a member was found unable to weigh help of some laws (wilsonbekwaamheid)",
            description = "Somebody has judged so; no age and no diagnosis says it. Being unable to weigh one kind of "
                    + "help says nothing of another.")
    @Refused({"NOT_A_MEMBER", "MEMBER_DIED", "ALREADY_RECORDED"})
    ResponseEntity<Accepted> incapable(
            @PathVariable UUID id, @PathVariable UUID member, @RequestBody Incapable body, Write write) {
        var household = open(write, id, "incapacities");
        var fact = body.id() == null ? write.freshId() : body.id();
        var valid = new Validity(body.from(), body.until());
        return send(write, fact, new FindIncapacity(household, member, fact, body.laws(), valid));
    }

    @PostMapping("/wishes")
    @Operation(
            operationId = "recordEarlierWish",
            summary = "Record what a member wrote down while able to (eerdere wens)",
            description = "A refusal of youth help that was written down from sixteen on is followed once they cannot "
                    + "weigh it any more (Jeugdwet, art. 7.3.4, third paragraph). Other laws have none followed: of "
                    + "those the words are kept without naming a law.")
    @Refused({"NOT_A_MEMBER", "MEMBER_DIED", "WISH_NOT_FOLLOWED", "ALREADY_RECORDED"})
    ResponseEntity<Accepted> wish(
            @PathVariable UUID id, @PathVariable UUID member, @RequestBody Wish body, Write write) {
        var household = open(write, id, "wishes");
        var fact = body.id() == null ? write.freshId() : body.id();
        var words = Personal.of(household, body.words());
        var valid = new Validity(body.from(), body.until());
        return send(write, fact, new RecordEarlierWish(household, member, fact, words, orNone(body.refused()), valid));
    }

    @PostMapping("/measures")
    @Operation(
            operationId = "recordMeasure",
            summary = "Record a judge's measure that holds for a member (beschermingsmaatregel)",
            description = "Youth help within it needs nobody's agreement; help beside it does (Jeugdwet, art. 7.3.4, "
                    + "first paragraph).")
    @Refused({"NOT_A_MEMBER", "MEMBER_DIED", "ALREADY_RECORDED"})
    ResponseEntity<Accepted> measured(
            @PathVariable UUID id, @PathVariable UUID member, @RequestBody Measured body, Write write) {
        var household = open(write, id, "measures");
        var fact = body.id() == null ? write.freshId() : body.id();
        var valid = new Validity(body.from(), body.until());
        return send(write, fact, new RecordMeasure(household, member, fact, body.measure(), valid));
    }

    @PostMapping("/_takecapacityback")
    @Operation(
            operationId = "takeCapacityBack",
            summary = "Take back what was recorded by mistake of who may speak for a member (terugnemen)",
            description = "From then on it counts as if it had never been. What was known before shows it still, and "
                    + "the history both. Under its id nothing is recorded again.")
    @Refused({"NOT_A_MEMBER", "FACT_UNKNOWN"})
    ResponseEntity<Accepted> takeBack(
            @PathVariable UUID id, @PathVariable UUID member, @RequestBody TakeBack body, Write write) {
        var household = open(write, id, "_take-capacity-back");
        return send(write, body.fact(), new TakeCapacityBack(household, member, body.fact()));
    }

    static void requireForwards(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (Validity.isBackwards(from, until)) {
            throw new BadInput("until", "CONTRADICTORY", "HOLDS_BACKWARDS");
        }
    }

    static Set<LineLaw> orNone(@Nullable Set<LineLaw> laws) {
        return laws == null ? Set.of() : laws;
    }

    private HouseholdId open(Write write, UUID id, String operation) {
        var household = new HouseholdId(write.caller().municipality(), id);
        access.toChange(write, household, operation);
        return household;
    }

    private ResponseEntity<Accepted> send(Write write, UUID fact, RepresentationCommand command) {
        return door.send(write, fact.toString(), command.household(), command);
    }
}
