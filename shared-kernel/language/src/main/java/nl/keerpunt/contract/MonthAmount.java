package nl.keerpunt.contract;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.keerpunt.language.money.Money;

/** An amount, in cents, for one calendar month. */
public record MonthAmount(YearMonth month, Money amount) {

    public static List<MonthAmount> of(SortedMap<YearMonth, Money> byMonth) {
        return byMonth.entrySet().stream()
                .map(entry -> new MonthAmount(entry.getKey(), entry.getValue()))
                .toList();
    }

    public static SortedMap<YearMonth, Money> byMonth(List<MonthAmount> months) {
        var byMonth = new TreeMap<YearMonth, Money>();
        months.forEach(each -> byMonth.merge(each.month(), each.amount(), Money::plus));
        return byMonth;
    }

    public static Money total(Map<YearMonth, Money> byMonth) {
        return byMonth.values().stream().reduce(Money.NOTHING, Money::plus);
    }
}
