package nl.keerpunt.budget.purse;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.keerpunt.budget.budget.Earmark;
import nl.keerpunt.language.money.Money;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * What one month of an arrangement holds.
 *
 * @param spent what was paid from it, by what it was paid for; more than one when the arrangement moved in between
 */
record Month(Money reserved, PVector<Spent> spent) {

    static final Month NOTHING = new Month(Money.NOTHING, TreePVector.empty());

    /**
     * @param toClaimBack the part of it that the version held does not owe (terug te vorderen)
     */
    record Spent(Earmark earmark, Money realised, Money toClaimBack) {

        static Spent nothing(Earmark earmark) {
            return new Spent(earmark, Money.NOTHING, Money.NOTHING);
        }

        Spent plus(Money more, Money moreToClaimBack) {
            return new Spent(earmark, realised.plus(more), toClaimBack.plus(moreToClaimBack));
        }
    }

    Money realised() {
        return spent.stream().map(Spent::realised).reduce(Money.NOTHING, Money::plus);
    }

    Money toClaimBack() {
        return spent.stream().map(Spent::toClaimBack).reduce(Money.NOTHING, Money::plus);
    }

    /**
     * How what is to be claimed back changes when so much is owed. Of what was paid for one thing after another, the
     * last is claimed back first.
     */
    Map<Earmark, Money> claimedBack(Money owed) {
        var changes = new LinkedHashMap<Earmark, Money>();
        var over = realised().minus(owed);
        for (var each : spent.reversed()) {
            var part = over.isNegative() ? Money.NOTHING : over.exceeds(each.realised()) ? each.realised() : over;
            if (!part.equals(each.toClaimBack())) {
                changes.put(each.earmark(), part.minus(each.toClaimBack()));
            }
            over = over.minus(part);
        }
        return changes;
    }

    /** What a refund pays back, by what was paid for. */
    Map<Earmark, Money> paidBack(Money amount) {
        var parts = new LinkedHashMap<Earmark, Money>();
        var left = amount;
        for (var each : spent.reversed()) {
            var part = left.exceeds(each.toClaimBack()) ? each.toClaimBack() : left;
            if (part.isPositive()) {
                parts.put(each.earmark(), part);
                left = left.minus(part);
            }
        }
        return parts;
    }

    Month plus(Money more) {
        return new Month(reserved.plus(more), spent);
    }

    Month realising(Earmark earmark, Money amount) {
        return new Month(reserved.minus(amount), spending(earmark, each -> each.plus(amount, Money.NOTHING)));
    }

    Month claimingBack(Earmark earmark, Money change) {
        return new Month(reserved, spending(earmark, each -> each.plus(Money.NOTHING, change)));
    }

    Month refunded(Earmark earmark, Money amount) {
        return new Month(reserved, spending(earmark, each -> each.plus(amount.negated(), amount.negated())));
    }

    private PVector<Spent> spending(Earmark earmark, UnaryOperator<Spent> change) {
        for (var place = 0; place < spent.size(); place++) {
            if (spent.get(place).earmark().equals(earmark)) {
                return spent.with(place, change.apply(spent.get(place)));
            }
        }
        return spent.plus(change.apply(Spent.nothing(earmark)));
    }
}
