package nl.keerpunt.plan.agenda;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.plan.agenda.AgendaItem.Kind;
import nl.keerpunt.plan.planlife.PlanLives;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The agenda of any day is that of the plan as it is shown on that day, after any history. */
class AgendaProperties {

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_stretches_hold_on_each_day_what_the_plan_asks_for(long seed) {
        var history = PlanLives.history(seed);
        var stretches = AgendaStretch.of(history);

        days().forEach(day -> assertThat(stretches.stream()
                        .filter(stretch -> stretch.days().contains(day))
                        .map(AgendaStretch::item))
                .as("on %s", day)
                .containsExactlyInAnyOrderElementsOf(Agenda.of(history, day)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void one_thing_asked_without_a_break_is_one_stretch(long seed) {
        var stretches = AgendaStretch.of(PlanLives.history(seed));

        stretches.forEach(stretch -> assertThat(stretches)
                .noneMatch(next -> next.item().equals(stretch.item())
                        && next.days().from().equals(stretch.days().until().plusDays(1))));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void in_the_end_the_agenda_asks_what_the_rules_wait_for(long seed) {
        var history = PlanLives.history(seed);
        var asked = Agenda.of(history, Days.LAST);

        assertThat(subjects(asked, Kind.LINE_UNDECIDED)).isEqualTo(PlanLives.undecided(history));
        assertThat(subjects(asked, Kind.GOAL_UNMEASURED)).isEqualTo(PlanLives.unmeasured(history));
    }

    /** What was known before it ended asks for what it asked for then. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void an_ended_plan_asks_for_nothing_on_any_day(long seed) {
        var before = PlanLives.history(seed);
        var ended = PlanLives.ended(before);

        assertThat(AgendaStretch.of(ended)).isEmpty();
        days().forEach(day -> assertThat(Agenda.of(ended, day)).as("on %s", day).isEmpty());
        assertThat(AgendaStretch.of(ended.knownAt(before.events().getLast().position())))
                .isEqualTo(AgendaStretch.of(before));
    }

    private static Set<UUID> subjects(List<AgendaItem> items, Kind kind) {
        return items.stream()
                .filter(item -> item.kind() == kind)
                .map(AgendaItem::subject)
                .collect(toSet());
    }

    /** Each day of the lives, and those of the years of follow-up after them, week by week. */
    private static Stream<LocalDate> days() {
        var first = LocalDate.parse("2025-12-25");
        return Stream.concat(
                first.datesUntil(first.plusDays(60)), first.datesUntil(first.plusYears(3), java.time.Period.ofDays(6)));
    }
}
