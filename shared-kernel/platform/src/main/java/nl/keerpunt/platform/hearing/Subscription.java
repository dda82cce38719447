package nl.keerpunt.platform.hearing;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.language.Command;
import nl.keerpunt.platform.exchange.ContractName;
import org.jspecify.annotations.Nullable;

/**
 * What a service does when it hears a message of another: one command, or nothing. It may have several for one
 * message: they are handled in the order in which they are declared, and when one parks the message, what those before
 * it did stays.
 *
 * <p>The command's rules must not refuse what comes by message: a refusal is an event of its own that can travel back.
 * What is refused all the same is parked with all that comes after it under its key, because skipping it would lose a
 * fact.
 *
 * @param name by which is known what was heard: the message's type, unless it is given another
 * @param otherwise what is done instead when an amount, a day or a sum leaves its range
 */
public record Subscription<M extends ContractMessage>(
        String name,
        Class<M> message,
        Function<M, Optional<Command>> reaction,
        @Nullable BiFunction<Heard, String, Command> otherwise) {

    public static <M extends ContractMessage> Subscription<M> to(Class<M> message, Function<M, Command> command) {
        return toSome(message, heard -> Optional.of(command.apply(heard)));
    }

    /** For messages that concern this service only at times. */
    public static <M extends ContractMessage> Subscription<M> toSome(
            Class<M> message, Function<M, Optional<Command>> command) {
        return new Subscription<>(ContractName.type(message), message, command, null);
    }

    /**
     * When the message's record cannot be made, or its command fails, because a value or a sum is out of range, this
     * command, with the reason {@code OUT_OF_RANGE}; when its household ends or was erased, the same with {@code
     * HOUSEHOLD_ENDING} or {@code HOUSEHOLD_ERASED}: so that a refusal travels back.
     */
    public Subscription<M> orElse(BiFunction<Heard, String, Command> command) {
        return new Subscription<>(name, message, reaction, command);
    }

    /**
     * A second subscription to the same message needs a name of its own, which it then keeps: by it is known what was
     * heard.
     */
    public Subscription<M> named(String own) {
        return new Subscription<>(own, message, reaction, otherwise);
    }

    Optional<Command> react(ContractMessage heard) {
        return reaction.apply(message.cast(heard));
    }
}
