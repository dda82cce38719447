package nl.keerpunt.household.desk;

import static java.util.Objects.requireNonNull;
import static nl.keerpunt.household.desk.RepresentationApi.orNone;
import static nl.keerpunt.household.desk.RepresentationApi.requireForwards;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.household.registration.RepresentationCommand;
import nl.keerpunt.household.registration.RepresentationCommand.*;
import nl.keerpunt.household.representation.LineLaw;
import nl.keerpunt.household.representation.Speaker;
import nl.keerpunt.household.representation.SpeakerRole;
import nl.keerpunt.household.representation.Validity;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.language.identity.HouseholdId;
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
class SpeakerApi {

    /**
     * @param member who speaks, when they live here
     * @param outsider who speaks, when they do not
     * @param laws for whose lines, of whoever was authorised alone
     */
    @Schema(name = "RecordSpeaker")
    record Speaks(
            @Nullable UUID id,
            SpeakerRole role,
            @Nullable UUID member,
            @Nullable UUID outsider,
            @Nullable Set<LineLaw> laws,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        Speaks {
            requireForwards(from, until);
            if ((member == null) == (outsider == null)) {
                throw new BadInput("outsider", "CONTRADICTORY", "SPEAKER_IS_ONE");
            }
            if (role.isForLaws() == (laws == null || laws.isEmpty())) {
                throw new BadInput("laws", "CONTRADICTORY", "LAWS_OF_THE_AUTHORISED");
            }
        }

        private Speaker speaker() {
            return member == null ? new Speaker.Outsider(requireNonNull(outsider)) : new Speaker.Member(member);
        }
    }

    @Schema(name = "CorrectCapacity")
    record Correct(
            UUID fact, @Nullable LocalDate from, @Nullable LocalDate until) {

        Correct {
            requireForwards(from, until);
        }
    }

    private final Door door;
    private final Access access;
    private final Clock clock;

    SpeakerApi(Door door, Access access, Clock clock) {
        this.door = door;
        this.access = access;
        this.clock = clock;
    }

    @PostMapping("/speakers")
    @Operation(
            operationId = "recordSpeaker",
            summary = "Record as what somebody may speak for a member, and on which days (vertegenwoordiger)",
            description = "Authority over a minor is recorded of each who has it: two parents are two. Without a first "
                    + "day it holds of old, so that no day of birth is written down; without a last day until it is "
                    + "said otherwise. Adults who speak for themselves need nothing recorded. Authority is over "
                    + "minors, of at most two at a time who are of age (BW 1:245, 1:246); a mother of sixteen or "
                    + "seventeen may be declared so (BW 1:253ha).")
    @Refused({
        "NOT_A_MEMBER",
        "SPEAKS_FOR_ONESELF",
        "SPEAKER_UNKNOWN",
        "SPEAKS_SO_ALREADY",
        "SPEAKER_IS_A_MINOR",
        "MEMBER_IS_OF_AGE",
        "MEMBER_IS_A_MINOR",
        "TWO_WITH_AUTHORITY",
        "MEMBER_DIED",
        "ALREADY_RECORDED"
    })
    ResponseEntity<Accepted> speaks(
            @PathVariable UUID id, @PathVariable UUID member, @RequestBody Speaks body, Write write) {
        var household = open(write, id, "speakers");
        var fact = body.id() == null ? write.freshId() : body.id();
        var valid = new Validity(body.from(), body.until());
        var laws = orNone(body.laws());
        var speaks = new RecordSpeaker(household, member, fact, body.role(), body.speaker(), laws, valid, today());
        return send(write, fact, speaks);
    }

    @PostMapping("/_correctcapacity")
    @Operation(
            operationId = "correctCapacity",
            summary = "Correct on which days something holds about who may speak for a member (geldigheid corrigeren)",
            description = "Whatever else was wrong is taken back and recorded anew.")
    @Refused({
        "NOT_A_MEMBER",
        "FACT_UNKNOWN",
        "SPEAKS_SO_ALREADY",
        "SPEAKER_IS_A_MINOR",
        "MEMBER_IS_OF_AGE",
        "MEMBER_IS_A_MINOR",
        "TWO_WITH_AUTHORITY",
        "MEMBER_DIED"
    })
    ResponseEntity<Accepted> correct(
            @PathVariable UUID id, @PathVariable UUID member, @RequestBody Correct body, Write write) {
        var household = open(write, id, "_correct-capacity");
        var valid = new Validity(body.from(), body.until());
        return send(write, body.fact(), new CorrectCapacity(household, member, body.fact(), valid, today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(DutchCalendar.ZONE));
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
