package nl.keerpunt.provider.arrangement;

import static nl.keerpunt.provider.arrangement.Reason.OUTSIDE_MANDATE;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.language.law.MandateQuestion;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.platform.mandate.Held;
import nl.keerpunt.provider.authority.Decider.Mandated;
import nl.keerpunt.provider.disclosure.Left;

/**
 * What is decided with a decision (omvang van een besluit): under which law, for which product, at what price over the
 * whole term, for how many months begun, and on which day. The price is what the arrangement can come to at the
 * contract's tariffs, pauses resumed; so what is resumed or put to the budget again needs no new decision.
 */
public record Stake(LegalBasis law, String product, Money price, int months, LocalDate on) {

    static Stake of(Agreed after, LocalDate on) {
        var timeline = after.versions().timeline();
        var term = new Period(timeline.firstDay(), timeline.lastDay());
        return new Stake(
                after.agreement().legalBasis(),
                after.versions().product(),
                after.most(),
                Mandate.monthsBegun(term),
                on);
    }

    /** It lies outside the mandates of who wants it: with this, somebody may be found who can decide it. */
    Refusal refused() {
        return new Refusal(OUTSIDE_MANDATE, Map.of("stake", this));
    }

    static Optional<Stake> of(Refusal refusal) {
        return refusal.facts().get("stake") instanceof Stake stake ? Optional.of(stake) : Optional.empty();
    }

    /** What is told of it, as far as it is for who asks. */
    Map<String, Object> told(Left left, List<ProfessionalId> mayDecide) {
        var told = new LinkedHashMap<String, Object>(Map.of("mayDecide", mayDecide));
        var shown = left.amount("price", price);
        if (shown != null) {
            told.put("price", shown);
        }
        if (!left.withheld().isEmpty()) {
            told.put("withheld", left.withheld());
        }
        return told;
    }

    MandateQuestion asked() {
        return new MandateQuestion(law, product, new Amount(price.cents()), months, on);
    }

    /** The first mandate that allows this. */
    Optional<Held> within(Mandated decider) {
        return decider.mandates().stream()
                .filter(held -> held.mandate().professional().equals(decider.by()))
                .filter(held -> held.mandate().allows(asked()))
                .findFirst();
    }
}
