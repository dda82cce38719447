package nl.keerpunt.plan.version;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.keerpunt.language.agreement.WayOut;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.plan.LineAgreement;
import nl.keerpunt.plan.plan.LineAgreement.Answered;
import nl.keerpunt.plan.plan.PlanCommand.AgreeVersion;
import nl.keerpunt.plan.plan.Plans;
import nl.keerpunt.plan.voice.HeardVoices;
import nl.keerpunt.plan.voice.WhoMayAgree;
import nl.keerpunt.platform.description.Refused;
import nl.keerpunt.platform.problem.BadInput;
import nl.keerpunt.platform.write.Door.Accepted;
import nl.keerpunt.platform.write.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the household agrees to, through HTTP. */
@Tag(
        name = "Plans",
        description =
                "The one plan of a household: its life, and how it was on any day as known at any moment (plannen)")
@RestController
@RequestMapping("/v1/plans/{id}")
class AgreeingApi {

    private static final int MOST = 200;

    /** Of each day it is asked who might agree on it. */
    private static final int MOST_DAYS = 60;

    /** @param agreements left out where all agree for themselves: then the household's voice is theirs */
    @Schema(name = "AgreePlan")
    record Agree(
            Words householdVoice,
            @PastOrPresent LocalDate on,
            @Nullable @Size(max = MOST) List<ToLine> agreements) {

        Agree {
            var days = days(agreements, on);
            if (days.getLast().isAfter(on)) {
                throw new BadInput("agreements", "CONTRADICTORY", "ANSWERED_AFTER_AGREEING");
            }
            if (hasTwice(named(agreements), each -> List.of(each.line(), each.member()))) {
                throw new BadInput("agreements", "CONTRADICTORY", "NAMED_TWICE");
            }
            if (days.size() > MOST_DAYS) {
                throw new BadInput("agreements", "OUT_OF_RANGE", "ANSWERED_ON_TOO_MANY_DAYS");
            }
        }

        private static <T> boolean hasTwice(List<T> all, Function<T, ?> by) {
            return all.stream().map(by).distinct().count() < all.size();
        }

        /** The day of the version, and each on which somebody answered. */
        Collection<LocalDate> days() {
            return days(agreements, on);
        }

        private static TreeSet<LocalDate> days(@Nullable List<ToLine> agreements, LocalDate on) {
            var days = named(agreements).stream()
                    .flatMap(each -> each.answers().stream())
                    .map(answer -> answer.day(on))
                    .collect(Collectors.toCollection(TreeSet::new));
            days.add(on);
            return days;
        }

        List<LineAgreement> named() {
            return named(agreements).stream().map(each -> each.on(on)).toList();
        }

        private static List<ToLine> named(@Nullable List<ToLine> agreements) {
            return agreements == null ? List.of() : agreements;
        }
    }

    /**
     * Who agreed to one line, for one member.
     *
     * @param without how it goes on without whoever did not agree
     */
    @Schema(name = "AgreeToLine")
    record ToLine(
            UUID line,
            UUID member,
            @Nullable Boolean withinMeasure,
            @Size(max = MOST) List<Reply> answers,
            @Nullable WayOut without) {

        ToLine {
            if (Agree.hasTwice(answers, each -> Arrays.asList(each.by(), each.on()))) {
                throw new BadInput("answers", "CONTRADICTORY", "ANSWERED_TWICE");
            }
        }

        private LineAgreement on(LocalDate day) {
            return new LineAgreement(
                    line,
                    member,
                    Boolean.TRUE.equals(withinMeasure),
                    answers.stream().map(answer -> answer.on(day)).toList(),
                    without);
        }
    }

    /** @param on left out: on the day of the version */
    @Schema(name = "AnswerToLine")
    record Reply(UUID by, boolean agrees, @Nullable LocalDate on) {

        private LocalDate day(LocalDate ofVersion) {
            return on == null ? ofVersion : on;
        }

        private Answered on(LocalDate ofVersion) {
            return new Answered(by, agrees, day(ofVersion));
        }
    }

    private final Plans plans;
    private final HeardVoices voices;

    AgreeingApi(Plans plans, HeardVoices voices) {
        this.plans = plans;
        this.voices = voices;
    }

    @PostMapping("/_agree")
    @Operation(
            operationId = "agreePlan",
            summary = "Record that the household agrees to a version, in its own voice (akkoord)",
            description = "It agrees to the purpose, goals and lines as they stand now: they become the next version. "
                    + "Who agrees alone for themselves is heard in the household's voice. For anybody else it is named "
                    + "who agreed to a line, each with the right on that day. A line whose agreement is missing or "
                    + "was refused stands still, and the rest goes on. A line that did not change since the version "
                    + "before is as it was in that, unless somebody is named for it again.")
    @Refused({
        "NOT_DRAFTED",
        "PLAN_CLOSED",
        "BEFORE_REOPENING",
        "NO_PURPOSE",
        "NO_GOAL",
        "NO_SUPPORT_LINE",
        "UNKNOWN_LINE",
        "UNKNOWN_MEMBER",
        "BEFORE_LAST_VERSION",
        "NO_RIGHT_TO_AGREE",
        "NO_MEASURE",
        "WAY_OUT_NOT_OPEN",
        "AGREED_ON_TOO_MANY_DAYS",
        "NOBODY_LEFT"
    })
    ResponseEntity<Accepted> agree(@PathVariable UUID id, @RequestBody Agree body, Write write) {
        var plan = plans.toChange(write, id);
        var voice = Personal.of(plan.household(), body.householdVoice());
        // What is refused leaves nothing: nobody is asked for it, and a repeat needs no answer.
        var heard = plans.isAtAnother(plan, write)
                ? List.<WhoMayAgree>of()
                : voices.on(body.days(), plan.household(), write);
        return plans.send(write, new AgreeVersion(plan, voice, body.on(), body.named(), heard));
    }
}
