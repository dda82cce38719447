package nl.keerpunt.platform.command;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import nl.keerpunt.language.Command;

/** To which vocabulary a command belongs: the interface that extends {@link Command} itself. */
public final class Vocabularies {

    private static final ClassValue<String> NAMES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> command) {
            return nameOf(command);
        }
    };

    private Vocabularies() {}

    /** By this the entity's one handler is found. */
    public static String of(Command command) {
        return NAMES.get(command.getClass());
    }

    private static String nameOf(Class<?> command) {
        var open = new ArrayDeque<>(List.of(command.getInterfaces()));
        while (!open.isEmpty()) {
            var type = open.remove();
            if (Arrays.asList(type.getInterfaces()).contains(Command.class)) {
                return type.getName();
            }
            open.addAll(List.of(type.getInterfaces()));
        }
        throw new IllegalArgumentException("it is in no vocabulary: " + command);
    }
}
