package nl.keerpunt.plan.goal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.content.CauseContent;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.Plans;
import nl.keerpunt.platform.description.Refused;
import nl.keerpunt.platform.write.Door.Accepted;
import nl.keerpunt.platform.write.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What causes what in a household, through HTTP. */
@Tag(name = "Causes", description = "What is behind it, and what feeds what (oorzaken en gevolgen)")
@RestController
@RequestMapping("/v1/plans/{id}/causes")
class CauseApi {

    @Schema(name = "NameCause")
    record Cause(@Nullable UUID id, Words words, Objective domain) {

        private CauseContent content(PlanId plan) {
            return new CauseContent(Personal.of(plan.household(), words), domain);
        }
    }

    @Schema(name = "ChangeCause")
    record ChangedCause(Words words, Objective domain) {

        private CauseContent content(PlanId plan) {
            return new CauseContent(Personal.of(plan.household(), words), domain);
        }
    }

    @Schema(name = "WithdrawCause")
    record GoneCause(Words reason) {}

    @Schema(name = "LinkCauses")
    record Link(UUID to) {}

    @Schema(name = "UnlinkCauses")
    record Unlink(UUID to) {}

    private final Plans plans;

    CauseApi(Plans plans) {
        this.plans = plans;
    }

    @PostMapping
    @Operation(
            operationId = "nameCause",
            summary = "Name a cause in the household's words (oorzaak)",
            description =
                    "Causes tell a story with the household; goals and support lines name those that they work on. "
                            + "The id in the answer is that of the cause.")
    @Refused({"NOT_DRAFTED", "PLAN_CLOSED", "CAUSE_ALREADY_NAMED", "CAUSE_WITHDRAWN", "PLAN_IS_FULL"})
    ResponseEntity<Accepted> nameCause(@PathVariable UUID id, @RequestBody Cause body, Write write) {
        var plan = plans.toChange(write, id);
        var cause = body.id() == null ? write.freshId() : body.id();
        return plans.send(write, cause, new NameCause(plan, cause, body.content(plan)));
    }

    @PostMapping("/{cause}/_change")
    @Operation(
            operationId = "changeCause",
            summary = "Change what a cause says (oorzaak wijzigen)",
            description = "Its links, and the goals and lines that name it, stay.")
    @Refused({"NOT_DRAFTED", "PLAN_CLOSED", "UNKNOWN_CAUSE", "CAUSE_WITHDRAWN"})
    ResponseEntity<Accepted> changeCause(
            @PathVariable UUID id, @PathVariable UUID cause, @RequestBody ChangedCause body, Write write) {
        var plan = plans.toChange(write, id);
        return plans.send(write, cause, new ChangeCause(plan, cause, body.content(plan)));
    }

    @PostMapping("/{cause}/_withdraw")
    @Operation(
            operationId = "withdrawCause",
            summary = "Withdraw a cause on which nothing works (oorzaak intrekken)",
            description = "Its links go with it; it stays in the history with its reason, and its id is used no more.")
    @Refused({"NOT_DRAFTED", "PLAN_CLOSED", "UNKNOWN_CAUSE", "CAUSE_IS_NAMED"})
    ResponseEntity<Accepted> withdrawCause(
            @PathVariable UUID id, @PathVariable UUID cause, @RequestBody GoneCause body, Write write) {
        var plan = plans.toChange(write, id);
        return plans.send(write, cause, new WithdrawCause(plan, cause, Personal.of(plan.household(), body.reason())));
    }

    @PostMapping("/{cause}/_link")
    @Operation(
            operationId = "linkCauses",
            summary = "Link a cause to another that it feeds (oorzaken verbinden)",
            description = "Circles are allowed: debt feeds stress and stress feeds debt. No cause feeds itself.")
    @Refused({"NOT_DRAFTED", "PLAN_CLOSED", "CAUSE_OF_ITSELF", "UNKNOWN_CAUSE", "CAUSE_WITHDRAWN", "PLAN_IS_FULL"})
    ResponseEntity<Accepted> link(
            @PathVariable UUID id, @PathVariable UUID cause, @RequestBody Link body, Write write) {
        return plans.send(write, cause, new LinkCauses(plans.toChange(write, id), cause, body.to()));
    }

    @PostMapping("/{cause}/_unlink")
    @Operation(
            operationId = "unlinkCauses",
            summary = "Undo the link of a cause to another (verbinding opheffen)",
            description = "Where there is no such link, that stays so.")
    @Refused({"NOT_DRAFTED", "PLAN_CLOSED"})
    ResponseEntity<Accepted> unlink(
            @PathVariable UUID id, @PathVariable UUID cause, @RequestBody Unlink body, Write write) {
        return plans.send(write, cause, new UnlinkCauses(plans.toChange(write, id), cause, body.to()));
    }
}
