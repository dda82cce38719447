package nl.keerpunt.household.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import nl.keerpunt.household.registration.RepresentationCommand.NameOutsider;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.platform.access.Access;
import nl.keerpunt.platform.description.Refused;
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
@RequestMapping("/v1/households/{id}/outsiders")
class OutsiderApi {

    @Schema(name = "NameOutsider")
    record Name(@Nullable UUID id, Words who) {}

    private final Door door;
    private final Access access;

    OutsiderApi(Door door, Access access) {
        this.door = door;
        this.access = access;
    }

    @PostMapping
    @Operation(
            operationId = "nameOutsider",
            summary = "Name somebody outside the household who may come to speak for a member (buitenstaander)",
            description = "A parent who lives elsewhere, a certified institution, a professional mentor. The id in the "
                    + "answer is theirs. Naming them again under that id corrects the words.")
    @Refused({"ALREADY_A_MEMBER", "MEMBER_TAKEN_BACK"})
    ResponseEntity<Accepted> name(@PathVariable UUID id, @RequestBody Name body, Write write) {
        var household = new HouseholdId(write.caller().municipality(), id);
        access.toChange(write, household, "outsiders");
        var outsider = body.id() == null ? write.freshId() : body.id();
        var command = new NameOutsider(household, outsider, Personal.of(household, body.who()));
        return door.send(write, outsider.toString(), household, command);
    }
}
