package nl.keerpunt.platform.command;

import nl.keerpunt.language.Command;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/** To which history a command goes: it says so itself. */
public final class Targets implements CommandTargetResolver {

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> message) {
        return new VersionedAggregateIdentifier(((Command) message.getPayload()).history(), null);
    }
}
