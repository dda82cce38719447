package nl.keerpunt.provider.arrangement;

import static java.time.LocalDate.parse;
import static nl.keerpunt.provider.arrangement.Anna.DECIDES;
import static nl.keerpunt.provider.arrangement.AnyLife.HOUSEHOLD;
import static nl.keerpunt.provider.arrangement.AnyLife.ID;
import static nl.keerpunt.provider.arrangement.AnyLife.REASON;
import static nl.keerpunt.provider.arrangement.Reason.ENDED_WITH_HOUSEHOLD;
import static nl.keerpunt.provider.arrangement.Reason.NOT_AGREED;
import static nl.keerpunt.provider.arrangement.Reason.OTHER_HOUSEHOLD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.money.Frequency;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.provider.agreement.Extent;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import nl.keerpunt.provider.vocabulary.Status;
import nl.keerpunt.testing.Spec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How an arrangement ends with the record of its household: a hundred euros a month, January until March. */
class EndingSpec {

    private static final LocalDate DAY = parse("2026-02-14");
    private static final EndArrangement END = new EndArrangement(ID, DAY);
    private static final UUID PROPOSAL = new UUID(0, 5);
    private static final Extent LONGER =
            new Extent(1, Frequency.PER_MONTH, new Period(parse("2026-03-01"), parse("2026-06-30")));

    private static final ArrangementAgreed agreed = Way.agreed(new LegalBasis("WMO"));
    private static final ArrangementCovered covered = new ArrangementCovered(ID, HOUSEHOLD, 1, 1, null);
    private static final ArrangementStarted started = new ArrangementStarted(ID, HOUSEHOLD, parse("2026-01-01"));
    private static final ArrangementPaused paused =
            new ArrangementPaused(ID, HOUSEHOLD, parse("2026-02-01"), REASON, null);
    private static final ChangeProposed proposed = new ChangeProposed(ID, HOUSEHOLD, PROPOSAL, LONGER, REASON);
    private static final ArrangementEnded ended = ended(false, "2026-02-15", months(10_000, 5_000));
    private static final ArrangementEnded endedUnstarted = ended(true, "2026-01-01", months());

    private final Spec<ArrangementCommand, ArrangementEvent, Arrangement> unknown =
            new Spec<>(Arrangement::decide, Arrangement::evolve, new Arrangement.Unknown());
    private final Spec<ArrangementCommand, ArrangementEvent, Arrangement> waiting = unknown.given(agreed);
    private final Spec<ArrangementCommand, ArrangementEvent, Arrangement> running =
            unknown.given(agreed, covered, started);

    @Test
    void what_runs_asks_for_its_months_until_the_day() {
        running.when(END).then(ended);
    }

    @Test
    void what_is_paused_asks_for_the_days_before_its_pause() {
        running.given(paused).when(END).then(ended(false, "2026-02-15", months(10_000)));
    }

    @Test
    void what_waits_for_cover_is_withdrawn() {
        waiting.when(END).then(endedUnstarted);
    }

    @Test
    void what_is_covered_while_it_has_not_started_is_withdrawn() {
        waiting.given(covered).when(END).then(endedUnstarted);
    }

    @Test
    void what_the_budget_refused_is_withdrawn() {
        waiting.given(new ArrangementNotCovered(ID, HOUSEHOLD, 1, 1, "NOT_ENOUGH_LEFT", Money.euro(1), 2026))
                .when(END)
                .then(endedUnstarted);
    }

    @Test
    void what_starts_on_a_later_day_is_withdrawn() {
        waiting.given(covered, new ArrangementStarted(ID, HOUSEHOLD, parse("2026-03-01")))
                .when(END)
                .then(endedUnstarted);
    }

    @Test
    void what_would_stop_on_a_later_day_ends_on_the_day_itself() {
        running.given(stopped("2026-02-28", months(10_000, 10_000)))
                .when(END)
                .then(new ArrangementEnded(
                        ID, agreed.agreement(), 3, 3, DAY, false, parse("2026-02-15"), months(10_000, 5_000)));
    }

    @Test
    void what_is_over_is_left_alone() {
        running.given(stopped("2026-02-14", months(10_000, 5_000))).when(END).then();
        running.when(new EndArrangement(ID, parse("2026-03-31"))).then();
        waiting.given(new ArrangementWithdrawn(ID, agreed.agreement(), 2, 2, parse("2026-01-01"), months(), REASON))
                .when(END)
                .then();
        unknown.given(Way.refused("NOT_OFFERED", null)).when(END).then();
    }

    @Test
    void what_was_never_there_does_not_end() {
        unknown.when(END).isRefused(NOT_AGREED);
    }

    @Test
    void an_end_comes_once() {
        running.given(ended).when(END).then();
        waiting.given(endedUnstarted).when(END).then();
    }

    @Test
    void what_was_proposed_lapses() {
        var history = List.<ArrangementEvent>of(agreed, covered, started, proposed);
        assertThat(ArrangementState.of(history).openProposal()).contains(PROPOSAL);

        assertThat(ArrangementState.of(history).after(ended).openProposal()).isEmpty();
    }

    @Test
    void the_past_stays_as_it_was() {
        var before = ArrangementState.of(List.of(agreed, covered, started));
        var after = before.after(ended);

        assertThat(after.onDay(DAY).orElseThrow().status()).isEqualTo(Status.RUNNING);
        assertThat(after.onDay(DAY).orElseThrow().terms())
                .isEqualTo(before.onDay(DAY).orElseThrow().terms());
        assertThat(after.onDay(DAY.plusDays(1)).orElseThrow().status()).isEqualTo(Status.ENDED);
    }

