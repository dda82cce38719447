package nl.keerpunt.platform.start;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import nl.keerpunt.language.Refusal;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** How long each kind of command takes to be decided, and how it ends: accepted, refused or failed. */
final class CommandMeters implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final MeterRegistry registry;

    CommandMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain)
            throws Exception {
        var clock = Timer.start(registry);
        var outcome = "failed";
        try {
            var result = chain.proceed();
            outcome = "accepted";
            return result;
        } catch (Refusal refusal) {
            outcome = "refused";
            throw refusal;
        } finally {
            clock.stop(registry.timer(
                    "keerpunt.commands",
                    "command",
                    work.getMessage().getPayloadType().getSimpleName(),
                    "outcome",
                    outcome));
        }
    }
}
