package nl.keerpunt.platform.exchange;

import java.util.Optional;
import java.util.function.Function;
import nl.keerpunt.contract.ContractMessage;

/**
 * What a service does when it hears a message of another: one command, or nothing.
 *
 * <p>The command's rules must not refuse what comes by message: a refusal is an event of its own that can travel back.
 * What is refused all the same stops the partition, because skipping it would lose a fact.
 */
public record Subscription<M extends ContractMessage>(Class<M> message, Function<M, Optional<Object>> reaction) {

    public static <M extends ContractMessage> Subscription<M> to(Class<M> message, Function<M, Object> command) {
        return new Subscription<>(message, heard -> Optional.of(command.apply(heard)));
    }

    /** For messages that concern this service only at times. */
    public static <M extends ContractMessage> Subscription<M> toSome(
            Class<M> message, Function<M, Optional<Object>> command) {
        return new Subscription<>(message, command);
    }

    Optional<Object> react(ContractMessage heard) {
        return reaction.apply(message.cast(heard));
    }
}
