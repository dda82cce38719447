package nl.keerpunt.plan.supportline;

import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.plan.content.SupportLine;
import nl.keerpunt.plan.plan.PlanEvent.*;

/** One line: proposed, decided, dropped. */
public sealed interface Line {

    record Proposed(SupportLine content) implements Line {}

    /** Version 0 stands for none: not arranged by the provider yet. */
    record Decided(SupportLineDecided decision, SupportLine content, int arranged, Cover cover) implements Line {

        boolean isUnder(ArrangementId arrangement) {
            return arrangement.equals(decision.arrangement());
        }

        Decided arranged(int version) {
            return new Decided(decision, content, version, cover);
        }

        Decided covered(int version) {
            return new Decided(decision, content, arranged, cover.covering(version));
        }

        Decided notCovered(int version) {
            return new Decided(decision, content, arranged, cover.refusing(version));
        }
    }

    record Dropped() implements Line {}
}
