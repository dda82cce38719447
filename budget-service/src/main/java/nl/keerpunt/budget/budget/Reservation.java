package nl.keerpunt.budget.budget;

import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.keerpunt.budget.budget.BudgetEvent.ReservationMade;
import nl.keerpunt.budget.budget.BudgetEvent.ReservationRealised;
import nl.keerpunt.budget.budget.BudgetEvent.ReservationRefused;
import nl.keerpunt.budget.budget.BudgetEvent.ReservationReleased;
import nl.keerpunt.language.Money;
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
 */
record Reservation(int decided, int held, Earmark earmark, PSortedMap<YearMonth, Month> months) {

    record Month(Money reserved, Money realised) {

        static final Month NOTHING = new Month(Money.NOTHING, Money.NOTHING);

        Month plus(Money more) {
            return new Month(reserved.plus(more), realised);
        }

        Month realising(Money amount) {
            return new Month(reserved.minus(amount), realised.plus(amount));
        }
    }

    static Reservation first(Earmark earmark) {
        return new Reservation(0, 0, earmark, TreePMap.empty());
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

    Reservation made(ReservationMade made) {
        return new Reservation(
                Math.max(decided, made.version()),
                Math.max(held, made.version()),
                made.version() >= held ? made.earmark() : earmark,
                changed(made.changes()));
    }

    Reservation released(ReservationReleased released) {
        var changes = new TreeMap<>(released.released());
        changes.replaceAll((_, amount) -> amount.negated());
        return new Reservation(Math.max(decided, released.version()), held, earmark, changed(changes));
    }

    Reservation refused(ReservationRefused refused) {
        var isNewest = !isHeld() && refused.version() > decided;
        return new Reservation(
                Math.max(decided, refused.version()), held, isNewest ? refused.earmark() : earmark, months);
    }

    Reservation realised(ReservationRealised realised) {
        var month = realised.month();
        return new Reservation(
                decided, held, earmark, months.plus(month, month(month).realising(realised.amount())));
    }

    private PSortedMap<YearMonth, Month> changed(SortedMap<YearMonth, Money> changes) {
        var changed = months;
        for (var change : changes.entrySet()) {
            changed = changed.plus(change.getKey(), month(change.getKey()).plus(change.getValue()));
        }
        return changed;
    }
}
