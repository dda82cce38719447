package nl.keerpunt.household.legalterm;

import static java.util.Collections.shuffle;
import static nl.keerpunt.language.calendar.DutchCalendar.isWorkingDay;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.keerpunt.household.legalterm.RunningTerm.State;
import nl.keerpunt.household.legalterm.TermFact.Adjourned;
import nl.keerpunt.household.legalterm.TermFact.Cause;
import nl.keerpunt.household.legalterm.TermFact.DataAsked;
import nl.keerpunt.household.legalterm.TermFact.Delayed;
import nl.keerpunt.household.legalterm.TermFact.Planned;
import nl.keerpunt.household.legalterm.TermFact.Reached;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.testing.Laws;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold for any matter and any day. A failure names its seed; the same seed gives the same matter again. */
class TermProperties {

    private static final LegalTerms TERMS = DutchTerms.all();
    private static final List<LegalBasis> LAWS =
            List.of(DutchTerms.WMO, DutchTerms.YOUTH_ACT, DutchTerms.PARTICIPATION_ACT, DutchTerms.DEBT_HELP);
    private static final List<Milestone> MILESTONES = List.copyOf(EnumSet.allOf(Milestone.class));
    private static final LocalDate FIRST = LocalDate.of(2025, 10, 1);
    private static final int DAYS = 1_200;
    private static final LocalDate END = FIRST.plusDays(DAYS);

    static LongStream fewSeeds() {
        return Laws.seeds(100);
    }

