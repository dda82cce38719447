package nl.keerpunt.plan.planlife;

import static nl.keerpunt.plan.plan.Reason.PLAN_ENDED;
import static nl.keerpunt.plan.planlife.OwnRoom.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.WithoutWords;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.plan.goal.Scores;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.testing.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold for any history of a plan. A failure names its seed. */
class PlanProperties {

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void history_replays_to_the_same_state_at_every_step(long seed) {
        var replayed = new Object() {
            Plan state = Plan.NOTHING;
        };
        PlanLives.live(seed, step -> {
            step.events().forEach(event -> replayed.state = Plan.evolve(replayed.state, event));
            assertThat(replayed.state).isEqualTo(step.after());
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_same_command_again_adds_nothing(long seed) {
        PlanLives.live(
                seed,
                step -> assertThat(Plan.decide(step.command(), step.after()))
                        .as("%s again", step.command())
                        .isEmpty());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void between_two_activations_lies_a_closing(long seed) {
        var lastWasActivation = new boolean[1];
        PlanLives.live(
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
        PlanLives.live(seed, step -> {
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
    void a_plan_closes_only_when_each_agreed_goal_was_measured_or_nobody_is_left(long seed) {
        var agreedGoals = new HashSet<UUID>();
        var measured = new HashSet<Scores.Of>();
        PlanLives.live(
                seed,
                step -> step.events().forEach(event -> {
                    switch (event) {
                        case VersionAgreed version -> agreedGoals.addAll(version.goals());
                        case PlanActivated _ -> measured.clear();
                        case GoalScored scored -> measured.add(new Scores.Of(scored.goal(), scored.on()));
                        case ScoreTakenBack back -> measured.remove(new Scores.Of(back.goal(), back.on()));
                        case GoalWithdrawn gone -> agreedGoals.remove(gone.goal());
                        case PlanClosed _ when Plan.told(step.after()).isDiedOut() -> {}
                        case PlanClosed _ ->
                            assertThat(measured).extracting(Scores.Of::goal).containsAll(agreedGoals);
                        case PlanReopened _ -> agreedGoals.clear();
                        case PlanEvent _ -> {}
                    }
                }));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_decision_rests_on_a_mandate_that_allows_it(long seed) {
        PlanLives.live(
                seed,
                step -> step.events().forEach(event -> {
                    if (event instanceof SupportLineDecided decision && decision.byLaw() == null) {
                        assertThat(decision.mandate()).isEqualTo(mandate.uuid());
                        assertThat(heldThroughout((DecideSupportLine) step.command()))
                                .isTrue();
                        assertThat(decision.by()).isEqualTo(mandate.professional());
                        assertThat(weighed((DecideSupportLine) step.command(), decision))
                                .isLessThanOrEqualTo(mandate.upTo().cents());
                    }
                    if (event instanceof SupportLineDecided decision) {
                        assertThat(decision.mandate() == null).isEqualTo(decision.byLaw() != null);
                        assertThat(decision.on()).isBeforeOrEqualTo(((DecideSupportLine) step.command()).recordedOn());
                        assertThat(decision.content().needsMandate()).isTrue();
                    }
                }));
    }

    /** On the day that it bears, and on that on which it was recorded. */
    private static boolean heldThroughout(DecideSupportLine asked) {
        var valid = asked.mandates().getFirst().mandate().valid();
        return valid.contains(asked.on()) && valid.contains(asked.recordedOn());
    }

    private static long weighed(DecideSupportLine asked, SupportLineDecided decision) {
        return asked.price() == null || decision.arrangement() == null
                ? decision.content().estimatedCost().cents()
                : asked.price().cents();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_arrangement_is_asked_for_twice(long seed) {
        var asked = new HashSet<ArrangementId>();
        PlanLives.live(
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
        PlanLives.live(seed, step -> {
            var random = new Random(seed);
            for (var each = 0; each < 5; each++) {
                Plan.decide(AnyCommand.anyMessage(random), step.after());
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void of_an_ended_plan_nothing_is_recorded_but_what_others_did(long seed) {
        PlanLives.live(seed, step -> {
            if (step.after() instanceof Plan.Ended) {
                assertThat(step.command()).isInstanceOf(WithoutWords.class);
                var asked = AnyCommand.anyCommand(new Random(seed));
                var refusal = catchThrowableOfType(Refusal.class, () -> Plan.decide(asked, step.after()));
                assertThat(refusal == null ? null : refusal.reason())
                        .as("%s of an ended plan", asked)
                        .isEqualTo(asked instanceof WithoutWords ? null : PLAN_ENDED);
            }
        });
    }

    /** Guards the laws: over lives in which something never happens they would hold for any rule about it. */
    @Test
    void the_lives_hold_every_kind_of_event() {
        var lived = new ArrayList<PlanEvent>();
        seeds().forEach(seed -> PlanLives.live(seed, step -> lived.addAll(step.events())));

        assertThat(Vocabulary.missing(PlanEvent.class, lived.stream())).isEmpty();
    }
}
