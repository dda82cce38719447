package nl.keerpunt.provider.arrangementhistory;

import java.util.Optional;
import nl.keerpunt.language.Personal;
import nl.keerpunt.provider.arrangement.ArrangementEvent;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementAgreed;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementChanged;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementCovered;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementEnded;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementEvaluated;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementNotCovered;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementPaused;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementRefused;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementRestored;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementResumed;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementStarted;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementStopped;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementWithdrawn;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ChangeProposed;
import nl.keerpunt.provider.arrangement.ArrangementEvent.CoverAskedAgain;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ProposalDeclined;

/** What somebody wrote of an arrangement (toelichting), by the event that carries it. */
final class Wrote {

    private Wrote() {}

    static Optional<Personal<String>> in(ArrangementEvent event) {
        return switch (event) {
            case ArrangementChanged changed -> Optional.ofNullable(changed.reason());
            case ArrangementRestored restored -> Optional.of(restored.reason());
            case ArrangementPaused paused -> Optional.of(paused.reason());
            case ArrangementStopped stopped -> Optional.ofNullable(stopped.reason());
            case ArrangementWithdrawn withdrawn -> Optional.ofNullable(withdrawn.reason());
            case ChangeProposed proposed -> Optional.of(proposed.reason());
            case ProposalDeclined declined -> Optional.of(declined.reason());
            case ArrangementEvaluated evaluated -> Optional.of(evaluated.findings());
            case ArrangementAgreed _,
                    ArrangementRefused _,
                    ArrangementStarted _,
                    ArrangementResumed _,
                    ArrangementEnded _,
                    CoverAskedAgain _,
                    ArrangementCovered _,
                    ArrangementNotCovered _ -> Optional.empty();
        };
    }

    /** What a provider proposed, and the answer to it. */
    static boolean isMeantForTheProvider(ArrangementEvent event) {
        return event instanceof ChangeProposed
                || event instanceof ProposalDeclined
                || event instanceof ArrangementChanged changed && changed.proposal() != null;
    }
}