    static LongStream seeds() {
        return Laws.seeds(500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_term_that_the_act_extends_ends_on_a_free_day(long seed) {
        var random = new Random(seed);

        assertThat(TERMS.running(anyLaw(random), anyFacts(random), anyDay(random)))
                .filteredOn(each -> each.term().reckoning().extension() == Extension.EXTENDED)
                .filteredOn(each -> !(each.term().start() instanceof Start.Before))
                .allSatisfy(each ->
                        assertThat(isWorkingDay(each.lastDay())).as("%s", each).isTrue());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_term_of_three_days_or_more_holds_two_working_days(long seed) {
        var random = new Random(seed);
        var start = anyDay(random);
        var count = new TermCount(start, Length.days(3 + random.nextInt(5)), 0, Extension.EXTENDED, List.of());

        assertThat(start.plusDays(1).datesUntil(count.lastDay().plusDays(1)).filter(each -> isWorkingDay(each)))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_act_adds_no_more_than_it_must(long seed) {
        var random = new Random(seed);
        var start = anyDay(random);
        var length = Length.weeks(1 + random.nextInt(12));
        var own = new TermCount(start, length, 0, Extension.EXCLUDED, List.of()).lastDay();
        var extended = new TermCount(start, length, 0, Extension.EXTENDED, List.of()).lastDay();

        assertThat(own).isEqualTo(start.plusWeeks(length.number()));
        assertThat(own.datesUntil(extended)).noneMatch(each -> isWorkingDay(each));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_suspension_within_a_term_moves_its_own_end_by_exactly_its_days(long seed) {
        var random = new Random(seed);
        var start = anyDay(random);
        var length = Length.days(2 + random.nextInt(80));
        var from = start.plusDays(1 + random.nextInt(length.number()));
        var pause = new Period(from, from.plusDays(random.nextInt(40)));
        var plain = new TermCount(start, length, 0, Extension.EXCLUDED, List.of());
        var paused = new TermCount(start, length, 0, Extension.EXCLUDED, List.of(pause));

        assertThat(paused.lastDay()).isEqualTo(plain.lastDay().plusDays(pause.days()));
        assertThat(paused.remainingAfter(pause.until()))
                .isEqualTo(plain.remainingAfter(from.minusDays(1)))
                .isEqualTo(paused.remainingAfter(from.minusDays(1)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_last_day_is_never_a_suspended_one(long seed) {
        var random = new Random(seed);
        var start = anyDay(random);
        var pauses = Stream.generate(() -> start.plusDays(random.nextInt(60)))
                .limit(1 + random.nextInt(4))
                .map(from -> new Period(from, from.plusDays(random.nextInt(10))))
                .toList();
        var lastDay = new TermCount(start, Length.weeks(2), 0, Extension.EXTENDED, pauses).lastDay();

        assertThat(pauses).noneMatch(pause -> pause.contains(lastDay));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("fewSeeds")
    void a_day_takes_at_most_one_or_when_suspended_none(long seed) {
        var random = new Random(seed);
        var law = anyLaw(random);
        var facts = anyFacts(random);
        var last = facts.facts().stream()
                .map(TermFact::on)
                .max(LocalDate::compareTo)
                .orElseThrow();
        var today = TERMS.running(law, facts, last);
        for (var day = 1; day < 60; day++) {
            var tomorrow = TERMS.running(law, facts, last.plusDays(day));
            assertThat(tomorrow).hasSameSizeAs(today);
            for (var index = 0; index < today.size(); index++) {
                assertPassed(today.get(index), tomorrow.get(index));
            }
            today = tomorrow;
        }
    }

    private static void assertPassed(RunningTerm today, RunningTerm tomorrow) {
        var spent = today.remainingDays() - tomorrow.remainingDays();
        assertThat(tomorrow.lastDay()).isEqualTo(today.lastDay());
        assertThat(spent).as("%s", tomorrow).isBetween(0L, tomorrow.state() == State.SUSPENDED ? 0L : 1L);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void more_suspension_never_ends_a_term_earlier(long seed) {
        var random = new Random(seed);
        var law = anyLaw(random);
        var facts = anyFacts(random);
        var more = with(facts, random.nextBoolean() ? asked(random) : delayed(random));
        var before = TERMS.running(law, facts, END);

        assertThat(TERMS.running(law, more, END))
                .allSatisfy(after -> assertThat(before)
                        .filteredOn(each ->
                                each.term().equals(after.term()) && each.start().equals(after.start()))
                        .allSatisfy(each -> assertThat(after.lastDay()).isAfterOrEqualTo(each.lastDay())));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void back_dating_and_undoing_gives_the_same_terms(long seed) {
        var random = new Random(seed);
        var law = anyLaw(random);
        var day = anyDay(random);
        var facts = anyFacts(random);
        var wrong = anyFact(random);
        var undone = new ArrayList<>(with(facts, wrong).facts());
        undone.remove(undone.lastIndexOf(wrong));
        shuffle(undone, random);

        assertThat(TERMS.running(law, new TermFacts(undone), day)).isEqualTo(TERMS.running(law, facts, day));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_happens_later_changes_nothing_of_how_it_stood(long seed) {
        var random = new Random(seed);
        var law = anyLaw(random);
        var day = anyDay(random);
        var facts = anyFacts(random);

        assertThat(TERMS.running(law, facts.on(day), day)).isEqualTo(TERMS.running(law, facts, day));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_penalty_never_falls_and_is_never_more_than_the_most(long seed) {
        var random = new Random(seed);
        var made = anyDay(random);
        var late = made.plusDays(20 + random.nextInt(60));
        var facts = TermFacts.of(
                new Reached(Milestone.APPLICATION_MADE, made), new Reached(Milestone.DEFAULT_NOTICE_RECEIVED, late));
        var before = 0L;
        for (var day = late; day.isBefore(late.plusDays(70)); day = day.plusDays(1)) {
            var due = penalty(facts, day);
            assertThat(due).isBetween(before, Math.min(before + 4_500, 144_200));
            before = due;
        }
        assertThat(before).isEqualTo(144_200);
    }

    private static long penalty(TermFacts facts, LocalDate day) {
        return TERMS.running(DutchTerms.WMO, facts, day).stream()
                .filter(each -> each.term().code().equals(Penalty.NOTICE))
                .mapToLong(each -> Penalty.on(day, each).due().cents())
                .sum();
    }

    private static LegalBasis anyLaw(Random random) {
        return LAWS.get(random.nextInt(LAWS.size()));
    }

    private static TermFacts with(TermFacts facts, TermFact one) {
        var all = new ArrayList<>(facts.facts());
        all.add(one);
        return new TermFacts(all);
    }

    private static TermFacts anyFacts(Random random) {
        var facts = new ArrayList<TermFact>();
        for (var left = 5 + random.nextInt(30); left > 0; left--) {
            facts.add(anyFact(random));
        }
        return new TermFacts(facts);
    }

    private static TermFact anyFact(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> asked(random);
            case 1 -> delayed(random);
            case 2 -> new Adjourned(anyProceeding(random), anyDay(random), 1 + random.nextInt(12));
            case 3 -> new Planned(Milestone.HEARING, anyDay(random), anyDay(random));
            default -> new Reached(MILESTONES.get(random.nextInt(MILESTONES.size())), anyDay(random));
        };
    }

    private static Proceeding anyProceeding(Random random) {
        return Proceeding.values()[random.nextInt(3)];
    }

    private static TermFact asked(Random random) {
        var on = anyDay(random);
        return new DataAsked(on, on.plusDays(1 + random.nextInt(40)));
    }

    private static TermFact delayed(Random random) {
        var on = anyDay(random);
        var cause = List.of(Cause.DELAY_AGREED, Cause.DUE_TO_APPLICANT, Cause.FORCE_MAJEURE)
                .get(random.nextInt(3));
        return new Delayed(anyProceeding(random), cause, on, new Period(on, on.plusDays(random.nextInt(40))));
    }

    /** Most of them close together, so that facts meet. */
    private static LocalDate anyDay(Random random) {
        return FIRST.plusDays(random.nextBoolean() ? random.nextInt(150) : random.nextInt(DAYS));
    }
}
