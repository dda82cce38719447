package nl.keerpunt.platform.ending;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.keerpunt.contract.HouseholdQuiet;
import nl.keerpunt.language.Command;
import nl.keerpunt.language.identity.HouseholdId;

/** What a service ends when a household ends. */
public interface Ending {

    /** Whose quiet is heard first; empty where nothing comes before. */
    Optional<Class<? extends HouseholdQuiet>> after();

    /**
     * The commands that end, without words, what the household still has here; empty when nothing is left. It has to
     * see all that was committed before the ending was heard of.
     *
     * @param on the Dutch calendar day on which everything ends
     */
    List<Command> left(HouseholdId household, LocalDate on);

    /** What the others are told once nothing is left. */
    HouseholdQuiet quiet(HouseholdId household);
}
