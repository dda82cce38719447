package nl.keerpunt.plan.planversions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.plan.plan.PlanHistory;
import nl.keerpunt.plan.plan.Plans;
import nl.keerpunt.plan.planview.Viewers;
import nl.keerpunt.plan.planview.Withholding;
import nl.keerpunt.platform.input.Asked;
import nl.keerpunt.platform.problem.Absent;
import nl.keerpunt.platform.question.KnownAt;
import nl.keerpunt.platform.rights.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a household agreed to, version by version, and what differs between two. */
@Tag(
        name = "PlanVersions",
        description = "What a household agreed to, version by version, and what differs (versies van het plan)")
@RestController
@RequestMapping("/v1/plans/{id}/versions")
class PlanVersionsApi {

    /** @param to the number of the version that is compared with */
    record With(int to) {}

    private final Plans plans;
    private final Viewers viewers;

    PlanVersionsApi(Plans plans, Viewers viewers) {
        this.plans = plans;
        this.viewers = viewers;
    }

    @GetMapping
    @Operation(
            operationId = "listPlanVersions",
            summary = "List the versions that the household agreed to (versies)",
            description = "With the day, when it became known, who agreed by id, and what stood still. Who might agree "
                    + "is put right afterwards at times: what stood still is as known at the moment asked for.")
    PlanVersions versions(@PathVariable UUID id, Caller caller, KnownAt knownAt) {
        var known = known(id, caller, knownAt);
        return PlanVersions.of(AgreedVersion.all(known.history()), knownAt.told());
    }

    @GetMapping("/{version}")
    @Operation(
            operationId = "getPlanVersion",
            summary = "Show the plan as the household agreed to it in a version (plan zoals afgesproken)",
            description = "What is not for who asks is left out of a line, and named in its withheld.")
    PlanVersions.Whole version(@PathVariable UUID id, @PathVariable int version, Caller caller, KnownAt knownAt) {
        return PlanVersions.Whole.of(known(id, caller, knownAt).version(version), knownAt.told());
    }

    @GetMapping("/{version}/differences")
    @Operation(
            operationId = "comparePlanVersions",
            summary = "Show what differs between two versions, by field and in words (verschillen)",
            description = "What was added, changed and left out of purpose, goals and lines, each with a sentence in "
                    + "Dutch and in English. What is withheld of a line tells nothing: that field is compared in "
                    + "neither version.")
    ToldDifferences differences(
            @PathVariable UUID id, @PathVariable int version, @Asked With with, Caller caller, KnownAt knownAt) {
        var known = known(id, caller, knownAt);
        var differences = Differences.between(
                known.version(version).content(), known.version(with.to()).content());
        return ToldDifferences.of(differences, version, with.to(), knownAt.told());
    }

    /**
     * A plan as far as it is known and shown.
     *
     * @param withholding by all of its history
     */
    private record Known(PlanHistory history, Withholding withholding) {

        private AgreedVersion version(int number) {
            return AgreedVersion.of(number, history).orElseThrow(Absent::new).shown(withholding::from);
        }
    }

    private Known known(UUID id, Caller caller, KnownAt knownAt) {
        var whole = plans.toRead(caller, id, "read-plan-versions");
        var viewer = viewers.of(caller, new HouseholdId(caller.municipality(), id));
        return new Known(whole.knownAt(knownAt.position()), new Withholding(viewer, whole));
    }
}
