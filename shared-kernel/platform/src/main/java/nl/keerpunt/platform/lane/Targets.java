package nl.keerpunt.platform.lane;

import nl.keerpunt.language.Command;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/** To which history a command goes: it says so itself. */
final class Targets implements CommandTargetResolver {

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> message) {
        return new VersionedAggregateIdentifier(((Command) message.getPayload()).history(), null);
    }
}