    @Test
    void what_the_budget_answers_afterwards_is_recorded() {
        running.given(ended).when(new RecordCover(ID, 2, null)).then(new ArrangementCovered(ID, HOUSEHOLD, 2, 2, null));
        running.given(ended)
                .when(new RecordNoCover(ID, 2, "NOT_ENOUGH_LEFT", Money.euro(1), 2026))
                .then(new ArrangementNotCovered(ID, HOUSEHOLD, 2, 2, "NOT_ENOUGH_LEFT", Money.euro(1), 2026));
    }

    static Stream<ArrangementCommand> afterwards() {
        var offer = Way.offer(new LegalBasis("WMO"));
        return Stream.of(
                new ChangeArrangement(ID, LONGER, offer, DECIDES, REASON),
                new RestoreArrangement(ID, 1, parse("2026-02-01"), DECIDES, REASON),
                new ProposeChange(ID, new UUID(0, 6), LONGER, REASON),
                new AcceptProposal(ID, PROPOSAL, offer, DECIDES),
                new AcceptProposalInPart(ID, PROPOSAL, LONGER, offer, DECIDES, REASON),
                new DeclineProposal(ID, PROPOSAL, REASON),
                new StartArrangement(ID, parse("2026-01-01")),
                new PauseArrangement(ID, parse("2026-02-01"), REASON),
                new ResumeArrangement(ID, parse("2026-02-01")),
                new StopArrangement(ID, parse("2026-02-14"), null),
                new WithdrawArrangement(ID, null),
                new EvaluateArrangement(ID, parse("2026-02-01"), REASON, 4),
                new AskCoverAgain(ID));
    }

    @ParameterizedTest
    @MethodSource("afterwards")
    void nothing_else_happens_to_it_afterwards(ArrangementCommand command) {
        running.given(proposed, ended).when(command).isRefused(ENDED_WITH_HOUSEHOLD);
        waiting.given(endedUnstarted).when(command).isRefused(ENDED_WITH_HOUSEHOLD);
    }

    @Test
    void a_stop_may_say_nothing() {
        running.when(new StopArrangement(ID, DAY, null))
                .then(new ArrangementStopped(ID, agreed.agreement(), 2, 2, DAY, months(10_000, 5_000), null));
    }

    @Test
    void a_withdrawal_may_say_nothing() {
        waiting.when(new WithdrawArrangement(ID, null))
                .then(new ArrangementWithdrawn(ID, agreed.agreement(), 2, 2, parse("2026-01-01"), months(), null));
    }

    @Test
    void what_is_said_of_one_household_does_not_end_what_is_of_another() {
        var neighbours = new HouseholdId(AnyLife.MUNICIPALITY, new UUID(0, 3));
        var reason = Personal.of(neighbours, "They moved.");

        running.when(new StopArrangement(ID, DAY, reason)).isRefused(OTHER_HOUSEHOLD);
        waiting.when(new WithdrawArrangement(ID, reason)).isRefused(OTHER_HOUSEHOLD);
    }

    static Stream<Long> seeds() {
        return Stream.iterate(0L, seed -> seed + 1).limit(500);
    }

    /** Whatever it went through, on whatever day. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void after_its_end_nothing_is_asked_of_a_later_day_and_nothing_of_an_earlier_one_changed(long seed) {
        var random = new Random(seed);
        Arrangement current = new Arrangement.Unknown();
        for (var step = 0; step < 30; step++) {
            for (var event : AnyLife.decided(AnyLife.anyCommand(random), current)) {
                current = Arrangement.evolve(current, event);
            }
        }
        if (!(current instanceof Agreed before)) {
            return;
        }
        var on = AnyLife.anyDay(random);
        for (var event : Arrangement.decide(new EndArrangement(ID, on), before)) {
            current = Arrangement.evolve(current, event);
        }
        var after = (Agreed) current;

        assertThat(after.months().tailMap(YearMonth.from(on).plusMonths(1))).isEmpty();
        if (after.endedWithHousehold()) {
            assertThat(after.proposals().values()).noneMatch(Proposal.Open.class::isInstance);
        }
        if (before.course().startedOn().filter(first -> !first.isAfter(on)).isPresent()) {
            assertThat(after.versions().timeline())
                    .isEqualTo(before.versions().timeline().cutAfter(on));
            assertThat(after.months().headMap(YearMonth.from(on)))
                    .isEqualTo(before.months().headMap(YearMonth.from(on)));
        } else {
            assertThat(after.months()).isEmpty();
        }
    }

    private static ArrangementEnded ended(boolean withdrawn, String from, SortedMap<YearMonth, Money> months) {
        return new ArrangementEnded(ID, agreed.agreement(), 2, 2, DAY, withdrawn, parse(from), months);
    }

    private static ArrangementStopped stopped(String lastDay, SortedMap<YearMonth, Money> months) {
        return new ArrangementStopped(ID, agreed.agreement(), 2, 2, parse(lastDay), months, REASON);
    }

    private static SortedMap<YearMonth, Money> months(long... cents) {
        var months = new TreeMap<YearMonth, Money>();
        for (var amount : cents) {
            months.put(YearMonth.of(2026, 1 + months.size()), new Money(amount));
        }
        return months;
    }
}
