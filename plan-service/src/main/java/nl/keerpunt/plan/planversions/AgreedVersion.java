package nl.keerpunt.plan.planversions;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.AgreementsWeighed;
import nl.keerpunt.plan.plan.PlanEvent.VersionAgreed;
import nl.keerpunt.plan.plan.PlanHistory;
import nl.keerpunt.plan.planview.PlanFold;
import nl.keerpunt.plan.planview.PlanView;
import nl.keerpunt.plan.planview.PlanView.Agreement;
import nl.keerpunt.platform.question.AsOf;
import nl.keerpunt.platform.stored.Recorded;

/**
 * The plan as it stood when the household agreed to a version of it (afgesproken versie). Who might agree is put right
 * afterwards at times: what stands still of a version is as known since, and so are its lines.
 *
 * @param recordedAt when it became known here
 * @param plan as it stood then
 */
record AgreedVersion(Instant recordedAt, PlanView plan) {

    /** The versions that are known of, the first one first. */
    static List<AgreedVersion> all(PlanHistory known) {
        return agreed(known).map(each -> at(known, each)).toList();
    }

    static Optional<AgreedVersion> of(int number, PlanHistory known) {
        return agreed(known)
                .filter(each -> isOf(number, each.fact()))
                .map(each -> at(known, each))
                .findFirst();
    }

    private static Stream<Recorded<PlanEvent>> agreed(PlanHistory known) {
        return known.events().stream().filter(each -> each.fact() instanceof VersionAgreed);
    }

    private static AgreedVersion at(PlanHistory known, Recorded<PlanEvent> agreed) {
        var number = ((VersionAgreed) agreed.fact()).version();
        var then = new PlanHistory(known.events().stream()
                .filter(each -> each.position() <= agreed.position() || isWeighed(number, each.fact()))
                .toList());
        return new AgreedVersion(
                agreed.recordedAt(),
                PlanFold.view(then, new AsOf(Days.LAST, null)).orElseThrow());
    }

    private static boolean isOf(int number, PlanEvent event) {
        return event instanceof VersionAgreed agreed && agreed.version() == number;
    }

    private static boolean isWeighed(int number, PlanEvent event) {
        return event instanceof AgreementsWeighed weighed && weighed.version() == number;
    }

    AgreedVersion shown(Function<PlanView, PlanView> withholding) {
        return new AgreedVersion(recordedAt, withholding.apply(plan));
    }

    Agreement agreement() {
        return Objects.requireNonNull(plan.agreed());
    }

    /** What stands still of it while the rest goes on. */
    List<StandingStill> standingStill() {
        return plan.lines().stream().flatMap(StandingStill::of).toList();
    }

    VersionContent content() {
        var goals = plan.goals().stream()
                .filter(goal -> agreement().goals().contains(goal.id()))
                .map(AgreedGoal::of)
                .toList();
        var lines = plan.lines().stream()
                .filter(line -> agreement().lines().contains(line.id()))
                .map(AgreedLine::of)
                .toList();
        return new VersionContent(plan.purpose(), byId(goals, AgreedGoal::id), byId(lines, AgreedLine::id));
    }

    private static <T> Map<UUID, T> byId(List<T> parts, Function<T, UUID> id) {
        var all = new LinkedHashMap<UUID, T>();
        parts.forEach(part -> all.put(id.apply(part), part));
        return all;
    }
}
