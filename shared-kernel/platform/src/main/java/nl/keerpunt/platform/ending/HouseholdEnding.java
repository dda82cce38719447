package nl.keerpunt.platform.ending;

import java.time.LocalDate;
import java.util.List;
import nl.keerpunt.platform.ending.EndingCommand.HearOfDestruction;
import nl.keerpunt.platform.ending.EndingCommand.HearOfEnding;
import nl.keerpunt.platform.ending.EndingCommand.HearOfQuiet;
import nl.keerpunt.platform.ending.EndingCommand.SayQuiet;
import nl.keerpunt.platform.ending.EndingEvent.*;
import org.jspecify.annotations.Nullable;

/**
 * How far a household's ending has come in one service. Its messages come over two topics, in any order; what is heard
 * again says nothing new.
 *
 * @param on the Dutch calendar day on which everything ends; null before that was heard, and where a household was
 *     erased without an ending, as it once was
 */
record HouseholdEnding(@Nullable LocalDate on, boolean quietBefore, boolean quiet, boolean destroyed) {

    static final HouseholdEnding UNHEARD = new HouseholdEnding(null, false, false, false);

    static List<EndingEvent> decide(EndingCommand command, HouseholdEnding current) {
        return switch (command) {
            case HearOfEnding heard
            when current.on == null -> List.of(new EndingHeardOf(heard.household(), heard.on()));
            case HearOfQuiet heard when !current.quietBefore -> List.of(new QuietHeardOf(heard.household()));
            case SayQuiet said when !current.quiet -> List.of(new QuietSaid(said.household()));
            case HearOfDestruction heard when !current.destroyed -> List.of(new DestructionHeardOf(heard.household()));
            case HearOfEnding _, HearOfQuiet _, SayQuiet _, HearOfDestruction _ -> List.of();
        };
    }

    static HouseholdEnding evolve(HouseholdEnding current, EndingEvent event) {
        return switch (event) {
            case EndingHeardOf heard ->
                new HouseholdEnding(heard.on(), current.quietBefore, current.quiet, current.destroyed);
            case QuietHeardOf _ -> new HouseholdEnding(current.on, true, current.quiet, current.destroyed);
            case QuietSaid _ -> new HouseholdEnding(current.on, current.quietBefore, true, current.destroyed);
            case DestructionHeardOf _ -> new HouseholdEnding(current.on, current.quietBefore, current.quiet, true);
        };
    }

    /** @param isFirst whether nobody's quiet has to be heard before */
    boolean isDue(boolean isFirst) {
        return (on != null || destroyed) && (isFirst || quietBefore) && !quiet;
    }
}
