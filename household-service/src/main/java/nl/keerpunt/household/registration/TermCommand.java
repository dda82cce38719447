package nl.keerpunt.household.registration;

import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.household.legalterm.TermFact.Adjourned;
import nl.keerpunt.household.legalterm.TermFact.DataAsked;
import nl.keerpunt.household.legalterm.TermFact.Delayed;
import nl.keerpunt.household.legalterm.TermFact.Reached;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.law.LegalBasis;

/** What happened to a request under one of its laws, as far as legal terms ask for it; {@code fact} is its id. */
public sealed interface TermCommand extends HouseholdCommand {

    UUID request();

    UUID fact();

    /** To record something that starts, lengthens, suspends or ends a term. */
    sealed interface NoteTermFact extends TermCommand {

        LegalBasis law();
    }

    record ReachMilestone(HouseholdId household, UUID request, UUID fact, LegalBasis law, Reached reached)
            implements NoteTermFact {}

    record AskForData(HouseholdId household, UUID request, UUID fact, LegalBasis law, DataAsked asked)
            implements NoteTermFact {}

    /**
     * @param sent the day on which the decision was sent that it objects to
     * @param committee whether it was said on receipt that a committee advises
     */
    record LodgeObjection(
            HouseholdId household,
            UUID request,
            UUID fact,
            LegalBasis law,
            LocalDate sent,
            LocalDate on,
            boolean committee)
            implements NoteTermFact {

        public LodgeObjection {
            if (on.isBefore(sent)) {
                throw new IllegalArgumentException("one objects to what was sent");
            }
        }
    }

    /** @param day of the hearing */
    record PlanHearing(HouseholdId household, UUID request, UUID fact, LegalBasis law, LocalDate on, LocalDate day)
            implements NoteTermFact {}

    record AdjournDecision(HouseholdId household, UUID request, UUID fact, LegalBasis law, Adjourned adjourned)
            implements NoteTermFact {}

    record DelayDecision(HouseholdId household, UUID request, UUID fact, LegalBasis law, Delayed delayed)
            implements NoteTermFact {}

    record TakeTermFactBack(HouseholdId household, UUID request, UUID fact) implements TermCommand {}
}
