package nl.keerpunt.platform.command;

import java.util.Map;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import nl.keerpunt.language.Command;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.identity.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * A command under an identifier of its own.
 *
 * @param id a second command under it never adds a second event
 * @param household whom it concerns; null when it is about no household
 * @param facts what history keeps beside the events: actor, correlation, fingerprint; asked for when the command is
 *     decided
 * @param expected which versions the caller decided on, or null when any will do
 */
public record Sent(
        String id,
        @Nullable HouseholdId household,
        Command command,
        Supplier<Map<String, ?>> facts,
        @Nullable LongPredicate expected) {

    public Sent {
        if (command instanceof ConcernsHousehold concerns
                && !concerns.household().equals(household)) {
            throw new IllegalArgumentException("the command is about another household than it is sent for");
        }
    }

    /** For what says itself whom it concerns, or concerns no household. */
    public static Sent of(String id, Command command, Supplier<Map<String, ?>> facts) {
        return new Sent(
                id, command instanceof ConcernsHousehold concerns ? concerns.household() : null, command, facts, null);
    }

    /** By whose order it counts: the household's that it concerns, else that of the history it is decided on. */
    public Subject subject() {
        return new Subject(household == null ? command.history() : household.key());
    }
}
