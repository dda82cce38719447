package nl.keerpunt.household.notice;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import nl.keerpunt.household.access.Searches;
import nl.keerpunt.household.residence.Residences;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.access.Access;
import nl.keerpunt.platform.description.Refused;
import nl.keerpunt.platform.problem.Absent;
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
@Tag(name = "Notices", description = "What the registry of persons tells of people (BRP-berichten)")
class NoticeApi {

    /** What a team writes down of a member itself. */
    @Schema(name = "MemberNotice")
    record OfMember(@Nullable UUID id, NoticeContent content) {}

    private final Door door;
    private final Access access;
    private final Residences residences;
    private final Searches searches;

    NoticeApi(Door door, Access access, Residences residences, Searches searches) {
        this.door = door;
        this.access = access;
        this.residences = residences;
        this.searches = searches;
    }

    @PostMapping("/v1/notices")
    @Operation(
            operationId = "recordNotice",
            summary = "Record what the registry of persons tells of somebody (BRP-bericht verwerken)",
            description = "It is about the household in which the person lives on its day, or else comes to live "
                    + "first, or lived last. Of somebody who is not known here nothing is kept. The same notice sent "
                    + "again adds nothing. The id in the answer is that of the notice.")
    @Refused({
        "NOT_FOUND",
        "BEFORE_RESIDENCE",
        "ALREADY_MOVED_OUT",
        "MEMBER_DIED",
        "ALREADY_DIED",
        "ALREADY_RECORDED",
        "STAYS_IN_MUNICIPALITY",
        "NOTICE_UNKNOWN",
        "LATER_RESIDENCE",
        "PERSON_DIED",
        "NOTICE_TAKEN_BACK",
        "NOTICE_OF_OTHER_DAY",
        "PERSON_ALREADY_KNOWN",
        "HOUSEHOLD_ENDING",
        "HOUSEHOLD_ERASED"
    })
    ResponseEntity<Accepted> record(@RequestBody Notice body, Write write) {
        var caller = write.caller();
        var found = residences.memberOn(
                caller.municipality(), body.bsn(), body.content().on());
        searches.forPerson(caller, "notices", found.map(Residences.Found::household));
        var who = found.orElseThrow(Absent::new);
        return door.send(
                write,
                body.id().toString(),
                who.household(),
                body.content().about(who.household(), who.member(), body.id()));
    }

    @PostMapping("/v1/households/{id}/members/{member}/notices")
    @Operation(
            operationId = "recordMemberNotice",
            summary = "Write down an address, a death or a departure of a member by hand (gegevens van een gezinslid "
                    + "vastleggen)",
            description =
                    "What was wrong is corrected by a notice that names it, or withdrawn by one. After a departure "
                            + "that is corrected it is decided anew which municipality answers: what was decided "
                            + "stands in the history. The id in the answer is that of the notice.")
    @Refused({
        "NOT_A_MEMBER",
        "BEFORE_RESIDENCE",
        "ALREADY_MOVED_OUT",
        "MEMBER_DIED",
        "ALREADY_DIED",
        "ALREADY_RECORDED",
        "STAYS_IN_MUNICIPALITY",
        "NOTICE_UNKNOWN",
        "LATER_RESIDENCE",
        "PERSON_DIED",
        "NOTICE_TAKEN_BACK",
        "NOTICE_OF_OTHER_DAY",
        "PERSON_ALREADY_KNOWN"
    })
    ResponseEntity<Accepted> recordOfMember(
            @PathVariable UUID id, @PathVariable UUID member, @RequestBody OfMember body, Write write) {
        var household = new HouseholdId(write.caller().municipality(), id);
        access.toChange(write, household, "notices");
        var notice = body.id() == null ? write.freshId() : body.id();
        try {
            return door.send(write, notice.toString(), household, body.content().about(household, member, notice));
        } catch (Refusal refusal) {
            if (refusal.reason() instanceof Residences.Reason) {
                var found = residences.householdOf(residences.keyOf(household, member), household);
                searches.forPerson(write.caller(), "notices", found);
            }
            throw refusal;
        }
    }
}
