package nl.keerpunt.plan.plan;

import static nl.keerpunt.plan.plan.Plan.Reason.OUTSIDE_MANDATE;

import java.util.Map;
import java.util.UUID;
import nl.keerpunt.language.Mandate;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.plan.plan.PlanCommand.DecideSupportLine;
import nl.keerpunt.plan.plan.PlanEvent.SupportLineDecided;

/** Under which mandate a support line is decided (besluiten binnen mandaat). */
final class Deciding {

    private Deciding() {}

    static SupportLineDecided decided(DecideSupportLine decide, SupportLine content) {
        return decided(decide, mandateFor(decide, content).uuid(), content);
    }

    /** What a retry would have decided: a mandate that ended since does not turn a retry into a mistake. */
    static SupportLineDecided repeated(DecideSupportLine decide, SupportLineDecided decision) {
        return decided(decide, decision.mandate(), decision.content());
    }

    private static SupportLineDecided decided(DecideSupportLine decide, UUID mandate, SupportLine content) {
        var arrangement = content.carriedBy() == SupportLine.CarriedBy.PROVIDER ? decide.arrangement() : null;
        return new SupportLineDecided(
                decide.plan(), decide.line(), decide.by(), decide.on(), mandate, arrangement, content);
    }

    private static Mandate mandateFor(DecideSupportLine decide, SupportLine content) {
        var months = Mandate.monthsBegun(content.period());
        return decide.mandates().stream()
                .filter(mandate -> mandate.professional().equals(decide.by()))
                .filter(mandate -> mandate.allows(content.law(), content.estimatedCost(), months, decide.on()))
                .findFirst()
                .orElseThrow(() -> new Refusal(OUTSIDE_MANDATE, Map.of("mayDecide", decide.othersWhoMay())));
    }
}
