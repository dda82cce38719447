package nl.keerpunt.budget.purse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.keerpunt.budget.budget.BudgetCommand.*;
import nl.keerpunt.budget.budget.BudgetEvent;
import nl.keerpunt.budget.budget.BudgetEvent.*;
import nl.keerpunt.budget.budget.BudgetId;
import nl.keerpunt.budget.budget.Earmark;
import nl.keerpunt.language.money.Money;
import org.jspecify.annotations.Nullable;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/**
 * What the purse holds for one arrangement.
 *
 * <p>Each year has its own history, and histories may be read one after the other. So nothing here depends on the order
 * between years: months belong to one year, and of two versions the later one counts.
 *
 * @param decided the last version that was reserved or refused
 * @param held the last version that was reserved, 0 if none was
 * @param earmark that of the version held, or of the last one refused as long as none was held
 * @param refused the last refusal of something that was newly decided, until a version is reserved: when cover is asked
 *     again, it rests on that
 */
record Reservation(
        int decided,
        int held,
        Earmark earmark,
        PSortedMap<YearMonth, Month> months,
        @Nullable ReservationRefused refused) {

    static Reservation first(Earmark earmark) {
        return new Reservation(0, 0, earmark, TreePMap.empty(), null);
    }

    /** What is asked without anything newly decided rests on what was decided before. */
    ReserveForArrangement resting(ReserveForArrangement ask) {
        if (ask.decided() != null) {
            return ask;
        }
        return refused == null
                ? ask.resting(earmark.ground(), null)
                : ask.resting(refused.earmark().ground(), refused.decided());
    }

    boolean isHeld() {
        return held > 0;
    }

    Month month(YearMonth month) {
        return months.getOrDefault(month, Month.NOTHING);
    }

    /** The months of which something is still reserved. */
    SortedMap<YearMonth, Money> reserved() {
        var reserved = new TreeMap<YearMonth, Money>();
        months.forEach((month, figures) -> {
            if (figures.reserved().isPositive()) {
                reserved.put(month, figures.reserved());
            }
        });
        return reserved;
    }

    /** What becomes free, year by year, when nothing is set aside any more for months after that day's. */
    List<BudgetEvent> lapsing(LocalDate on) {
        var years = new TreeMap<Integer, SortedMap<YearMonth, Money>>();
        reserved()
                .tailMap(YearMonth.from(on).plusMonths(1))
                .forEach((month, amount) -> years.computeIfAbsent(month.getYear(), _ -> new TreeMap<>())
                        .put(month, amount));
        return years.entrySet().stream()
                .<BudgetEvent>map(year -> new ReservationLapsed(
                        new BudgetId(earmark.arrangement().municipality(), year.getKey()),
                        earmark,
                        on,
                        year.getValue()))
                .toList();
    }

    /** How what is to be claimed back changes when so much is owed of each month, by what it was paid for. */
    Map<Earmark, SortedMap<YearMonth, Money>> claimedBack(Function<YearMonth, Money> owed) {
        var changes = new LinkedHashMap<Earmark, SortedMap<YearMonth, Money>>();
        months.forEach((month, figures) -> figures.claimedBack(owed.apply(month))
                .forEach((paidFor, change) ->
                        changes.computeIfAbsent(paidFor, _ -> new TreeMap<>()).put(month, change)));
        return changes;
    }

    Reservation made(ReservationMade made) {
        return new Reservation(
                Math.max(decided, made.version()),
                Math.max(held, made.version()),
                made.version() >= held ? made.earmark() : earmark,
                changed(made.changes()),
                refused != null && refused.version() > made.version() ? refused : null);
    }

    Reservation released(ReservationReleased released) {
        return new Reservation(
                Math.max(decided, released.version()), held, earmark, without(released.released()), refused);
    }

    /** Nothing was decided on the arrangement: its version stands. */
    Reservation lapsed(ReservationLapsed lapsed) {
        return new Reservation(decided, held, earmark, without(lapsed.lapsed()), refused);
    }

    Reservation refusing(ReservationRefused refusal) {
        var isNewest = !isHeld() && refusal.version() > decided;
        return new Reservation(
                Math.max(decided, refusal.version()),
                held,
                isNewest ? refusal.earmark() : earmark,
                months,
                isToRestOn(refusal) ? refusal : refused);
    }

    private boolean isToRestOn(ReservationRefused refusal) {
        return refusal.decided() != null
                && refusal.version() > held
                && (refused == null || refusal.version() > refused.version());
    }

    Reservation realised(ReservationRealised realised) {
        return changing(realised.month(), month -> month.realising(realised.earmark(), realised.amount()));
    }

    Reservation claimingBack(ClaimBackChanged changed) {
        var after = this;
        for (var change : changed.changes().entrySet()) {
            after = after.changing(change.getKey(), month -> month.claimingBack(changed.earmark(), change.getValue()));
        }
        return after;
    }

    Reservation refunded(RefundBooked refund) {
        return changing(refund.month(), month -> month.refunded(refund.earmark(), refund.amount()));
    }

    private PSortedMap<YearMonth, Month> without(SortedMap<YearMonth, Money> amounts) {
        var changes = new TreeMap<>(amounts);
        changes.replaceAll((_, amount) -> amount.negated());
        return changed(changes);
    }

    private PSortedMap<YearMonth, Month> changed(SortedMap<YearMonth, Money> changes) {
        var changed = months;
        for (var change : changes.entrySet()) {
            changed = changed.plus(change.getKey(), month(change.getKey()).plus(change.getValue()));
        }
        return changed;
    }

    private Reservation changing(YearMonth month, UnaryOperator<Month> change) {
        return new Reservation(decided, held, earmark, months.plus(month, change.apply(month(month))), refused);
    }
}
