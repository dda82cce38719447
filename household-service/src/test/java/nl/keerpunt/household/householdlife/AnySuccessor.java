package nl.keerpunt.household.householdlife;

import static nl.keerpunt.household.householdlife.HouseholdLives.ID;
import static nl.keerpunt.household.householdlife.HouseholdLives.any;
import static nl.keerpunt.household.householdlife.HouseholdLives.anyId;

import java.time.LocalDate;
import java.util.Random;
import nl.keerpunt.household.lifeturn.AtTurn;
import nl.keerpunt.household.lifeturn.DutchLifeTurns;
import nl.keerpunt.household.lifeturn.TurnCode;
import nl.keerpunt.household.registration.SuccessorCommand;
import nl.keerpunt.household.registration.SuccessorCommand.DecideSuccessor;
import nl.keerpunt.household.vocabulary.WhatFollows;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;

/** Anything that may be decided of support at a turn of life. */
final class AnySuccessor {

    private AnySuccessor() {}

    static SuccessorCommand of(Random random, String name, LocalDate day) {
        var follows = any(random, WhatFollows.values());
        var turn = new TurnCode(random.nextBoolean() ? "AGE-16" : "AGE-12");
        return new DecideSuccessor(
                ID,
                anyId(random),
                random.nextInt(3) == 0 ? null : anyId(random),
                follows,
                follows == WhatFollows.OTHER_SUPPORT ? anyId(random) : null,
                follows == WhatFollows.OTHER_LAW ? new LegalBasis("WMO") : null,
                Personal.of(ID, new AtTurn(turn, random.nextBoolean() ? new Words(name + " redt het.") : null)),
                day,
                DutchLifeTurns.ALL);
    }
}
