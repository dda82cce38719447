package nl.keerpunt.budget.budget;

import static java.util.stream.Collectors.joining;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.keerpunt.budget.budget.BudgetCommand.ReserveForArrangement;
import nl.keerpunt.budget.budget.BudgetEvent.Answer;
import nl.keerpunt.budget.budget.BudgetEvent.ReservationMade;
import nl.keerpunt.budget.budget.BudgetEvent.ReservationRefused;
import nl.keerpunt.budget.budget.BudgetEvent.ReservationReleased;
import nl.keerpunt.budget.budget.YearBudget.Verdict;
import nl.keerpunt.contract.MonthAmount;
import nl.keerpunt.language.Money;

/**
 * How the purse answers a version of an arrangement: it bears all its years, or none.
 *
 * <p>Of each month is reserved what the version costs less what was realised already, and never less than nothing:
 * realised money is history. It refuses by an event, because the question came over Kafka and the answer goes back.
 *
 * @param held the earmark of what was reserved before
 */
record Cover(ReserveForArrangement ask, Earmark held, List<Share> shares) {

    /** The part of one year. */
    record Share(
            BudgetId budget,
            Verdict verdict,
            SortedMap<YearMonth, Money> released,
            SortedMap<YearMonth, Money> changes) {

        Optional<String> overrunAuthority() {
            return switch (verdict) {
                case Verdict.Overruns overruns -> Optional.of(overruns.authority());
                case Verdict.Fits _, Verdict.Lacks _ -> Optional.empty();
            };
        }

        Optional<Verdict.Lacks> lack() {
            return switch (verdict) {
                case Verdict.Lacks lacks -> Optional.of(lacks);
                case Verdict.Fits _, Verdict.Overruns _ -> Optional.empty();
            };
        }
    }

    static Cover of(ReserveForArrangement ask, Reservation before, Purse purse) {
        var isMoved = !before.earmark().equals(ask.earmark());
        var released = isMoved ? before.reserved() : new TreeMap<YearMonth, Money>();
        var changes = changes(ask, before, isMoved);
        var shares = years(ask, released, changes).stream()
                .map(year -> share(ask, purse, within(year, released), within(year, changes), year))
                .toList();
        return new Cover(ask, before.earmark(), shares);
    }

    List<BudgetEvent> events() {
        var refusal = shares.stream()
                .flatMap(share -> share.lack().map(lack -> refused(share, lack)).stream())
                .findFirst();
        return refusal.map(List::of).orElseGet(this::reserved);
    }

    private BudgetEvent refused(Share share, Verdict.Lacks lack) {
        return new ReservationRefused(share.budget(), ask.earmark(), ask.version(), lack.reason(), lack.lacking());
    }

    private List<BudgetEvent> reserved() {
        var events = new ArrayList<BudgetEvent>();
        for (var share : shares) {
            var isFirst = share.equals(shares.getFirst());
            if (!share.released().isEmpty()) {
                events.add(new ReservationReleased(share.budget(), held, ask.version(), share.released()));
            }
            if (isFirst || !share.changes().isEmpty()) {
                events.add(made(share, isFirst));
            }
        }
        return List.copyOf(events);
    }

    private BudgetEvent made(Share share, boolean isFirst) {
        return new ReservationMade(
                share.budget(),
                ask.earmark(),
                ask.version(),
                ask.appliesFrom(),
                share.changes(),
                share.overrunAuthority().orElse(null),
                isFirst ? answer() : null);
    }

    private Answer answer() {
        var authorities = shares.stream()
                .flatMap(share -> share.overrunAuthority().stream())
                .distinct()
                .collect(joining(", "));
        return new Answer(MonthAmount.total(ask.months()), authorities.isEmpty() ? null : authorities);
    }

    private static SortedMap<YearMonth, Money> changes(ReserveForArrangement ask, Reservation before, boolean isMoved) {
        var months = new TreeSet<>(before.months().keySet());
        months.addAll(ask.months().keySet());
        var changes = new TreeMap<YearMonth, Money>();
        for (var month : months) {
            var figures = before.month(month);
            var unspent = ask.months().getOrDefault(month, Money.NOTHING).minus(figures.realised());
            var target = unspent.isNegative() ? Money.NOTHING : unspent;
            var change = isMoved ? target : target.minus(figures.reserved());
            if (!change.isNothing()) {
                changes.put(month, change);
            }
        }
        return changes;
    }

    /** The years that change; if none does, the answer stands in the year from which the version applies. */
    private static SortedSet<Integer> years(
            ReserveForArrangement ask, SortedMap<YearMonth, Money> released, SortedMap<YearMonth, Money> changes) {
        var years = new TreeSet<Integer>();
        Stream.of(released, changes).forEach(months -> months.keySet().forEach(month -> years.add(month.getYear())));
        if (years.isEmpty()) {
            years.add(ask.appliesFrom().getYear());
        }
        return years;
    }

    private static Share share(
            ReserveForArrangement ask,
            Purse purse,
            SortedMap<YearMonth, Money> released,
            SortedMap<YearMonth, Money> changes,
            int year) {
        var budget = new BudgetId(ask.municipality(), year);
        var more = MonthAmount.total(changes).minus(MonthAmount.total(released));
        return new Share(budget, purse.budget(budget).judge(more, ask.earmark().legalBasis()), released, changes);
    }

    private static SortedMap<YearMonth, Money> within(int year, SortedMap<YearMonth, Money> months) {
        return months.subMap(YearMonth.of(year, 1), YearMonth.of(year + 1, 1));
    }
}
