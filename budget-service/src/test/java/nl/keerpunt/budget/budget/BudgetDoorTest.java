package nl.keerpunt.budget.budget;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.junit.jupiter.api.Test;

class BudgetDoorTest {

    @Test
    void every_command_has_a_handler() {
        var handled = Arrays.stream(BudgetDoor.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(CommandHandler.class))
                .map(method -> method.getParameterTypes()[0])
                .collect(toSet());

        assertThat(handled)
                .containsExactlyInAnyOrderElementsOf(
                        commands(BudgetCommand.class).collect(toSet()));
    }

    private static Stream<Class<?>> commands(Class<?> vocabulary) {
        return vocabulary.isSealed()
                ? Arrays.stream(vocabulary.getPermittedSubclasses()).flatMap(BudgetDoorTest::commands)
                : Stream.of(vocabulary);
    }
}
