package nl.keerpunt.provider.arrangement;

import static java.time.LocalDate.parse;
import static nl.keerpunt.provider.arrangement.Anna.DECIDES;
import static nl.keerpunt.provider.arrangement.AnyLife.HOUSEHOLD;
import static nl.keerpunt.provider.arrangement.AnyLife.ID;
import static nl.keerpunt.provider.arrangement.AnyLife.REASON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.TaskField;
import nl.keerpunt.language.money.BrokenMonth;
import nl.keerpunt.language.money.Frequency;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.money.ProductUnit;
import nl.keerpunt.provider.agreement.Agreement;
import nl.keerpunt.provider.agreement.Extent;
import nl.keerpunt.provider.agreement.Terms;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import nl.keerpunt.provider.provider.Offer;
import org.junit.jupiter.api.Test;

/** A history of before 26 November 2026: what was reserved stays, and what follows goes by the rules of today. */
class FormerHistorySpec {

    private static final Period YEAR = new Period(parse("2026-01-01"), parse("2026-12-31"));
    private static final Terms FORMER =
            new Terms("02A05", ProductUnit.PIECE, 1, Frequency.PER_MONTH, new Money(7_500), YEAR, null);
    private static final SortedMap<YearMonth, Money> RESERVED =
            months(7_644, 6_904, 7_644, 7_397, 7_644, 7_397, 7_644, 7_644, 7_397, 7_644, 7_397, 7_644);
    private static final Offer OFFER = new Offer(
            "02A05",
            new LegalBasis("WMO"),
            new TaskField("6.71"),
            ProductUnit.PIECE,
            BrokenMonth.BY_DAYS,
            new Money(7_500));
    private static final ArrangementAgreed AGREED = new ArrangementAgreed(
            ID,
            Origin.BY_PROFESSIONAL,
            new Agreement(HOUSEHOLD, new AgbCode("22220001"), null, null, null, OFFER.legalBasis(), OFFER.taskField()),
            1,
            1,
            YEAR.from(),
            FORMER,
            RESERVED,
            null);
    private static final ArrangementCovered COVERED = new ArrangementCovered(ID, HOUSEHOLD, 1, 1, null);
    private static final ArrangementStarted STARTED = new ArrangementStarted(ID, HOUSEHOLD, YEAR.from());

    @Test
    void what_was_reserved_then_is_what_it_asks_for_now() {
        assertThat(((Agreed) after(AGREED, COVERED, STARTED)).months()).isEqualTo(RESERVED);
    }

    @Test
    void a_stop_cuts_what_was_reserved_then() {
        assertThat(asked(new StopArrangement(ID, parse("2026-02-28"), REASON), after(AGREED, COVERED, STARTED)))
                .isEqualTo(months(7_644, 6_904));
    }

    @Test
    void asking_again_asks_for_what_was_asked_then() {
        var refused = new ArrangementNotCovered(ID, HOUSEHOLD, 1, 1, "NOT_ENOUGH_LEFT", Money.euro(1), 2026);

        assertThat(asked(new AskCoverAgain(ID), after(AGREED, refused))).isEqualTo(RESERVED);
    }

    @Test
    void a_change_goes_by_the_rules_of_today_from_its_first_day() {
        var extent = new Extent(1, Frequency.PER_MONTH, new Period(parse("2026-03-01"), parse("2026-04-30")));

        assertThat(asked(new ChangeArrangement(ID, extent, OFFER, DECIDES, REASON), after(AGREED, COVERED, STARTED)))
                .isEqualTo(months(7_644, 6_904, 7_500, 7_500));
    }

    @Test
    void a_version_that_is_restored_goes_by_the_rules_of_today_from_its_first_day() {
        var stopped = after(AGREED, COVERED, STARTED);
        for (var event : Arrangement.decide(new StopArrangement(ID, parse("2026-10-31"), REASON), stopped)) {
            stopped = Arrangement.evolve(stopped, event);
        }

        var months = asked(new RestoreArrangement(ID, 1, parse("2026-11-01"), DECIDES, REASON), stopped);

        assertThat(months.headMap(YearMonth.of(2026, 11))).isEqualTo(RESERVED.headMap(YearMonth.of(2026, 11)));
        assertThat(months.tailMap(YearMonth.of(2026, 11)).values()).containsOnly(new Money(7_500));
    }

    private static SortedMap<YearMonth, Money> asked(ArrangementCommand command, Arrangement current) {
        var events = Arrangement.decide(command, current);
        return Commitment.of(events.getFirst()).orElseThrow().months();
    }

    private static Arrangement after(ArrangementEvent... history) {
        return AnyLife.replayed(List.of(history));
    }

    private static SortedMap<YearMonth, Money> months(long... cents) {
        var months = new TreeMap<YearMonth, Money>();
        for (var month = 0; month < cents.length; month++) {
            months.put(YearMonth.of(2026, month + 1), new Money(cents[month]));
        }
        return months;
    }
}
