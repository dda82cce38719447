package nl.keerpunt.plan.planlife;

import static nl.keerpunt.plan.plan.Reason.ARRANGEMENT_ALREADY_USED;
import static nl.keerpunt.plan.plan.Reason.PLAN_ENDED;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.swagger.v3.oas.annotations.Operation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.plan.plan.PlanCommand;
import nl.keerpunt.platform.description.Refused;
import nl.keerpunt.testing.Vocabulary;
import org.junit.jupiter.api.Test;

/** What the doors of a plan say of its rules. */
class DoorsProperties {

    private static final Set<String> COMMANDS =
            Vocabulary.messages(PlanCommand.class).map(Class::getSimpleName).collect(Collectors.toSet());

    private static final Map<String, Set<String>> NAMED = new ClassFileImporter()
            .importPackages("nl.keerpunt.plan").stream()
                    .filter(type -> type.getSimpleName().endsWith("Api"))
                    .flatMap(door -> Arrays.stream(door.reflect().getDeclaredMethods()))
                    .filter(method -> method.isAnnotationPresent(Refused.class))
                    .filter(method -> COMMANDS.contains(command(method)))
                    .collect(Collectors.toMap(
                            DoorsProperties::command,
                            method -> Set.of(method.getAnnotation(Refused.class).value())));

    /** A household that ends is told before its plan is asked, and a repeated key gets its first answer. */
    private static final Set<String> SAID_BEFORE = Set.of(PLAN_ENDED.name(), ARRANGEMENT_ALREADY_USED.name());

    @Test
    void a_refusal_of_the_rules_is_named_by_the_operation_that_asks() {
        var seen = new TreeSet<String>();
        var unnamed = new TreeSet<String>();
        LongStream.range(0, 300).forEach(seed -> {
            var random = new Random(seed);
            PlanLives.live(seed, step -> {
                var asked = AnyCommand.anyCommand(random);
                try {
                    Plan.decide(asked, step.after());
                } catch (Refusal refusal) {
                    var command = asked.getClass().getSimpleName();
                    var reason = refusal.reason().name();
                    seen.add(command);
                    if (!NAMED.getOrDefault(command, Set.of()).contains(reason) && !SAID_BEFORE.contains(reason)) {
                        unnamed.add(command + " " + reason);
                    }
                }
            });
        });
        assertThat(unnamed).isEmpty();
        assertThat(seen).isEqualTo(new TreeSet<>(NAMED.keySet()));
    }

    /** Operations are called as commands are, but for two that outsiders know by another noun. */
    private static String command(Method method) {
        var id = method.getAnnotation(Operation.class).operationId();
        return switch (id) {
            case "agreePlan" -> "AgreeVersion";
            case "noteDecision" -> "TakeNote";
            default -> Character.toUpperCase(id.charAt(0)) + id.substring(1);
        };
    }
}
