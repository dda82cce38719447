package nl.keerpunt.plan.plan;

import static nl.keerpunt.plan.plan.Plan.Reason.GROUND_OF_ANOTHER_LAW;
import static nl.keerpunt.plan.plan.Plan.Reason.OUTSIDE_MANDATE;

import java.util.Map;
import nl.keerpunt.language.Amount;
import nl.keerpunt.language.Mandate;
import nl.keerpunt.language.Money;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.plan.mandate.Held;
import nl.keerpunt.plan.plan.PlanCommand.DecideSupportLine;
import nl.keerpunt.plan.plan.PlanEvent.SupportLineDecided;
import org.jspecify.annotations.Nullable;

/**
 * Under which mandate a support line is decided, or on which ground of law (besluiten binnen mandaat). Of a line that a
 * provider carries this is a preview: provider-service judges it again, where the money is committed.
 */
final class Deciding {

    private Deciding() {}

    static SupportLineDecided decided(DecideSupportLine decide, SupportLine content) {
        if (decide.byLaw() == null) {
            return decided(decide, heldFor(decide, content), content);
        }
        if (!decide.byLaw().ground().law().equals(content.law())) {
            throw new Refusal(GROUND_OF_ANOTHER_LAW);
        }
        return decided(decide, null, content);
    }

    private static SupportLineDecided decided(DecideSupportLine decide, @Nullable Held held, SupportLine content) {
        var arrangement = content.carriedBy() == SupportLine.CarriedBy.PROVIDER ? decide.arrangement() : null;
        return new SupportLineDecided(
                decide.plan(),
                decide.line(),
                decide.by(),
                decide.on(),
                held == null ? null : held.mandate().uuid(),
                arrangement,
                content,
                held == null ? null : held.version(),
                decide.byLaw());
    }

    /** Whether the same is decided again: a mandate that ended since does not turn a retry into a mistake. */
    static boolean isRepeated(DecideSupportLine decide, SupportLineDecided decision) {
        return decision.equals(new SupportLineDecided(
                decide.plan(),
                decide.line(),
                decide.by(),
                decide.on(),
                decision.mandate(),
                decision.arrangement() == null ? null : decide.arrangement(),
                decision.content(),
                decision.mandateVersion(),
                decide.byLaw()));
    }

    private static Held heldFor(DecideSupportLine decide, SupportLine content) {
        var price = price(decide, content);
        var months = Mandate.monthsBegun(content.period());
        return decide.mandates().stream()
                .filter(held -> held.mandate().professional().equals(decide.by()))
                .filter(_ -> price.cents() <= Amount.MOST_CENTS)
                .filter(held -> held.mandate().allows(content.law(), new Amount(price.cents()), months, decide.on()))
                .findFirst()
                .orElseThrow(
                        () -> new Refusal(OUTSIDE_MANDATE, Map.of("mayDecide", decide.othersWhoMay(), "price", price)));
    }

    private static Money price(DecideSupportLine decide, SupportLine content) {
        return switch (content.carriedBy()) {
            case PROVIDER -> decide.price() == null ? content.estimatedCost().money() : decide.price();
            case PROFESSIONAL, HOUSEHOLD, NETWORK -> content.estimatedCost().money();
        };
    }
}
