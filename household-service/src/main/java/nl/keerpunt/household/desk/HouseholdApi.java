package nl.keerpunt.household.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import nl.keerpunt.household.access.Searches;
import nl.keerpunt.household.registration.HouseholdCommand;
import nl.keerpunt.household.registration.HouseholdCommand.*;
import nl.keerpunt.household.registration.MemberCommand.*;
import nl.keerpunt.household.registration.Person;
import nl.keerpunt.household.residence.Residences;
import nl.keerpunt.household.staff.Professionals;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.identity.Bsn;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.platform.access.Access;
import nl.keerpunt.platform.description.Refused;
import nl.keerpunt.platform.problem.BadInput;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.write.Door;
import nl.keerpunt.platform.write.Door.Accepted;
import nl.keerpunt.platform.write.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Households", description = "People who share a home and a plan (huishoudens)")
@RequestMapping("/v1/households")
class HouseholdApi {

    /** @param team the access team (toegangsteam); default the caller's own */
    @Schema(name = "RegisterHousehold")
    record Register(
            @Nullable UUID id,
            @Nullable Team team,
            @PastOrPresent LocalDate on) {}

    /** @param lastDay when an earlier stay is recorded afterwards */
    @Schema(name = "AddMember")
    record Add(
            @Nullable UUID id,
            Bsn bsn,
            Label name,
            @PastOrPresent LocalDate birthDate,
            LocalDate from,
            @Nullable LocalDate lastDay) {

        Add {
            if (from.isBefore(birthDate)) {
                throw new BadInput("from", "CONTRADICTORY", "LIVES_HERE_BEFORE_BIRTH");
            }
            if (lastDay != null && lastDay.isBefore(from)) {
                throw new BadInput("lastDay", "CONTRADICTORY", "LEAVES_BEFORE_COMING");
            }
        }
    }

    @Schema(name = "MoveMemberOut")
    record MoveOut(LocalDate lastDay) {}

    /** @param lastDay absent when they do not move out after all */
    @Schema(name = "CorrectMoveOut")
    record Correct(@Nullable LocalDate lastDay) {}

    private final Door door;
    private final Access access;
    private final Searches searches;
    private final Professionals professionals;
    private final Residences residences;

    HouseholdApi(Door door, Access access, Searches searches, Professionals professionals, Residences residences) {
        this.door = door;
        this.access = access;
        this.searches = searches;
        this.professionals = professionals;
        this.residences = residences;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "registerHousehold",
            summary = "Register a household (huishouden registreren)",
            description = "From then on an access team (toegangsteam) answers for it: the caller's own, or one that "
                    + "somebody here came in with."
                    + " Members, requests and a director are added to it afterwards.")
    @Refused({"TEAM_UNKNOWN", "ALREADY_REGISTERED", "HOUSEHOLD_ENDING", "HOUSEHOLD_ERASED"})
    ResponseEntity<Accepted> register(@RequestBody Register body, Write write) {
        var uuid = body.id() == null ? write.freshId() : body.id();
        var id = new HouseholdId(write.caller().municipality(), uuid);
        var team = body.team() == null ? Searches.ownTeam(write.caller()) : body.team();
        var command = new RegisterHousehold(
                id, team, body.on(), write.caller().professional(), isKnown(team, write.caller()));
        return door.made(write, uuid.toString(), "/v1/households/" + uuid, id, command);
    }

    @PostMapping("/{id}/members")
    @Operation(
            operationId = "addMember",
            summary = "Add a member to the household (gezinslid toevoegen)",
            description = "A person lives in at most one household of a municipality on a day, and in none "
                    + "after their death. With a last day an earlier stay is recorded afterwards. "
                    + "The id in the answer is that of the member.")
    @Refused({"ALREADY_A_MEMBER", "PERSON_ALREADY_KNOWN", "PERSON_DIED"})
    ResponseEntity<Accepted> add(@PathVariable UUID id, @RequestBody Add body, Write write) {
        var household = open(write, id, "members");
        var member = body.id() == null ? write.freshId() : body.id();
        var person = Personal.of(household, new Person(body.bsn(), body.name(), body.birthDate()));
        var bsnKey = residences.keyOf(household.municipality(), body.bsn());
        var command = new AddMember(household, member, person, bsnKey, body.from(), body.lastDay());
        return sendAboutDays(write, member, "members", command, () -> bsnKey);
    }

    @PostMapping("/{id}/members/{member}/_moveout")
    @Operation(
            operationId = "moveMemberOut",
            summary = "Record the last day of a member (gezinslid vertrekt)",
            description = "After that day the person is no longer part of the household and can be added to another.")
    @Refused({"NOT_A_MEMBER", "ALREADY_MOVED_OUT", "BEFORE_RESIDENCE", "MEMBER_DIED"})
    ResponseEntity<Accepted> moveOut(
            @PathVariable UUID id, @PathVariable UUID member, @RequestBody MoveOut body, Write write) {
        var household = open(write, id, "_move-out");
        return send(write, member, new MoveMemberOut(household, member, body.lastDay()));
    }

    @PostMapping("/{id}/members/{member}/_correctmoveout")
    @Operation(
            operationId = "correctMoveOut",
            summary = "Correct the last day of a member, or undo the moving out (vertrek corrigeren)",
            description = "Without a last day they did not move out after all. On days that are added the person "
                    + "must live nowhere else.")
    @Refused({"NOT_A_MEMBER", "NOT_MOVED_OUT", "BEFORE_RESIDENCE", "MEMBER_DIED", "PERSON_ALREADY_KNOWN", "PERSON_DIED"
    })
    ResponseEntity<Accepted> correctMoveOut(
            @PathVariable UUID id, @PathVariable UUID member, @RequestBody Correct body, Write write) {
        var household = open(write, id, "_correct-move-out");
        var command = new CorrectMoveOut(household, member, body.lastDay());
        return sendAboutDays(write, member, "_correct-move-out", command, () -> residences.keyOf(household, member));
    }

    /** The token's word is enough of the caller's own. */
    private boolean isKnown(Team team, Caller caller) {
        return team.value().equals(caller.team()) || professionals.isTeam(caller.municipality(), team);
    }

    private HouseholdId open(Write write, UUID id, String operation) {
        var household = new HouseholdId(write.caller().municipality(), id);
        access.toChange(write, household, operation);
        return household;
    }

    /** Whoever hears that a person lives elsewhere found that person, though not where. */
    private ResponseEntity<Accepted> sendAboutDays(
            Write write, UUID member, String operation, HouseholdCommand command, Supplier<String> bsnKey) {
        try {
            return send(write, member, command);
        } catch (Refusal refusal) {
            if (refusal.reason() instanceof Residences.Reason) {
                var found = residences.householdOf(bsnKey.get(), command.household());
                searches.forPerson(write.caller(), operation, found);
            }
            throw refusal;
        }
    }

    private ResponseEntity<Accepted> send(Write write, UUID id, HouseholdCommand command) {
        return door.send(write, id.toString(), command.household(), command);
    }
}
