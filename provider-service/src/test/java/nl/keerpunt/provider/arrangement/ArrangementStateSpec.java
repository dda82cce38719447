package nl.keerpunt.provider.arrangement;

import static java.time.LocalDate.parse;
import static nl.keerpunt.provider.agreement.Version.Cover.AWAITED;
import static nl.keerpunt.provider.agreement.Version.Cover.COVERED;
import static nl.keerpunt.provider.agreement.Version.Cover.NOT_COVERED;
import static nl.keerpunt.provider.agreement.Version.Cover.OVERTAKEN;
import static nl.keerpunt.provider.arrangement.Anna.DECIDES;
import static nl.keerpunt.provider.vocabulary.Status.AGREED;
import static nl.keerpunt.provider.vocabulary.Status.ENDED;
import static nl.keerpunt.provider.vocabulary.Status.PAUSED;
import static nl.keerpunt.provider.vocabulary.Status.RUNNING;
import static nl.keerpunt.provider.vocabulary.Status.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.TaskField;
import nl.keerpunt.language.money.BrokenMonth;
import nl.keerpunt.language.money.Frequency;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.money.ProductUnit;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.provider.agreement.Extent;
import nl.keerpunt.provider.agreement.Terms;
import nl.keerpunt.provider.agreement.Version;
import nl.keerpunt.provider.agreement.Version.Cover;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.arrangement.ArrangementState.OnDay;
import nl.keerpunt.provider.provider.Offer;
import nl.keerpunt.provider.vocabulary.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One arrangement read on both time axes: what was known then, of that day. */
class ArrangementStateSpec {

    private static final MunicipalityCode MUNICIPALITY = new MunicipalityCode("0307");
    private static final ArrangementId ID = new ArrangementId(MUNICIPALITY, new UUID(0, 1));
    private static final HouseholdId HOUSEHOLD = new HouseholdId(MUNICIPALITY, new UUID(0, 2));
    private static final Personal<String> REASON = Personal.of(HOUSEHOLD, "The children sleep better.");
    private static final Offer OFFER = new Offer(
            "02A05",
            new LegalBasis("WMO"),
            new TaskField("6.71"),
            ProductUnit.HOUR,
            BrokenMonth.BY_DAYS,
            Money.euro(100));
    private static final Extent TEN_HOURS = extent(10, "2026-01-15", "2026-03-14");
    private static final Terms TEN = TEN_HOURS.at(OFFER);
    private static final Extent SIX_HOURS = extent(6, "2026-02-15", "2026-03-31");

    private static final AgreeArrangement AGREE =
            new AgreeArrangement(ID, HOUSEHOLD, new AgbCode("22220001"), null, "02A05", TEN_HOURS, OFFER, DECIDES);
    private static final RecordCover COVER = new RecordCover(ID, 1, null);
    private static final StartArrangement START = new StartArrangement(ID, parse("2026-01-20"));
    private static final PauseArrangement PAUSE = new PauseArrangement(ID, parse("2026-02-01"), REASON);
    private static final ResumeArrangement RESUME = new ResumeArrangement(ID, parse("2026-02-05"));
    private static final StopArrangement STOP = new StopArrangement(ID, parse("2026-02-10"), REASON);

    @Test
    void before_anything_was_agreed_there_is_nothing_to_see() {
        assertThat(ArrangementState.NONE.onDay(parse("2026-02-01"))).isEmpty();
        assertThat(ArrangementState.NONE.versions()).isEmpty();
    }

    @Test
    void a_day_shows_the_version_that_holds_on_it() {
        var state = after(AGREE, COVER, START, new ChangeArrangement(ID, SIX_HOURS, OFFER, DECIDES, REASON));
        var committed = new Money(28_814 + 42_395 + 41_333);

        assertThat(state.onDay(parse("2026-02-14")))
                .contains(new OnDay(parse("2026-02-14"), RUNNING, 1, TEN_HOURS.at(OFFER), COVERED, committed));
        assertThat(state.onDay(parse("2026-02-15")))
                .contains(new OnDay(parse("2026-02-15"), RUNNING, 2, SIX_HOURS.at(OFFER), AWAITED, committed));
    }

    @Test
    void what_was_known_before_a_change_shows_the_earlier_version_on_the_same_day() {
        assertThat(after(AGREE, COVER, START).onDay(parse("2026-02-15")))
                .contains(new OnDay(parse("2026-02-15"), RUNNING, 1, TEN_HOURS.at(OFFER), COVERED, Money.euro(1_000)));
    }

    @Test
    void a_day_shows_how_far_the_carrying_out_was() {
        var state = after(AGREE, COVER, START, PAUSE, RESUME, STOP);

        assertThat(statuses(state, "2026-01-19", "2026-01-20", "2026-02-01", "2026-02-05", "2026-02-10", "2026-02-11"))
                .containsExactly(AGREED, RUNNING, PAUSED, RUNNING, RUNNING, ENDED);
    }

