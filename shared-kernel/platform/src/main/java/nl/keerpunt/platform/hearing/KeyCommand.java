package nl.keerpunt.platform.hearing;

import nl.keerpunt.language.Command;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.WithoutWords;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.law.LegalBasis;

/** What is to become unreadable here. It leaves no event: the destroyed key is what happened. */
sealed interface KeyCommand extends Command, ConcernsHousehold, WithoutWords {

    @Override
    default String history() {
        return household().key();
    }

    record DestroyKeys(HouseholdId household) implements KeyCommand {}

    record DestroyKeyOfLaw(HouseholdId household, LegalBasis law) implements KeyCommand {}
}
