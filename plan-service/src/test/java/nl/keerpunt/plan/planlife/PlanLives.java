package nl.keerpunt.plan.planlife;

import static java.time.LocalDate.parse;
import static java.util.Objects.requireNonNull;
import static nl.keerpunt.plan.planlife.AnyCommand.*;
import static nl.keerpunt.plan.planlife.OwnRoom.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.plan.plan.PlanCommand;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.plan.plan.PlanHistory;
import nl.keerpunt.plan.supportline.Line;
import nl.keerpunt.platform.stored.Recorded;

/** Random lives of a plan, by seed: the same seed gives the same life again. */
public final class PlanLives {

    private static final int STEPS = 80;

    private PlanLives() {}

    /** What was recorded in such a life. */
    public static PlanHistory history(long seed) {
        var events = new ArrayList<PlanEvent>();
        live(seed, step -> events.addAll(step.events()));
        return recorded(events);
    }

    /** That history, and its ending after it. */
    public static PlanHistory ended(PlanHistory history) {
        var events =
                new ArrayList<>(history.events().stream().map(Recorded::fact).toList());
        events.add(new PlanEnded(PLAN, parse("2026-11-27"), false));
        return recorded(events);
    }

    static PlanHistory recorded(List<PlanEvent> events) {
        return new PlanHistory(IntStream.range(0, events.size())
                .mapToObj(at -> new Recorded<>(events.get(at), "name", at, at + 1, Instant.EPOCH, "noor", "id " + at))
                .toList());
    }

    /** The lines that wait for a decision, as the rules know it at the end of that history. */
    public static Set<UUID> undecided(PlanHistory history) {
        return asking(history) instanceof Plan.Active active
                ? active.contents().lines().standing().entrySet().stream()
                        .filter(line -> line.getValue().needsMandate())
                        .map(Map.Entry::getKey)
                        .filter(line -> active.contents().lines().lines().get(line) instanceof Line.Proposed)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** The goals that closing waits for, as the rules know it at the end of that history. */
    public static Set<UUID> unmeasured(PlanHistory history) {
        return asking(history) instanceof Plan.Active active ? Set.copyOf(active.unmeasured()) : Set.of();
    }

    /** For nobody anything is decided or measured any more. */
    private static Plan asking(PlanHistory history) {
        var plan = replayed(history);
        return Plan.told(plan).isDiedOut() ? Plan.NOTHING : plan;
    }

    private static Plan replayed(PlanHistory history) {
        var current = Plan.NOTHING;
        for (var recorded : history.events()) {
            current = Plan.evolve(current, recorded.fact());
        }
        return current;
    }

    record Step(PlanCommand command, List<PlanEvent> events, Plan after) {}

    static void live(long seed, Consumer<Step> law) {
        var random = new Random(seed);
        var current = Plan.NOTHING;
        for (var number = 0; number < STEPS; number++) {
            var command = random.nextInt(150) == 0 ? new EndPlan(PLAN, day(random)) : next(random, current);
            List<PlanEvent> events;
            try {
                events = Plan.decide(command, current);
            } catch (Refusal _) {
                continue; // A refusal leaves the state as it was; that is the point.
            }
            for (var event : events) {
                current = Plan.evolve(current, event);
            }
            law.accept(new Step(command, List.copyOf(events), current));
        }
    }

    private static PlanCommand next(Random random, Plan current) {
        return random.nextInt(4) == 0 ? anyCommand(random) : towards(random, current);
    }

    /** A command that brings the plan further, so that short histories still reach its end. */
    private static PlanCommand towards(Random random, Plan current) {
        return switch (current) {
            case Plan.Undrafted _ -> random.nextBoolean() ? director(random) : draft(random);
            case Plan.Drafted drafted -> oneOf(random, steps(random, drafted.contents()));
            case Plan.Active active ->
                oneOf(
                        random,
                        List.of(
                                decide(random),
                                decide(random),
                                answer(random, active),
                                answer(random, active),
                                random.nextInt(3) == 0 ? scoredBack(random, active) : score(random),
                                random.nextInt(3) == 0 ? close(random) : propose(random),
                                random.nextInt(3) == 0 ? weigh(random) : agree(random),
                                noted(random, active)));
            case Plan.Closed closed ->
                oneOf(
                        random,
                        List.of(followUp(random), followedUpBack(random, closed), reopen(random), anyMessage(random)));
            case Plan.Ended _ -> anyMessage(random);
        };
    }

    private static List<PlanCommand> steps(Random random, Contents contents) {
        var steps = new ArrayList<PlanCommand>();
        steps.add(contents.goals().ids().isEmpty() ? goal(random) : propose(random));
        steps.add(contents.lines().standing().isEmpty() ? propose(random) : agree(random));
        steps.add(contents.purpose() == null ? rephrase(random) : director(random));
        steps.add(activate(random));
        steps.add(oneOf(
                random,
                List.of(
                        new NameCause(PLAN, cause(random), causeContent(random)),
                        new LinkCauses(PLAN, cause(random), cause(random)))));
        contents.causes().links().stream()
                .findFirst()
                .ifPresent(link -> steps.add(new UnlinkCauses(PLAN, link.from(), link.to())));
        return steps;
    }

    private static PlanCommand scoredBack(Random random, Plan.Active active) {
        return active.scores().given().keySet().stream()
                .findFirst()
                .<PlanCommand>map(of -> new TakeScoreBack(PLAN, of.goal(), of.on(), words(random)))
                .orElseGet(() -> score(random));
    }

    private static PlanCommand followedUpBack(Random random, Plan.Closed closed) {
        return closed.followUps().recorded().keySet().stream()
                .findFirst()
                .<PlanCommand>map(on -> new TakeFollowUpBack(PLAN, on, words(random)))
                .orElseGet(() -> followUp(random));
    }

    /** What provider or budget say of a line that was decided, if any was. */
    private static PlanCommand answer(Random random, Plan.Active active) {
        return active.contents().lines().lines().values().stream()
                .filter(Line.Decided.class::isInstance)
                .map(line -> ((Line.Decided) line).decision())
                .filter(decision -> decision.arrangement() != null)
                .findAny()
                .map(decision -> message(random, decision.line(), requireNonNull(decision.arrangement())))
                .orElseGet(() -> anyMessage(random));
    }

    /** Of what was committed, if anything was. */
    private static PlanCommand noted(Random random, Plan current) {
        return Plan.told(current).commitments().recorded().keySet().stream()
                .findFirst()
                .map(decision -> note(random, decision.subject(), decision.version()))
                .orElseGet(() -> commitment(random));
    }
}
