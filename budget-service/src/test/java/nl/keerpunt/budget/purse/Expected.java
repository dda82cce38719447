package nl.keerpunt.budget.purse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.keerpunt.budget.budget.BudgetEvent;
import nl.keerpunt.budget.budget.BudgetEvent.*;
import nl.keerpunt.budget.budget.BudgetId;
import nl.keerpunt.budget.budget.Earmark;
import nl.keerpunt.language.money.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a statement has to say, from what the purse holds in the end: no ledger, no SQL.
 *
 * @param cells each amount with what it is for and its month
 */
record Expected(Set<Integer> years, List<Cell> cells) {

    /** Amounts in the order of a statement: appropriated, provisional, reserved, realised, to be claimed back. */
    record Cell(@Nullable Earmark earmark, YearMonth month, List<Long> amounts) {}

    static Expected of(List<BudgetEvent> events) {
        var years = events.stream().map(event -> event.budget().year()).collect(Collectors.toCollection(TreeSet::new));
        var cells = new ArrayList<Cell>();
        events.forEach(event -> given(event, cells));
        Histories.evolve(Purse.EMPTY, events)
                .reservations()
                .values()
                .forEach(reservation -> reservation.months().forEach((month, figures) -> {
                    cells.add(new Cell(reservation.earmark(), month, amounts(0, 0, figures.reserved(), null, null)));
                    figures.spent()
                            .forEach(spent -> cells.add(new Cell(
                                    spent.earmark(),
                                    month,
                                    amounts(0, 0, null, spent.realised(), spent.toClaimBack()))));
                }));
        return new Expected(years, cells);
    }

    private static void given(BudgetEvent event, List<Cell> cells) {
        if (event instanceof BudgetAnticipated given) {
            cells.add(council(given.budget(), given.on(), 0, given.change().cents()));
        } else if (event instanceof BudgetAppropriated given) {
            var replaced = given.replaced() == null ? 0 : given.replaced().cents();
            cells.add(council(given.budget(), given.on(), given.amount().cents(), -replaced));
        } else if (event instanceof BudgetAmended amended) {
            cells.add(council(amended.budget(), amended.on(), amended.change().cents(), 0));
        }
    }

    private static Cell council(BudgetId budget, LocalDate on, long appropriated, long provisional) {
        var first = YearMonth.of(budget.year(), 1);
        var last = YearMonth.of(budget.year(), 12);
        var month = YearMonth.from(on);
        var nearest = month.isBefore(first) ? first : month.isAfter(last) ? last : month;
        return new Cell(null, nearest, amounts(appropriated, provisional, null, null, null));
    }

    private static List<Long> amounts(
            long appropriated,
            long provisional,
            @Nullable Money reserved,
            @Nullable Money realised,
            @Nullable Money toClaimBack) {
        return List.of(appropriated, provisional, cents(reserved), cents(realised), cents(toClaimBack));
    }

    private static long cents(@Nullable Money amount) {
        return amount == null ? 0 : amount.cents();
    }

    /** The rows of a year through a lens, up to a month; each with what is free in the end. */
    Map<@Nullable String, List<Long>> rows(int year, Function<Earmark, String> lens, YearMonth until) {
        return by(year, cell -> cell.earmark() == null ? null : lens.apply(cell.earmark()), until);
    }

    Map<@Nullable String, List<Long>> months(int year) {
        return by(year, cell -> cell.month().toString(), YearMonth.of(year, 12));
    }

    List<Long> total(int year) {
        return by(year, _ -> "total", YearMonth.of(year, 12)).getOrDefault("total", List.of(0L, 0L, 0L, 0L, 0L, 0L));
    }

    private interface Key {
        @Nullable
        String of(Cell cell);
    }

    private Map<@Nullable String, List<Long>> by(int year, Key key, YearMonth until) {
        var sums = new HashMap<@Nullable String, List<Long>>();
        cells.stream()
                .filter(cell -> cell.month().getYear() == year && !cell.month().isAfter(until))
                .forEach(cell -> sums.merge(key.of(cell), cell.amounts(), Expected::plus));
        sums.values().removeIf(amounts -> amounts.stream().allMatch(amount -> amount == 0));
        sums.replaceAll((_, amounts) -> withFree(amounts));
        return sums;
    }

    private static List<Long> plus(List<Long> some, List<Long> more) {
        var sum = new ArrayList<Long>();
        for (var place = 0; place < some.size(); place++) {
            sum.add(some.get(place) + more.get(place));
        }
        return sum;
    }

    private static List<Long> withFree(List<Long> amounts) {
        var figures = new ArrayList<>(amounts);
        figures.add(amounts.get(0) + amounts.get(1) - amounts.get(2) - amounts.get(3));
        return figures;
    }

    static List<Long> figures(JsonNode figures) {
        return List.of(
                figures.path("appropriated").asLong(),
                figures.path("provisional").asLong(),
                figures.path("reserved").asLong(),
                figures.path("realised").asLong(),
                figures.path("toClaimBack").asLong(),
                figures.path("free").asLong());
    }

    static List<Long> held(Reservation reservation) {
        var months = reservation.months().values();
        return List.of(
                months.stream().mapToLong(month -> month.reserved().cents()).sum(),
                months.stream().mapToLong(month -> month.realised().cents()).sum(),
                months.stream().mapToLong(month -> month.toClaimBack().cents()).sum());
    }

    static List<YearMonth> monthsToClaimBack(Reservation reservation) {
        return reservation.months().entrySet().stream()
                .filter(month -> month.getValue().toClaimBack().isPositive())
                .map(Map.Entry::getKey)
                .toList();
    }
}
