package nl.keerpunt.plan.planlife;

import static java.time.LocalDate.parse;
import static java.util.Objects.requireNonNull;
import static nl.keerpunt.plan.planlife.OwnRoom.*;
import static nl.keerpunt.plan.planlife.OwnRoom.byLaw;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.keerpunt.language.ArrangementId;
import nl.keerpunt.language.Label;
import nl.keerpunt.language.LawfulGround;
import nl.keerpunt.language.Money;
import nl.keerpunt.language.Objective;
import nl.keerpunt.language.Personal;
import nl.keerpunt.language.ProfessionalId;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.Team;
import nl.keerpunt.language.Words;
import nl.keerpunt.plan.mandate.Held;
import nl.keerpunt.plan.plan.PlanCommand;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.plan.plan.PlanHistory;
import nl.keerpunt.plan.plan.SupportLine;
import nl.keerpunt.plan.plan.SupportLine.CarriedBy;
import nl.keerpunt.plan.supportline.SupportLines.Line;
import nl.keerpunt.platform.stored.Recorded;
import org.jspecify.annotations.Nullable;

/** Random lives of a plan, by seed: the same seed gives the same life again. */
public final class PlanLives {

    private static final int STEPS = 60;

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
        return replayed(history) instanceof Plan.Active active
                ? active.contents().lines().standing().entrySet().stream()
                        .filter(line -> line.getValue().needsMandate())
                        .map(Map.Entry::getKey)
                        .filter(line -> active.contents().lines().lines().get(line) instanceof Line.Proposed)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** The goals that closing waits for, as the rules know it at the end of that history. */
    public static Set<UUID> unmeasured(PlanHistory history) {
        return replayed(history) instanceof Plan.Active active ? Set.copyOf(active.unmeasured()) : Set.of();
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
        return random.nextInt(3) == 0 ? anyCommand(random) : towards(random, current);
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
                                score(random),
                                close(random),
                                answer(random, active),
                                noted(random, active)));
            case Plan.Closed _ -> oneOf(random, List.of(followUp(random), reopen(random), anyMessage(random)));
            case Plan.Ended _ -> anyMessage(random);
        };
    }

    private static List<PlanCommand> steps(Random random, Contents contents) {
        var steps = new ArrayList<PlanCommand>();
        steps.add(contents.goals().ids().isEmpty() ? goal(random) : propose(random));
        steps.add(contents.lines().standing().isEmpty() ? propose(random) : agree(random));
        steps.add(contents.purpose() == null ? rephrase(random) : director(random));
        steps.add(activate(random));
        return steps;
    }

    static PlanCommand anyCommand(Random random) {
        return switch (random.nextInt(17)) {
            case 0 -> draft(random);
            case 1 -> rephrase(random);
            case 2 -> goal(random);
            case 3 -> new NameCause(PLAN, uuid(20 + random.nextInt(3)), words(random), Objective.HOME);
            case 4 -> new LinkCauses(PLAN, uuid(20 + random.nextInt(3)), uuid(20 + random.nextInt(3)));
            case 5 -> propose(random);
            case 6 -> new ChangeSupportLine(PLAN, line(random), content(random));
            case 7 -> new DropSupportLine(PLAN, line(random), words(random));
            case 8 -> agree(random);
            case 9 -> activate(random);
            case 10 -> decide(random);
            case 11 -> score(random);
            case 12 -> close(random);
            case 13 -> followUp(random);
            case 14 -> reopen(random);
            case 15 -> note(random);
            default -> anyMessage(random);
        };
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

    static PlanCommand anyMessage(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> director(random);
            case 1 -> commitment(random);
            default -> message(random, line(random), arrangement(random));
        };
    }

    private static PlanCommand note(Random random) {
        return random.nextInt(3) == 0
                ? note(random, line(random), null)
                : note(random, arrangement(random).uuid(), 1 + random.nextInt(3));
    }

    /** Of what was committed, if anything was. */
    private static PlanCommand noted(Random random, Plan current) {
        return Plan.told(current).commitments().recorded().keySet().stream()
                .findFirst()
                .map(decision -> note(random, decision.subject(), decision.version()))
                .orElseGet(() -> commitment(random));
    }

    private static PlanCommand note(Random random, UUID subject, @Nullable Integer version) {
        var by = new ProfessionalId("noor" + random.nextInt(3));
        return new TakeNote(PLAN, subject, version, by, random.nextBoolean(), day(random), today(random));
    }

    private static PlanCommand commitment(Random random) {
        var byMandate = random.nextBoolean();
        return new RecordCommitment(
                PLAN,
                arrangement(random),
                1 + random.nextInt(3),
                YOUTH,
                DIRECTOR,
                day(random),
                byMandate ? mandate.uuid() : null,
                byMandate ? null : LawfulGround.YOUTH_DOCTOR);
    }

    private static PlanCommand message(Random random, UUID line, ArrangementId arrangement) {
        var version = 1 + random.nextInt(3);
        return switch (random.nextInt(4)) {
            case 0 -> new RecordArranged(PLAN, line, arrangement, version, Money.euro(10), verb(random), day(random));
            case 1 ->
                new RecordLineRefused(
                        PLAN, line, arrangement, new Label("NOT_OFFERED"), maybe(random, List.of(COLLEAGUE)));
            case 2 -> new RecordCovered(PLAN, arrangement, version, null);
            default ->
                new RecordNotCovered(PLAN, arrangement, version, new Label("NOT_ENOUGH_LEFT"), Money.euro(1), 2026);
        };
    }

    private static Label verb(Random random) {
        return new Label(
                switch (random.nextInt(4)) {
                    case 0 -> "withdrawn";
                    case 1 -> "cover-asked-again";
                    default -> "changed";
                });
    }

    private static PlanCommand draft(Random random) {
        return new DraftPlan(PLAN, maybe(random, words(random)), new Team("north"), day(random));
    }

    private static PlanCommand rephrase(Random random) {
        return new RephrasePurpose(PLAN, words(random));
    }

    private static PlanCommand goal(Random random) {
        var objectives = random.nextInt(8) == 0 ? Set.<Objective>of() : Set.of(Objective.HOME, Objective.INCOME);
        return new AddGoal(PLAN, uuid(10 + random.nextInt(2)), words(random), objectives, SCALE, -1);
    }

    private static PlanCommand propose(Random random) {
        return new ProposeSupportLine(PLAN, line(random), content(random));
    }

    private static PlanCommand agree(Random random) {
        return new AgreeVersion(PLAN, words(random), day(random));
    }

    private static PlanCommand activate(Random random) {
        var review = maybe(random, day(random));
        return new ActivatePlan(PLAN, day(random), random.nextInt(4) == 0 ? words(random) : null, review);
    }

    private static PlanCommand decide(Random random) {
        var by = random.nextInt(4) == 0 ? COLLEAGUE : DIRECTOR;
        return new DecideSupportLine(
                PLAN,
                line(random),
                by,
                day(random),
                arrangement(random),
                List.of(random.nextInt(4) == 0 ? new Held(mandate.until(day(random)), 2) : new Held(mandate, 1)),
                List.of(COLLEAGUE),
                maybe(random, Money.euro(random.nextInt(1_000))),
                random.nextInt(8) == 0 ? byLaw(LawfulGround.COURT_ORDER) : null,
                today(random));
    }

    private static PlanCommand score(Random random) {
        return new ScoreGoal(PLAN, uuid(10 + random.nextInt(2)), random.nextInt(5) - 2, day(random), words(random));
    }

    private static PlanCommand close(Random random) {
        return new ClosePlan(PLAN, day(random));
    }

    private static PlanCommand followUp(Random random) {
        return new RecordFollowUp(PLAN, day(random), random.nextBoolean(), words(random));
    }

    private static PlanCommand reopen(Random random) {
        return new ReopenPlan(PLAN, words(random), day(random));
    }

    private static PlanCommand director(Random random) {
        return new RecordDirector(PLAN, new ProfessionalId("noor" + random.nextInt(3)), day(random));
    }

    private static SupportLine content(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> byNetwork(CarriedBy.HOUSEHOLD, null, euros(0));
            case 1 -> byNetwork(CarriedBy.PROFESSIONAL, YOUTH, euros(random.nextInt(1_000)));
            default -> byProvider(random.nextInt(10), euros(random.nextInt(1_000)));
        };
    }

    private static UUID line(Random random) {
        return uuid(30 + random.nextInt(3));
    }

    private static ArrangementId arrangement(Random random) {
        return new ArrangementId(MUNICIPALITY, uuid(40 + random.nextInt(6)));
    }

    private static LocalDate day(Random random) {
        return parse("2026-01-01").plusDays(random.nextInt(40));
    }

    private static LocalDate today(Random random) {
        return day(random).plusDays(20);
    }

    private static Personal<Words> words(Random random) {
        return said("words " + random.nextInt(2));
    }

    private static <T> @Nullable T maybe(Random random, T value) {
        return random.nextBoolean() ? value : null;
    }

    private static PlanCommand oneOf(Random random, List<PlanCommand> commands) {
        return commands.get(random.nextInt(commands.size()));
    }
}
