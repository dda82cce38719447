package nl.keerpunt.provider.arrangementhistory;

import java.util.Optional;
import nl.keerpunt.language.Personal;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.store.Recorded;
import nl.keerpunt.provider.arrangement.ArrangementEvent;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementAgreed;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementChanged;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementCovered;
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
import nl.keerpunt.token.Role;

/**
 * Whose words a caller may read. A professional reads all of them and a controller none; a provider reads what it wrote
 * itself, its proposals, and the answers to those.
 */
record Reader(Caller caller) {

    Optional<Personal<String>> words(Recorded<ArrangementEvent> recorded) {
        return mayRead(recorded) ? words(recorded.fact()) : Optional.empty();
    }

    private boolean mayRead(Recorded<ArrangementEvent> recorded) {
        if (caller.is(Role.ACCESS) || caller.is(Role.DIRECTOR)) {
            return true;
        }
        return caller.is(Role.PROVIDER)
                && (recorded.actor().equals(caller.subject()) || isMeantForTheProvider(recorded.fact()));
    }

    private static boolean isMeantForTheProvider(ArrangementEvent event) {
        return event instanceof ChangeProposed
                || event instanceof ProposalDeclined
                || event instanceof ArrangementChanged changed && changed.proposal() != null;
    }

    private static Optional<Personal<String>> words(ArrangementEvent event) {
        return switch (event) {
            case ArrangementChanged changed -> Optional.ofNullable(changed.reason());
            case ArrangementRestored restored -> Optional.of(restored.reason());
            case ArrangementPaused paused -> Optional.of(paused.reason());
            case ArrangementStopped stopped -> Optional.of(stopped.reason());
            case ArrangementWithdrawn withdrawn -> Optional.of(withdrawn.reason());
            case ChangeProposed proposed -> Optional.of(proposed.reason());
            case ProposalDeclined declined -> Optional.of(declined.reason());
            case ArrangementEvaluated evaluated -> Optional.of(evaluated.findings());
            case ArrangementAgreed _,
                    ArrangementRefused _,
                    ArrangementStarted _,
                    ArrangementResumed _,
                    CoverAskedAgain _,
                    ArrangementCovered _,
                    ArrangementNotCovered _ -> Optional.empty();
        };
    }
}
