package nl.keerpunt.plan.supportline;

import static nl.keerpunt.plan.plan.Reason.BEFORE_ACTIVATION;
import static nl.keerpunt.plan.plan.Reason.CONDITIONS_MISSING;
import static nl.keerpunt.plan.plan.Reason.GROUND_OF_ANOTHER_LAW;
import static nl.keerpunt.plan.plan.Reason.IN_THE_FUTURE;
import static nl.keerpunt.plan.plan.Reason.LINE_STOPPED;
import static nl.keerpunt.plan.plan.Reason.NEEDS_NO_DECISION;
import static nl.keerpunt.plan.plan.Reason.NOT_AGREED;
import static nl.keerpunt.plan.plan.Reason.OUTSIDE_MANDATE;

import java.time.LocalDate;
import java.util.Map;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.plan.content.SupportLine;
import nl.keerpunt.plan.mandate.Held;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.plan.plan.StoppedLine;
import nl.keerpunt.plan.version.Versions;
import org.jspecify.annotations.Nullable;

/**
 * Under which mandate a support line is decided, or on which ground of law (besluiten binnen mandaat). Of a line that a
 * provider carries this is a preview: provider-service judges it again, where the money is committed.
 */
final class Deciding {

    private Deciding() {}

    /** No decision lies in the future; on its day the plan was active, and the household had agreed to the line. */
    static SupportLineDecided decided(
            DecideSupportLine decide, SupportLine content, LocalDate activeSince, Versions versions) {
        if (!content.needsMandate()) {
            throw new Refusal(NEEDS_NO_DECISION);
        }
        var bought = content.personalBudget();
        if (bought != null && !bought.missing().isEmpty()) {
            throw new Refusal(CONDITIONS_MISSING, Map.of("conditions", bought.missing()));
        }
        if (decide.on().isAfter(decide.recordedOn())) {
            throw new Refusal(IN_THE_FUTURE);
        }
        if (decide.on().isBefore(activeSince)) {
            throw new Refusal(BEFORE_ACTIVATION);
        }
        versions.stopped(decide.line()).ifPresent(Deciding::refuse);
        if (!versions.allow(decide.line(), content, decide.on())) {
            throw new Refusal(NOT_AGREED);
        }
        return decided(decide, content);
    }

    private static void refuse(StoppedLine stopped) {
        throw new Refusal(
                LINE_STOPPED,
                Map.of(
                        "refusedBy", stopped.refusedBy(),
                        "awaited", stopped.awaited(),
                        "waysOut", stopped.waysOut()));
    }

    private static SupportLineDecided decided(DecideSupportLine decide, SupportLine content) {
        if (decide.byLaw() == null) {
            return decided(decide, heldFor(decide, content), content);
        }
        if (!decide.byLaw().ground().law().equals(content.law())) {
            throw new Refusal(GROUND_OF_ANOTHER_LAW);
        }
        return decided(decide, null, content);
    }

    private static SupportLineDecided decided(DecideSupportLine decide, @Nullable Held held, SupportLine content) {
        var arrangement = content.delivery() == null ? null : decide.arrangement();
        return new SupportLineDecided(
                decide.plan(),
                decide.line(),
                decide.by(),
                decide.on(),
                held == null ? null : held.mandate().uuid(),
                arrangement,
                content.withoutWords(),
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

    /** A mandate that holds on the day of the decision, and still today: no day is chosen to suit it. */
    private static Held heldFor(DecideSupportLine decide, SupportLine content) {
        return decide.mandates().stream()
                .filter(held -> held.mandate().professional().equals(decide.by()))
                .filter(held -> allows(held.mandate(), decide, content, decide.on()))
                .filter(held -> allows(held.mandate(), decide, content, decide.recordedOn()))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        OUTSIDE_MANDATE,
                        Map.of("mayDecide", decide.othersWhoMay(), "price", content.cost(decide.price()))));
    }

    private static boolean allows(Mandate mandate, DecideSupportLine decide, SupportLine content, LocalDate day) {
        return content.weighed(decide.price(), day).filter(mandate::allows).isPresent();
    }
}
