package nl.keerpunt.plan.plan;

import static java.time.LocalDate.parse;
import static nl.keerpunt.plan.plan.OwnRoom.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import nl.keerpunt.language.ArrangementId;
import nl.keerpunt.language.Money;
import nl.keerpunt.language.Objective;
import nl.keerpunt.language.Personal;
import nl.keerpunt.language.ProfessionalId;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.plan.plan.SupportLine.CarriedBy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold for any history of a plan. A failure names its seed. */
class PlanProperties {

    private static final int STEPS = 60;

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void history_replays_to_the_same_state_at_every_step(long seed) {
        var replayed = new Object() {
            Plan state = Plan.NOTHING;
        };
        live(seed, step -> {
            step.events().forEach(event -> replayed.state = Plan.evolve(replayed.state, event));
            assertThat(replayed.state).isEqualTo(step.after());
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_same_command_again_adds_nothing(long seed) {
        live(
                seed,
                step -> assertThat(Plan.decide(step.command(), step.after()))
                        .as("%s again", step.command())
                        .isEmpty());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void between_two_activations_lies_a_closing(long seed) {
        var lastWasActivation = new boolean[1];
        live(
                seed,
                step -> step.events().forEach(event -> {
                    if (event instanceof PlanActivated) {
                        assertThat(lastWasActivation[0])
                                .as("a second active plan")
                                .isFalse();
                        lastWasActivation[0] = true;
                    }
                    if (event instanceof PlanClosed) {
                        lastWasActivation[0] = false;
                    }
                }));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void an_active_plan_has_a_director_on_every_day_since_its_activation(long seed) {
        live(seed, step -> {
            if (step.after() instanceof Plan.Active active) {
                var directors = active.contents().directors();
                for (var month = 0; month < 24; month++) {
                    assertThat(directors.on(active.activated().on().plusMonths(month)))
                            .isPresent();
                }
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_plan_closes_only_when_each_goal_of_the_agreed_version_was_measured(long seed) {
        var agreedGoals = new HashSet<UUID>();
        var measured = new HashSet<UUID>();
        live(
                seed,
                step -> step.events().forEach(event -> {
                    switch (event) {
                        case VersionAgreed version -> agreedGoals.addAll(version.goals());
                        case PlanActivated _ -> measured.clear();
                        case GoalScored scored -> measured.add(scored.goal());
                        case PlanClosed _ -> assertThat(measured).containsAll(agreedGoals);
                        case PlanReopened _ -> agreedGoals.clear();
                        case PlanEvent _ -> {}
                    }
                }));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_decision_rests_on_a_mandate_that_allows_it(long seed) {
        live(
                seed,
                step -> step.events().forEach(event -> {
                    if (event instanceof SupportLineDecided decision) {
                        assertThat(decision.mandate()).isEqualTo(mandate.uuid());
                        assertThat(decision.by()).isEqualTo(mandate.professional());
                        assertThat(decision.content().estimatedCost()).isLessThanOrEqualTo(mandate.upTo());
                        assertThat(decision.content().needsMandate()).isTrue();
                    }
                }));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_arrangement_is_asked_for_twice(long seed) {
        var asked = new HashSet<ArrangementId>();
        live(
                seed,
                step -> step.events().forEach(event -> {
                    if (event instanceof SupportLineDecided decision && decision.arrangement() != null) {
                        assertThat(asked.add(decision.arrangement())).isTrue();
                    }
                }));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_message_from_another_service_is_never_refused(long seed) {
        live(seed, step -> {
            var random = new Random(seed);
            for (var each = 0; each < 5; each++) {
                Plan.decide(anyMessage(random), step.after());
            }
        });
    }

    /** Guards the laws above: a law over histories in which nothing happens would hold for any rules. */
    @Test
    void the_histories_hold_every_kind_of_event() {
        var seen = new HashSet<Class<?>>();
        seeds().forEach(seed -> live(seed, step -> step.events().forEach(event -> seen.add(event.getClass()))));

        assertThat(seen).containsExactlyInAnyOrder(PlanEvent.class.getPermittedSubclasses());
    }

    private record Step(PlanCommand command, List<PlanEvent> events, Plan after) {}

    private static void live(long seed, Consumer<Step> law) {
        var random = new Random(seed);
        var current = Plan.NOTHING;
        for (var number = 0; number < STEPS; number++) {
            var command = random.nextInt(3) == 0 ? anyCommand(random) : towards(random, current);
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

    /** A command that brings the plan further, so that short histories still reach its end. */
    private static PlanCommand towards(Random random, Plan current) {
        return switch (current) {
            case Plan.Undrafted _ -> random.nextBoolean() ? director(random) : draft(random);
            case Plan.Drafted drafted -> oneOf(random, steps(random, drafted.contents()));
            case Plan.Active _ ->
                oneOf(random, List.of(decide(random), score(random), close(random), anyMessage(random)));
            case Plan.Closed _ -> oneOf(random, List.of(followUp(random), reopen(random), anyMessage(random)));
        };
    }

    private static List<PlanCommand> steps(Random random, Contents contents) {
        var steps = new ArrayList<PlanCommand>();
        steps.add(contents.goals().isEmpty() ? goal(random) : propose(random));
        steps.add(contents.lines().standing().isEmpty() ? propose(random) : agree(random));
        steps.add(contents.purpose() == null ? rephrase(random) : director(random));
        steps.add(activate(random));
        return steps;
    }

    private static PlanCommand anyCommand(Random random) {
        return switch (random.nextInt(16)) {
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
            default -> anyMessage(random);
        };
    }

    private static PlanCommand anyMessage(Random random) {
        var version = 1 + random.nextInt(3);
        return switch (random.nextInt(5)) {
            case 0 -> director(random);
            case 1 ->
                new RecordArranged(
                        PLAN, line(random), arrangement(random), version, Money.euro(10), "agree", day(random));
            case 2 -> new RecordLineRefused(PLAN, line(random), arrangement(random), "NOT_OFFERED");
            case 3 -> new RecordCovered(PLAN, arrangement(random), version, null);
            default -> new RecordNotCovered(PLAN, arrangement(random), version, "NOT_ENOUGH_LEFT", Money.euro(1), 2026);
        };
    }

    private static PlanCommand draft(Random random) {
        return new DraftPlan(PLAN, maybe(random, words(random)), "north", day(random));
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
                PLAN, line(random), by, day(random), arrangement(random), List.of(mandate), List.of(COLLEAGUE));
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
            case 0 -> byNetwork(CarriedBy.HOUSEHOLD, null, Money.NOTHING);
            case 1 -> byNetwork(CarriedBy.PROFESSIONAL, YOUTH, Money.euro(random.nextInt(1_000)));
            default -> byProvider(random.nextInt(10), Money.euro(random.nextInt(1_000)));
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

    private static Personal<String> words(Random random) {
        return said("words " + random.nextInt(2));
    }

    private static <T> @Nullable T maybe(Random random, T value) {
        return random.nextBoolean() ? value : null;
    }

    private static PlanCommand oneOf(Random random, List<PlanCommand> commands) {
        return commands.get(random.nextInt(commands.size()));
    }
}
