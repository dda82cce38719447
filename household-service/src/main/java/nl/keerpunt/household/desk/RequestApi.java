package nl.keerpunt.household.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.household.registration.RequestCommand.*;
import nl.keerpunt.household.vocabulary.Channel;
import nl.keerpunt.household.vocabulary.RequestAnswer;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.law.LegalBasis;
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
@Tag(name = "Requests", description = "Questions put to the access team (meldingen)")
@RequestMapping("/v1/households/{id}/requests")
class RequestApi {

    /** Since then the Wmo 2015, the Jeugdwet and the Participatiewet hold: an earlier day was mistyped. */
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);

    @Schema(name = "RecordRequest")
    record Ask(
            @Nullable UUID id,
            Words words,
            @NotEmpty @Size(max = 20) Set<LegalBasis> laws,
            @PastOrPresent LocalDate on,
            Channel channel) {

        Ask {
            laws = Set.copyOf(laws);
            requireUnderTheLaws(on);
        }
    }

    @Schema(name = "CorrectRequestDay")
    record OtherDay(@PastOrPresent LocalDate on) {

        OtherDay {
            requireUnderTheLaws(on);
        }
    }

    @Schema(name = "AnswerRequest")
    record Reply(RequestAnswer answer, @PastOrPresent LocalDate on) {}

    private static void requireUnderTheLaws(LocalDate on) {
        if (on.isBefore(FIRST)) {
            throw new BadInput("on", "OUT_OF_RANGE", "BEFORE_THE_LAWS");
        }
    }

    private final Door door;
    private final Access access;

    RequestApi(Door door, Access access) {
        this.door = door;
        this.access = access;
    }

    @PostMapping
    @Operation(
            operationId = "recordRequest",
            summary = "Record a request to the access team (melding vastleggen)",
            description = "The words are those of who asks. What is asked under one law alone is destroyed with the "
                    + "record of that law. The id in the answer is that of the request.")
    @Refused({"ALREADY_RECORDED", "NOBODY_LEFT"})
    ResponseEntity<Accepted> ask(@PathVariable UUID id, @RequestBody Ask body, Write write) {
        var household = new HouseholdId(write.caller().municipality(), id);
        access.toChange(write, household, "requests");
        var asked = body.id() == null ? write.freshId() : body.id();
        var command =
                new RecordRequest(household, asked, personal(household, body), body.laws(), body.on(), body.channel());
        return door.send(write, asked.toString(), household, command);
    }

    /** What was asked under one law alone goes when the record of that law goes. */
    private static Personal<Words> personal(HouseholdId household, Ask body) {
        return body.laws().size() == 1
                ? Personal.of(household, body.laws().iterator().next(), body.words())
                : Personal.of(household, body.words());
    }

    @PostMapping("/{asked}/_correctday")
    @Operation(
            operationId = "correctRequestDay",
            summary = "Put right on which day a request came in (datum melding corrigeren)",
            description = "Its terms are counted anew from that day; how they looked before tells knownAt.")
    @Refused({"NOT_REQUESTED", "NOTED_BEFORE_THAT_DAY", "NOBODY_LEFT"})
    ResponseEntity<Accepted> correctDay(
            @PathVariable UUID id, @PathVariable UUID asked, @RequestBody OtherDay body, Write write) {
        var household = new HouseholdId(write.caller().municipality(), id);
        access.toChange(write, household, "_correct-day");
        return door.send(write, asked.toString(), household, new CorrectRequestDay(household, asked, body.on()));
    }

    @PostMapping("/{asked}/_answer")
    @Operation(
            operationId = "answerRequest",
            summary = "Answer a request with a plan, advice or a referral (melding beantwoorden)",
            description = "A request is answered once; whoever asks anew makes a new request. A mistake is taken back.")
    @Refused({"NOT_REQUESTED", "ALREADY_ANSWERED", "BEFORE_REQUEST"})
    ResponseEntity<Accepted> answer(
            @PathVariable UUID id, @PathVariable UUID asked, @RequestBody Reply body, Write write) {
        var household = new HouseholdId(write.caller().municipality(), id);
        access.toChange(write, household, "_answer");
        var command = new AnswerRequest(household, asked, body.answer(), body.on());
        return door.send(write, asked.toString(), household, command);
    }

    @PostMapping("/{asked}/_takeanswerback")
    @Operation(
            operationId = "takeAnswerBack",
            summary = "Take back the answer to a request (antwoord terugnemen)",
            description = "It waits again, and can be answered otherwise or put on another day. What was known before "
                    + "shows the answer still, and the history both.")
    @Refused({"NOT_REQUESTED"})
    ResponseEntity<Accepted> takeAnswerBack(@PathVariable UUID id, @PathVariable UUID asked, Write write) {
        var household = new HouseholdId(write.caller().municipality(), id);
        access.toChange(write, household, "_take-answer-back");
        return door.send(write, asked.toString(), household, new TakeAnswerBack(household, asked));
    }
}
