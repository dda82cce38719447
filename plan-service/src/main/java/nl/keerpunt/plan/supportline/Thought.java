package nl.keerpunt.plan.supportline;

import static nl.keerpunt.plan.plan.Reason.CLOSER_TO_HOME_UNEXPLAINED;
import static nl.keerpunt.plan.plan.Reason.LINES_WAIT_FOR_EACH_OTHER;
import static nl.keerpunt.plan.plan.Reason.NOT_THOUGHT_THROUGH;
import static nl.keerpunt.plan.plan.Reason.REFERRAL_WITHOUT_PROVIDER;
import static nl.keerpunt.plan.plan.Reason.STEP_OF_ANOTHER_CARRIER;
import static nl.keerpunt.plan.plan.Reason.UNKNOWN_LINE;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.plan.content.SupportLine;
import nl.keerpunt.plan.content.SupportLine.CarriedBy;
import nl.keerpunt.plan.content.SupportStep;

/** Whether a line was thought through in its plan (afweging): what is said of it fits, and nothing is left unsaid. */
final class Thought {

    /** What is still to be said of a line before it is decided. */
    enum Missing {
        SKIPPED,
        REFERRAL
    }

    private Thought() {}

    /** What is said fits the line. */
    static void check(UUID id, SupportLine content, Map<UUID, SupportLine> standing) {
        var thoughts = content.considered();
        if (!fits(content.step(), content)) {
            throw new Refusal(STEP_OF_ANOTHER_CARRIER);
        }
        if (thoughts.awayFromHome() && thoughts.lessAtHome() == null) {
            throw new Refusal(CLOSER_TO_HOME_UNEXPLAINED);
        }
        if (thoughts.referral() != null && content.carriedBy() != CarriedBy.PROVIDER) {
            throw new Refusal(REFERRAL_WITHOUT_PROVIDER);
        }
        if (!standing.keySet().containsAll(thoughts.after())) {
            throw new Refusal(UNKNOWN_LINE);
        }
        if (waitsForItself(id, thoughts.after(), standing)) {
            throw new Refusal(LINES_WAIT_FOR_EACH_OTHER);
        }
    }

    /** What a household buys itself is individual help, whoever gives it. */
    private static boolean fits(SupportStep step, SupportLine content) {
        if (content.personalBudget() != null) {
            return step == SupportStep.INDIVIDUAL;
        }
        return switch (content.carriedBy()) {
            case HOUSEHOLD -> step == SupportStep.OWN_STRENGTH;
            case NETWORK -> step == SupportStep.NETWORK;
            case PROFESSIONAL, PROVIDER -> step == SupportStep.GENERAL || step == SupportStep.INDIVIDUAL;
        };
    }

    private static boolean waitsForItself(UUID id, Set<UUID> after, Map<UUID, SupportLine> standing) {
        var open = new ArrayDeque<>(after);
        var seen = new HashSet<UUID>();
        while (!open.isEmpty()) {
            var next = open.pop();
            if (next.equals(id)) {
                return true;
            }
            if (seen.add(next) && standing.get(next) instanceof SupportLine line) {
                open.addAll(line.considered().after());
            }
        }
        return false;
    }

    /**
     * Individual help comes after what a household, its network and general provisions can do, or says why not (Wmo
     * 2015, art. 2.3.5 lid 3; Jeugdwet, art. 2.3 lid 1); and why a provider is asked is known.
     */
    static void require(SupportLine content, Map<UUID, SupportLine> standing) {
        var missing = missing(content, standing);
        if (!missing.isEmpty()) {
            throw new Refusal(NOT_THOUGHT_THROUGH, Map.of("missing", missing));
        }
    }

    static List<Missing> missing(SupportLine content, Map<UUID, SupportLine> standing) {
        var missing = new ArrayList<Missing>();
        var thoughts = content.considered();
        if (content.step() == SupportStep.INDIVIDUAL
                && thoughts.skipped() == null
                && !StepsTaken.by(standing.values()).skippedBy(content).isEmpty()) {
            missing.add(Missing.SKIPPED);
        }
        if (content.carriedBy() == CarriedBy.PROVIDER && thoughts.referral() == null) {
            missing.add(Missing.REFERRAL);
        }
        return missing;
    }
}
