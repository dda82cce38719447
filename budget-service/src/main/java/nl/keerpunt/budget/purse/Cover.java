package nl.keerpunt.budget.purse;

import static java.util.stream.Collectors.joining;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.keerpunt.budget.budget.BudgetCommand.*;
import nl.keerpunt.budget.budget.BudgetEvent;
import nl.keerpunt.budget.budget.BudgetEvent.*;
import nl.keerpunt.budget.budget.BudgetId;
import nl.keerpunt.budget.budget.Earmark;
import nl.keerpunt.budget.purse.YearBudget.Verdict;
import nl.keerpunt.contract.MonthAmount;
import nl.keerpunt.language.money.Money;

/**
 * How the purse answers a version of an arrangement: it bears all its years, or none.
 *
 * <p>Of each month is reserved what the version costs less what was realised already, and never less than nothing:
 * realised money is history, and what the version does not owe of it is to be claimed back. It refuses by an event,
 * because the question came over Kafka and the answer goes back.
 *
 * @param held the earmark of what was reserved before
 */
record Cover(ReserveForArrangement ask, Earmark held, List<Share> shares) {

    /** The part of one year. */
    record Share(BudgetId budget, Verdict verdict, Moves moves) {

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

    /**
     * What a version changes in the purse, month by month.
     *
     * @param released what another earmark held of it before
     * @param reserved more, or less, under its own
     * @param claimedBack more, or less, of what was paid, by what it was paid for
     */
    record Moves(
            SortedMap<YearMonth, Money> released,
            SortedMap<YearMonth, Money> reserved,
            Map<Earmark, SortedMap<YearMonth, Money>> claimedBack) {

        SortedSet<Integer> years() {
            var years = new TreeSet<Integer>();
            Stream.concat(Stream.of(released, reserved), claimedBack.values().stream())
                    .forEach(months -> months.keySet().forEach(month -> years.add(month.getYear())));
            return years;
        }

        /** Whether more is set aside in a month of these. */
        boolean isMoreIn(Predicate<YearMonth> months) {
            return reserved.keySet().stream()
                    .anyMatch(month -> months.test(month) && more(month).isPositive());
        }

        Moves within(int year) {
            var back = new LinkedHashMap<>(claimedBack);
            back.replaceAll((_, months) -> within(year, months));
            back.values().removeIf(Map::isEmpty);
            return new Moves(within(year, released), within(year, reserved), back);
        }

        /** How much more they take of what is free. */
        Money more() {
            return MonthAmount.total(reserved).minus(MonthAmount.total(released));
        }

        /** How much more a month holds. */
        Money more(YearMonth month) {
            return reserved.getOrDefault(month, Money.NOTHING).minus(released.getOrDefault(month, Money.NOTHING));
        }

        private static SortedMap<YearMonth, Money> within(int year, SortedMap<YearMonth, Money> months) {
            return months.subMap(YearMonth.of(year, 1), YearMonth.of(year + 1, 1));
        }
    }

    static Cover of(ReserveForArrangement ask, Reservation before, Purse purse) {
        var moves = moves(ask, before);
        var years = moves.years();
        if (years.isEmpty()) {
            years.add(ask.appliesFrom().getYear()); // Where the answer stands when no year changes.
        }
        var shares = years.stream()
                .map(year -> share(ask, purse, moves.within(year), year))
                .toList();
        return new Cover(ask, before.earmark(), shares);
    }

    List<BudgetEvent> events() {
        return ended().or(this::lacking).map(List::of).orElseGet(this::reserved);
    }

    /** Before money is counted: whatever the council gives, it would not fit. */
    private Optional<BudgetEvent> ended() {
        return Optional.ofNullable(ask.ended())
                .flatMap(ended -> shares.stream()
                        .filter(share -> share.moves().isMoreIn(ended::bars))
                        .findFirst()
                        .map(share -> refused(share, new Verdict.Lacks(ended.reason(), Money.NOTHING))));
    }

    private Optional<BudgetEvent> lacking() {
        return shares.stream()
                .flatMap(share -> share.lack().map(lack -> refused(share, lack)).stream())
                .findFirst();
    }

    private BudgetEvent refused(Share share, Verdict.Lacks lack) {
        return new ReservationRefused(
                share.budget(), ask.earmark(), ask.version(), lack.reason(), lack.lacking(), ask.decided());
    }

    private List<BudgetEvent> reserved() {
        var events = new ArrayList<BudgetEvent>();
        for (var share : shares) {
            var moves = share.moves();
            var isFirst = share.equals(shares.getFirst());
            if (!moves.released().isEmpty()) {
                events.add(new ReservationReleased(share.budget(), held, ask.version(), moves.released()));
            }
            if (isFirst || !moves.reserved().isEmpty()) {
                events.add(made(share, isFirst));
            }
            moves.claimedBack()
                    .forEach((paidFor, months) ->
                            events.add(new ClaimBackChanged(share.budget(), paidFor, ask.version(), months)));
        }
        return List.copyOf(events);
    }

    private BudgetEvent made(Share share, boolean isFirst) {
        return new ReservationMade(
                share.budget(),
                ask.earmark(),
                ask.version(),
                ask.appliesFrom(),
                share.moves().reserved(),
                share.overrunAuthority().orElse(null),
                isFirst ? answer() : null,
                ask.decided());
    }

    private Covered answer() {
        var authorities = shares.stream()
                .flatMap(share -> share.overrunAuthority().stream())
                .distinct()
                .collect(joining(", "));
        return new Covered(MonthAmount.total(ask.months()), authorities.isEmpty() ? null : authorities);
    }

    private static Moves moves(ReserveForArrangement ask, Reservation before) {
        var isMoved = !before.earmark().equals(ask.earmark());
        var months = new TreeSet<>(before.months().keySet());
        months.addAll(ask.months().keySet());
        var reserved = new TreeMap<YearMonth, Money>();
        for (var month : months) {
            var figures = before.month(month);
            var unspent = ask.owes(month).minus(figures.realised());
            var target = unspent.isNegative() ? Money.NOTHING : unspent;
            var change = isMoved ? target : target.minus(figures.reserved());
            if (!change.isNothing()) {
                reserved.put(month, change);
            }
        }
        return new Moves(isMoved ? before.reserved() : new TreeMap<>(), reserved, before.claimedBack(ask::owes));
    }

    private static Share share(ReserveForArrangement ask, Purse purse, Moves moves, int year) {
        var budget = new BudgetId(ask.municipality(), year);
        return new Share(
                budget, purse.budget(budget).judge(moves.more(), ask.earmark().legalBasis()), moves);
    }
}
