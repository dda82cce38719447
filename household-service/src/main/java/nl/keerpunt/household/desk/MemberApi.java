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
import nl.keerpunt.household.registration.MemberCommand.*;
import nl.keerpunt.household.registration.Person;
import nl.keerpunt.household.residence.Residences;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.identity.Bsn;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Personal;
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
@Tag(name = "Households", description = "People who share a home and a plan (huishoudens)")
@RequestMapping("/v1/households")
class MemberApi {

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

    @Schema(name = "CorrectMember")
    record Right(Bsn bsn, Label name, @PastOrPresent LocalDate birthDate) {}

    @Schema(name = "MoveMemberOut")
    record MoveOut(LocalDate lastDay) {}

    /** @param lastDay absent when they do not move out after all */
    @Schema(name = "CorrectMoveOut")
    record Correct(@Nullable LocalDate lastDay) {}

    private final Door door;
    private final Access access;
    private final Searches searches;
    private final Residences residences;

    MemberApi(Door door, Access access, Searches searches, Residences residences) {
        this.door = door;
        this.access = access;
        this.searches = searches;
        this.residences = residences;
    }

    @PostMapping("/{id}/members")
    @Operation(
            operationId = "addMember",
            summary = "Add a member to the household (gezinslid toevoegen)",
            description = "A person lives in at most one household of a municipality on a day, and in none "
                    + "after their death. With a last day an earlier stay is recorded afterwards. "
                    + "The id in the answer is that of the member. Who they are can be corrected (`_correct`), and "
                    + "who never came to live here is taken back (`_takeback`).")
    @Refused({"ALREADY_A_MEMBER", "MEMBER_TAKEN_BACK", "PERSON_ALREADY_KNOWN", "PERSON_DIED"})
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

    @PostMapping("/{id}/members/{member}/_correct")
    @Operation(
            operationId = "correctMember",
            summary = "Correct who a member is (gegevens van een gezinslid corrigeren)",
            description = "BSN, name and date of birth as they are, on all days that they live here; until now they "
                    + "were written down wrongly. What follows from the date of birth follows at once: who may agree, "
                    + "and the turns of life. With another BSN their days here are that person's, who must live "
                    + "nowhere else on them. What was recorded of the member stays theirs: take back what is not.")
    @Refused({"NOT_A_MEMBER", "BORN_AFTER_FIRST_DAY", "PERSON_ALREADY_KNOWN", "PERSON_DIED", "LATER_RESIDENCE"})
    ResponseEntity<Accepted> correct(
            @PathVariable UUID id, @PathVariable UUID member, @RequestBody Right body, Write write) {
        var household = open(write, id, "_correct-member");
        var person = Personal.of(household, new Person(body.bsn(), body.name(), body.birthDate()));
        var bsnKey = residences.keyOf(household.municipality(), body.bsn());
        var command = new CorrectPerson(household, member, person, bsnKey);
        return sendAboutDays(write, member, "_correct-member", command, () -> bsnKey);
    }

    @PostMapping("/{id}/members/{member}/_takeback")
    @Operation(
            operationId = "takeMemberBack",
            summary = "Take back a member who never came to live here (gezinslid vervalt)",
            description = "They are of the household on no day any more, and the person can be added elsewhere on the "
                    + "same days. First take back what was recorded of them (notices, and who speaks for them) and "
                    + "what they say for others: the answer names it. Under this id nobody is added again.")
    @Refused({"NOT_A_MEMBER", "STILL_TOLD_OF"})
    ResponseEntity<Accepted> takeBack(@PathVariable UUID id, @PathVariable UUID member, Write write) {
        var household = open(write, id, "_take-member-back");
        return send(write, member, new TakeMemberBack(household, member));
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
