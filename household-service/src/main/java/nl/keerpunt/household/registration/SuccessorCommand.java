package nl.keerpunt.household.registration;

import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.household.lifeturn.AtTurn;
import nl.keerpunt.household.lifeturn.LifeTurns;
import nl.keerpunt.household.vocabulary.WhatFollows;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.words.Personal;
import org.jspecify.annotations.Nullable;

/** What is decided of support at a turn of life (vervolg bij een levenswending). */
public sealed interface SuccessorCommand extends HouseholdCommand {

    /** The day of the decision. */
    LocalDate on();

    /**
     * @param member whom the support is for; null: the only one who lives there
     * @param successor the support that goes on instead, and of no other decision
     * @param otherLaw under which support is applied for, and of no other decision
     * @param turns of life there are
     */
    record DecideSuccessor(
            HouseholdId household,
            UUID arrangement,
            @Nullable UUID member,
            WhatFollows follows,
            @Nullable UUID successor,
            @Nullable LegalBasis otherLaw,
            Personal<AtTurn> at,
            LocalDate on,
            LifeTurns turns)
            implements SuccessorCommand {

        public DecideSuccessor {
            HouseholdCommand.requireOwnKey(household, at);
            if ((follows == WhatFollows.OTHER_SUPPORT) != (successor != null)
                    || (follows == WhatFollows.OTHER_LAW) != (otherLaw != null)) {
                throw new IllegalArgumentException(
                        "what follows names the support or the law that it is, and no other");
            }
        }
    }
}