    @Test
    void a_day_after_the_last_shows_no_terms() {
        assertThat(after(AGREE, COVER, START, STOP).onDay(parse("2026-02-11")))
                .contains(new OnDay(parse("2026-02-11"), ENDED, null, null, null, new Money(45_763)));
    }

    @Test
    void what_started_has_ended_once_its_period_is_over() {
        assertThat(statuses(after(AGREE, COVER, START), "2026-03-14", "2026-03-15"))
                .containsExactly(RUNNING, ENDED);
    }

    @Test
    void what_never_started_is_still_agreed_after_its_period() {
        assertThat(statuses(after(AGREE), "2026-03-15")).containsExactly(AGREED);
    }

    @Test
    void a_restore_after_a_stop_leaves_the_days_in_between_ended() {
        var state =
                after(AGREE, COVER, START, STOP, new RestoreArrangement(ID, 1, parse("2026-02-20"), DECIDES, REASON));

        assertThat(statuses(state, "2026-02-10", "2026-02-11", "2026-02-19", "2026-02-20"))
                .containsExactly(RUNNING, ENDED, ENDED, RUNNING);
    }

    @Test
    void a_restore_from_before_the_start_lets_it_run_from_its_start() {
        var state =
                after(AGREE, COVER, START, STOP, new RestoreArrangement(ID, 1, parse("2026-01-15"), DECIDES, REASON));

        assertThat(statuses(state, "2026-01-19", "2026-01-20", "2026-02-11")).containsExactly(AGREED, RUNNING, RUNNING);
    }

    @Test
    void a_stop_recorded_late_replaces_what_came_after_it() {
        var state = after(AGREE, COVER, START, PAUSE, new StopArrangement(ID, parse("2026-01-25"), REASON));

        assertThat(statuses(state, "2026-01-25", "2026-01-26", "2026-02-01")).containsExactly(RUNNING, ENDED, ENDED);
    }

    @Test
    void a_withdrawn_arrangement_is_withdrawn_on_every_day() {
        var state = after(AGREE, new WithdrawArrangement(ID, REASON));

        assertThat(state.onDay(parse("2026-02-01")))
                .contains(new OnDay(parse("2026-02-01"), WITHDRAWN, null, null, null, Money.NOTHING));
    }

    @Test
    void one_answer_covers_the_days_of_every_earlier_version() {
        var change = new ChangeArrangement(ID, SIX_HOURS, OFFER, DECIDES, REASON);

        assertThat(cover(after(AGREE, change), "2026-02-14")).isEqualTo(AWAITED);
        assertThat(cover(after(AGREE, change, new RecordCover(ID, 2, null)), "2026-02-14"))
                .isEqualTo(COVERED);
        assertThat(cover(after(AGREE, change, noCover(2)), "2026-02-14")).isEqualTo(NOT_COVERED);
        assertThat(cover(after(AGREE, COVER, change, noCover(2)), "2026-02-14")).isEqualTo(COVERED);
    }

    @Test
    void a_withdrawn_arrangement_has_no_cover() {
        var state = after(AGREE, new WithdrawArrangement(ID, REASON), new RecordCover(ID, 2, null));

        assertThat(state.versions().getLast())
                .isEqualTo(new Version(2, 2, TEN, parse("2026-01-15"), null, true, null, Money.NOTHING));
    }

    @Test
    void every_version_stays_readable() {
        var state =
                after(AGREE, COVER, START, STOP, new RestoreArrangement(ID, 1, parse("2026-02-11"), DECIDES, REASON));

        assertThat(state.versions())
                .containsExactly(
                        new Version(1, 1, TEN, parse("2026-01-15"), null, false, COVERED, Money.euro(1_000)),
                        new Version(2, 2, TEN, parse("2026-02-11"), null, true, OVERTAKEN, new Money(45_763)),
                        new Version(3, 3, TEN, parse("2026-02-11"), 1, false, AWAITED, Money.euro(1_000)));
    }

    private static RecordNoCover noCover(int question) {
        return new RecordNoCover(ID, question, "NOT_ENOUGH_LEFT", Money.euro(40), 2026);
    }

    private static @Nullable Cover cover(ArrangementState state, String day) {
        return state.onDay(parse(day)).orElseThrow().cover();
    }

    private static List<Status> statuses(ArrangementState state, String... days) {
        return List.of(days).stream()
                .map(day -> state.onDay(parse(day)).orElseThrow().status())
                .toList();
    }

    private static ArrangementState after(ArrangementCommand... commands) {
        Arrangement arrangement = new Arrangement.Unknown();
        var history = new ArrayList<ArrangementEvent>();
        for (var command : commands) {
            for (var event : Arrangement.decide(command, arrangement)) {
                arrangement = Arrangement.evolve(arrangement, event);
                history.add(event);
            }
        }
        return ArrangementState.of(history);
    }

    private static Extent extent(long volume, String from, String until) {
        return new Extent(volume, Frequency.IN_TOTAL, new Period(parse(from), parse(until)));
    }
}
