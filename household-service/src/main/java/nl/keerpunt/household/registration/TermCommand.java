package nl.keerpunt.household.registration;

import java.util.UUID;
import nl.keerpunt.household.legalterm.TermFact.DataAsked;
import nl.keerpunt.household.legalterm.TermFact.Reached;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.law.LegalBasis;

/** What happened to a request under one of its laws, as far as legal terms ask for it; {@code fact} is its id. */
public sealed interface TermCommand extends HouseholdCommand {

    record ReachMilestone(HouseholdId household, UUID request, UUID fact, LegalBasis law, Reached reached)
            implements TermCommand {}

    record AskForData(HouseholdId household, UUID request, UUID fact, LegalBasis law, DataAsked asked)
            implements TermCommand {}

    record TakeTermFactBack(HouseholdId household, UUID request, UUID fact) implements TermCommand {}
}
