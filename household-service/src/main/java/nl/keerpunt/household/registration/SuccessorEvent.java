package nl.keerpunt.household.registration;

import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.household.lifeturn.AtTurn;
import nl.keerpunt.household.vocabulary.WhatFollows;
import nl.keerpunt.language.StoredAs;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.words.Personal;
import org.jspecify.annotations.Nullable;

/** What follows on support at a turn of life (vervolg bij een levenswending). */
public sealed interface SuccessorEvent extends HouseholdEvent {

    /**
     * Somebody decided what follows on support for a member.
     *
     * @param law of the support, to whose record it belongs
     * @param successor the support that goes on instead; null where it is none
     * @param otherLaw under which support is applied for; null where none is
     * @param lastDay of the support as it was known: once that moves, it is asked anew
     */
    @StoredAs("successor-decided")
    record SuccessorDecided(
            HouseholdId household,
            UUID arrangement,
            UUID member,
            LegalBasis law,
            WhatFollows follows,
            @Nullable UUID successor,
            @Nullable LegalBasis otherLaw,
            Personal<AtTurn> at,
            LocalDate lastDay,
            LocalDate on)
            implements SuccessorEvent {

        /** Without what is personal. */
        public SuccessorDecided silent() {
            return new SuccessorDecided(
                    household,
                    arrangement,
                    member,
                    law,
                    follows,
                    successor,
                    otherLaw,
                    Personal.erased(household, law),
                    lastDay,
                    on);
        }
    }
}
