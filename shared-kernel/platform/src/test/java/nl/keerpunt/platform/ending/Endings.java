package nl.keerpunt.platform.ending;

import java.time.LocalDate;
import nl.keerpunt.language.Command;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.ending.EndingCommand.HearOfEnding;

/** For tests that are to hear of an ending at a moment of their own. */
public final class Endings {

    private Endings() {}

    public static Command hearOf(HouseholdId household, LocalDate on) {
        return new HearOfEnding(household, on);
    }
}
