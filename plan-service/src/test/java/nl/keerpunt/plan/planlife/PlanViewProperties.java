package nl.keerpunt.plan.planlife;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.planlife.Plan.Active;
import nl.keerpunt.plan.planlife.Plan.Begun;
import nl.keerpunt.plan.planlife.Plan.Closed;
import nl.keerpunt.plan.planlife.Plan.Drafted;
import nl.keerpunt.plan.planlife.Plan.Ended;
import nl.keerpunt.plan.planlife.Plan.Undrafted;
import nl.keerpunt.plan.planview.PlanFold;
import nl.keerpunt.plan.planview.PlanView;
import nl.keerpunt.plan.planview.PlanView.CoverState;
import nl.keerpunt.plan.planview.PlanView.Phase;
import nl.keerpunt.plan.planview.PlanView.State;
import nl.keerpunt.plan.supportline.Line;
import nl.keerpunt.plan.vocabulary.ArrangementVerb;
import nl.keerpunt.platform.question.AsOf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is shown of a plan on a day on which all holds is what its rules know, after any history. */
class PlanViewProperties {

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_plan_is_shown_as_its_rules_know_it(long seed) {
        var history = new ArrayList<PlanEvent>();
        PlanLives.live(seed, step -> {
            history.addAll(step.events());
            var shown = PlanFold.view(PlanLives.recorded(history), new AsOf(Days.LAST, null));
            switch (step.after()) {
                case Undrafted _ -> assertThat(shown).isEmpty();
                case Begun begun -> assertShown(shown.orElseThrow(), begun);
                case Ended ended -> shown.ifPresent(view -> assertShown(view, ended));
            }
        });
    }

    private static void assertShown(PlanView shown, Begun begun) {
        var contents = begun.contents();
        assertThat(shown.phase()).isEqualTo(phase(begun));
        assertThat(shown.purpose())
                .isEqualTo(
                        contents.purpose() == null ? null : contents.purpose().known());
        assertThat(shown.director())
                .isEqualTo(contents.directors().on(Days.LAST).orElse(null));
        assertThat(shown.agreed() == null ? 0 : shown.agreed().version())
                .isEqualTo(contents.versions().number());
        assertThat(shown.goals())
                .extracting(PlanView.Goal::id)
                .containsExactlyElementsOf(contents.goals().ids());
        assertThat(shown.causes())
                .extracting(PlanView.Cause::id)
                .containsExactlyElementsOf(contents.causes().causes().keySet());
        assertThat(shown.causes().stream()
                        .mapToInt(cause -> cause.feeds().size())
                        .sum())
                .isEqualTo(contents.causes().links().size());
        if (begun instanceof Active active) {
            assertThat(shown.goals().stream()
                            .filter(goal -> goal.score() != null)
                            .map(PlanView.Goal::id))
                    .containsExactlyInAnyOrderElementsOf(standing(active));
        }
        assertThat(shown.lines())
                .extracting(PlanView.Line::id)
                .containsExactlyElementsOf(contents.lines().standing().keySet());
        shown.lines().forEach(line -> assertShown(line, contents));
    }

    /** The goals that stand and were scored. */
    private static List<UUID> standing(Active active) {
        return active.contents().goals().ids().stream()
                .filter(active.scores().scored()::contains)
                .toList();
    }

    private static void assertShown(PlanView shown, Ended ended) {
        assertThat(shown.phase()).isEqualTo(Phase.ENDED);
        assertThat(shown.endedOn()).isNotNull();
        assertThat(shown.lines())
                .extracting(PlanView.Line::id)
                .containsExactlyElementsOf(ended.lines().standing().keySet());
        assertThat(shown.lines()).noneMatch(PlanView.Line::running);
    }

    private static Phase phase(Begun begun) {
        return switch (begun) {
            case Drafted drafted when drafted.contents().versions().agreed() == null -> Phase.DRAFTED;
            case Drafted _ -> Phase.AGREED;
            case Active _ -> Phase.ACTIVE;
            case Closed _ -> Phase.CLOSED;
        };
    }

    private static void assertShown(PlanView.Line shown, Contents contents) {
        var content = requireNonNull(contents.lines().standing().get(shown.id()));
        assertThat(shown.volume()).isEqualTo(content.volume());
        assertThat(shown.estimatedCost()).isEqualTo(content.estimatedCost());
        assertThat(shown.agreed())
                .isEqualTo(contents.versions()
                        .present()
                        .filter(agreed -> content.equals(agreed.asked().get(shown.id())))
                        .filter(agreed -> agreed.since().containsKey(shown.id()))
                        .isPresent());
        switch (contents.lines().lines().get(shown.id())) {
            case Line.Proposed _ -> {
                assertThat(shown.state()).isNotEqualTo(State.DECIDED);
                assertThat(shown.decision()).isNull();
                assertThat(shown.cover()).isNull();
            }
            case Line.Decided decided -> assertShown(shown, decided);
            case Line.Dropped _ -> throw new AssertionError("a dropped line is shown");
            case null -> throw new AssertionError("an unknown line is shown");
        }
    }

    private static void assertShown(PlanView.Line shown, Line.Decided decided) {
        assertThat(shown.state()).isEqualTo(State.DECIDED);
        var arrangement = decided.decision().arrangement();
        assertThat(requireNonNull(shown.decision()).arrangement())
                .isEqualTo(arrangement == null ? null : arrangement.uuid());
        assertThat(shown.arranged() == null).isEqualTo(decided.arranged() == 0);
        if (!isWithdrawn(shown)) {
            assertThat(shown.cover() == null ? null : shown.cover().state()).isEqualTo(cover(decided));
        }
    }

    private static boolean isWithdrawn(PlanView.Line shown) {
        return shown.arranged() != null && shown.arranged().verb() == ArrangementVerb.WITHDRAWN;
    }

    private static @Nullable CoverState cover(Line.Decided decided) {
        var cover = decided.cover();
        var answered = Stream.concat(cover.covered().stream(), cover.refused().stream())
                .reduce(0, Math::max);
        if (answered < decided.arranged()) {
            return CoverState.AWAITED;
        }
        if (answered == 0) {
            return null;
        }
        return cover.holds(answered) ? CoverState.COVERED : CoverState.NOT_COVERED;
    }
}
