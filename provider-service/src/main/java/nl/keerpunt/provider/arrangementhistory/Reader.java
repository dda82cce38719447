package nl.keerpunt.provider.arrangementhistory;

import java.util.Optional;
import nl.keerpunt.language.LawfulGround;
import nl.keerpunt.language.LegalBasis;
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
 * Who reads what people wrote of an arrangement. Its dates, terms and money are for everyone who reaches it; of the words
 * this is the table.
 *
 * <table>
 *   <tr><th>Reader<th>Words<th>Words on debts (Wgs)<th>A medical referral
 *   <tr><td>professional who was let in<td>all<td>with {@code debt}<td>with {@code care}
 *   <tr><td>provider<td>its own, and the answers to them<td>likewise<td>none
 *   <tr><td>controller<td>none<td>none<td>none
 * </table>
 */
record Reader(Caller caller) {

    private static final LegalBasis WGS = new LegalBasis("WGS");

    /** What words are about. */
    enum Content {
        SUPPORT,
        DEBT,
        MEDICAL;

        static Content of(LegalBasis law) {
            return law.equals(WGS) ? DEBT : SUPPORT;
        }

        static Content of(LawfulGround ground) {
            return switch (ground) {
                case GENERAL_PRACTITIONER, MEDICAL_SPECIALIST, YOUTH_DOCTOR -> MEDICAL;
                case CERTIFIED_INSTITUTION, COURT_ORDER -> SUPPORT;
            };
        }
    }

    /** Whether the rule of access is to let the caller in. */
    static boolean isProfessional(Caller caller) {
        return caller.is(Role.ACCESS) || caller.is(Role.DIRECTOR);
    }

    boolean mayRead(Content content) {
        return isProfessional(caller)
                && switch (content) {
                    case SUPPORT -> true;
                    case DEBT -> caller.debt();
                    case MEDICAL -> caller.care();
                };
    }

    Optional<Personal<String>> words(Recorded<ArrangementEvent> recorded, LegalBasis law) {
        return mayRead(Content.of(law)) || isOfTheProvider(recorded) ? words(recorded.fact()) : Optional.empty();
    }

    private boolean isOfTheProvider(Recorded<ArrangementEvent> recorded) {
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
