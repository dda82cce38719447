package nl.keerpunt.platform.lane;

import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.RoutingKey;
import org.axonframework.common.ReflectionUtils;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** To which history a command goes, as an annotation on it says. Axon's own looks for the annotation at each command. */
final class Targets implements CommandTargetResolver {

    private record Names(@Nullable Method stream, @Nullable Method routing) {}

    private static final ClassValue<Names> NAMES = new ClassValue<>() {
        @Override
        protected Names computeValue(Class<?> type) {
            return new Names(annotated(type, TargetAggregateIdentifier.class), annotated(type, RoutingKey.class));
        }
    };

    private static @Nullable Method annotated(
            Class<?> type, Class<? extends java.lang.annotation.Annotation> annotation) {
        return StreamSupport.stream(ReflectionUtils.methodsOf(type).spliterator(), false)
                .filter(method -> method.isAnnotationPresent(annotation))
                .findFirst()
                .map(method -> {
                    method.setAccessible(true);
                    return method;
                })
                .orElse(null);
    }

    /** The key of the history of which the command is; empty for one that is no single history's. */
    static Optional<String> streamOf(Object command) {
        return said(NAMES.get(command.getClass()).stream(), command);
    }

    /** What the command names instead, to be put in order with others. */
    static Optional<String> routedBy(Object command) {
        return said(NAMES.get(command.getClass()).routing(), command);
    }

    private static Optional<String> said(@Nullable Method method, Object command) {
        try {
            return method == null ? Optional.empty() : Optional.of(String.valueOf(method.invoke(command)));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("nobody can tell to whom it goes: " + command.getClass(), impossible);
        }
    }

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        return streamOf(command.getPayload())
                .map(stream -> new VersionedAggregateIdentifier(stream, null))
                .orElseThrow(() -> new IllegalArgumentException("no history is named by " + command.getPayloadType()));
    }
}
