package nl.keerpunt.household.legalterm;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.keerpunt.language.money.Money;

/**
 * What deciding late costs (dwangsom bij niet tijdig beslissen; Awb, art. 4:17). Not computed: a notice that came
 * unreasonably late, a request that is plainly inadmissible or unfounded (sixth paragraph), and how more than one
 * applicant share it (seventh paragraph).
 *
 * @param firstDay the day after the two weeks of the notice
 * @param days in default, at most 42; the day on which the decision is sent is none. To be confirmed
 */
public record Penalty(LocalDate firstDay, int days, Money due) {

    /** The code of the term that a notice of default starts. */
    public static final String NOTICE = "AWB-4:17";

    private static final int MOST_DAYS = 42;
    private static final int DAYS_PER_STEP = 14;

    /**
     * Euros per day in the first fourteen days, the next fourteen and the rest. Which amounts hold depends on the day
     * of the notice (Regeling indexering bedragen Awb, Stcrt. 2018, 65542); that none came into force after 2019 is to
     * be confirmed.
     */
    private record Rates(LocalDate since, List<Integer> euros) {}

    private static final List<Rates> RATES = List.of(
            new Rates(LocalDate.of(2019, Month.JANUARY, 1), List.of(23, 35, 45)),
            new Rates(LocalDate.of(2009, Month.OCTOBER, 1), List.of(20, 30, 40)));

    /**
     * What is due up to and including a day.
     *
     * @param notice the term that the notice of default started, as it stands on that day
     */
    public static Penalty on(LocalDate day, RunningTerm notice) {
        if (!notice.term().code().equals(NOTICE)) {
            throw new IllegalArgumentException("a penalty follows on a notice of default");
        }
        var decided = notice.endedOn();
        var lastInDefault = decided == null || day.isBefore(decided) ? day : decided.minusDays(1);
        var passed = ChronoUnit.DAYS.between(notice.lastDay(), lastInDefault);
        var days = Math.clamp(passed, 0, MOST_DAYS);
        return new Penalty(notice.lastDay().plusDays(1), days, due(days, euros(notice.start())));
    }

    private static Money due(int days, List<Integer> euros) {
        var sum = Money.NOTHING;
        for (var day = 0; day < days; day++) {
            sum = sum.plus(Money.euro(euros.get(day / DAYS_PER_STEP)));
        }
        return sum;
    }

    private static List<Integer> euros(LocalDate notice) {
        return RATES.stream()
                .filter(rates -> !notice.isBefore(rates.since()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no penalty was due before 1 October 2009"))
                .euros();
    }
}
