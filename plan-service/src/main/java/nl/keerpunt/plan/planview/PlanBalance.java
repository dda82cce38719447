package nl.keerpunt.plan.planview;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import nl.keerpunt.plan.content.Load;
import nl.keerpunt.plan.content.SupportLine.CarriedBy;
import nl.keerpunt.plan.content.SupportStep;
import nl.keerpunt.plan.planview.PlanView.Goal;
import nl.keerpunt.plan.planview.PlanView.Line;
import org.jspecify.annotations.Nullable;

/**
 * How a plan is divided (verdeling): over causes and what they lead to, over who carries it, over the steps of help;
 * and what it asks of the household in a week. Percentages are whole, of all goals or of all lines.
 *
 * @param helpers how many providers and professionals come by what runs
 * @param asked what all that runs asks of the household in a week
 * @param carried what the household says that it can carry
 */
@Schema(name = "PlanBalance")
public record PlanBalance(
        Share goalsAtCauses,
        Share linesAtCauses,
        List<CarrierShare> carriers,
        List<StepShare> steps,
        Share referred,
        int helpers,
        Load asked,
        @Nullable Load carried,
        boolean overloaded) {

    @Schema(name = "PlanShare")
    public record Share(int number, int percent) {

        static <T> Share of(List<T> all, Predicate<T> counts) {
            var number = (int) all.stream().filter(counts).count();
            return new Share(number, all.isEmpty() ? 0 : Math.toIntExact(Math.round(100.0 * number / all.size())));
        }
    }

    @Schema(name = "CarrierShare")
    public record CarrierShare(CarriedBy carriedBy, Share share) {}

    @Schema(name = "StepShare")
    public record StepShare(SupportStep step, Share share) {}

    static PlanBalance of(List<Goal> goals, List<Line> lines, @Nullable Load carried) {
        var running = lines.stream().filter(Line::running).toList();
        var asked = asked(running);
        return new PlanBalance(
                Share.of(goals, goal -> !goal.causes().isEmpty()),
                Share.of(lines, line -> !line.causes().isEmpty()),
                Arrays.stream(CarriedBy.values())
                        .map(by -> new CarrierShare(by, Share.of(lines, line -> line.carriedBy() == by)))
                        .toList(),
                Arrays.stream(SupportStep.values())
                        .map(step -> new StepShare(
                                step, Share.of(lines, line -> line.thoughts().step() == step)))
                        .toList(),
                Share.of(lines, line -> line.thoughts().referral() != null),
                helpers(running),
                asked,
                carried,
                carried != null
                        && (asked.appointments() > carried.appointments() || asked.minutes() > carried.minutes()));
    }

    /** A provider that comes for several lines is one face; who decided a line of a professional stands for them. */
    private static int helpers(List<Line> running) {
        return (int) running.stream()
                .filter(line -> line.carriedBy() == CarriedBy.PROVIDER || line.carriedBy() == CarriedBy.PROFESSIONAL)
                .map(line -> line.provider() == null
                        ? line.id().toString()
                        : line.provider().value())
                .distinct()
                .count();
    }

    private static Load asked(List<Line> running) {
        var loads = running.stream()
                .map(line -> line.thoughts().load())
                .filter(Objects::nonNull)
                .toList();
        return new Load(
                Math.min(
                        Load.MOST_APPOINTMENTS,
                        loads.stream().mapToInt(Load::appointments).sum()),
                Math.min(
                        Load.MINUTES_OF_A_WEEK,
                        loads.stream().mapToInt(Load::minutes).sum()));
    }
}
