package nl.keerpunt.plan.planview;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanHistory;
import nl.keerpunt.plan.plan.Plans;
import nl.keerpunt.platform.input.Asked;
import nl.keerpunt.platform.problem.Absent;
import nl.keerpunt.platform.question.AsOf;
import nl.keerpunt.platform.question.Between;
import nl.keerpunt.platform.question.HistoryEntry;
import nl.keerpunt.platform.question.KnownAt;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.stored.Recorded;
import nl.keerpunt.platform.time.Knowledge;
import nl.keerpunt.platform.time.KnownMoment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One plan, as it held on a day and was known at an instant. */
@Tag(
        name = "Plans",
        description =
                "The one plan of a household: its life, and how it was on any day as known at any moment (plannen)")
@RestController
@RequestMapping("/v1/plans/{id}")
class PlanViewApi {

    @Schema(name = "PlanHistory")
    record History(List<HistoryEntry> events, KnownAt.Told asOf) {}

    /** What was recorded between two instants, and the plan as it was known before and after. */
    @Schema(name = "PlanChanges")
    record Changes(
            Instant since,
            Instant until,
            List<HistoryEntry> events,
            @Nullable PlanView before,
            @Nullable PlanView after) {}

    private final Plans plans;
    private final Knowledge knowledge;
    private final Viewers viewers;
    private final Clock clock;

    PlanViewApi(Plans plans, Knowledge knowledge, Viewers viewers, Clock clock) {
        this.plans = plans;
        this.knowledge = knowledge;
        this.viewers = viewers;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "getPlan",
            summary = "Show the plan as it held on a day and was known at a moment (plan, geldig op en bekend op)",
            description = "What is not for who asks is left out of a line, and named in its withheld.")
    ResponseEntity<PlanView> plan(@PathVariable UUID id, Caller caller, AsOf asOf) {
        var whole = plans.toRead(caller, id, "read-plan");
        var view = PlanFold.view(whole.knownAt(asOf.position()), asOf).orElseThrow(Absent::new);
        return asOf.answer(withholding(caller, id, whole).from(view), view.version());
    }

    @GetMapping("/history")
    @Operation(
            operationId = "getPlanHistory",
            summary = "List everything recorded about the plan, without anyone's words (geschiedenis)",
            description =
                    "It stands in the order in which it was recorded, which need not be that of the days on which it "
                            + "held.")
    History history(@PathVariable UUID id, Caller caller, KnownAt knownAt) {
        var whole = plans.toRead(caller, id, "read-plan-history");
        var withholding = withholding(caller, id, whole);
        return new History(
                whole.knownAt(knownAt.position()).events().stream()
                        .map(recorded -> entry(recorded, withholding))
                        .toList(),
                knownAt.told());
    }

    @GetMapping("/changes")
    @Operation(
            operationId = "comparePlan",
            summary = "Show what was recorded of the plan between two moments (wijzigingen)",
            description = "It tells what was recorded after the earlier moment, up to and including the later, and the "
                    + "plan as it was known at each.")
    Changes changes(@PathVariable UUID id, @Asked Between between, Caller caller) {
        var day = between.day(clock);
        var before = knowledge.at(between.since());
        var after = knowledge.at(between.until() == null ? clock.instant() : between.until());
        var history = plans.toRead(caller, id, "read-plan-changes");
        var withholding = withholding(caller, id, history);
        return new Changes(
                before.instant(),
                after.instant(),
                history.knownAt(after.position()).events().stream()
                        .filter(recorded -> recorded.position() > before.position())
                        .map(recorded -> entry(recorded, withholding))
                        .toList(),
                view(history, day, before).map(withholding::from).orElse(null),
                view(history, day, after).map(withholding::from).orElse(null));
    }

    private static HistoryEntry entry(Recorded<PlanEvent> recorded, Withholding withholding) {
        var essentials = withholding.from(recorded);
        return HistoryEntry.of(recorded, essentials.fields(), essentials.withheld());
    }

    private Withholding withholding(Caller caller, UUID household, PlanHistory history) {
        return new Withholding(viewers.of(caller, new HouseholdId(caller.municipality(), household)), history);
    }

    private static Optional<PlanView> view(PlanHistory history, LocalDate day, KnownMoment known) {
        return PlanFold.view(history.knownAt(known.position()), new AsOf(day, known));
    }
}
