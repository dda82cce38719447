package nl.keerpunt.testing.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/**
 * Whatever is wrong with what is sent to an operation of the service's document is told at once, before anything is
 * looked up, and nothing of it is stored. What a schema cannot say (which value contradicts which) each service has its
 * own tests of. A test class that implements this has these tests.
 */
public interface InputLaws extends ServiceOperations {

    String KEY = "Idempotency-Key";

    /** The position of the last event in the service's store. */
    long lastPosition();

    @TestFactory
    default Stream<DynamicTest> everything_that_is_missing_is_told_at_once() {
        return each(operation -> !required(operation).isEmpty(), operation -> {
            var answer = caller(operation).post(address(operation), Map.of());

            assertThat(answer.status()).as(answer.text()).isEqualTo(400);
            assertThat(answer.errors())
                    .containsExactlyInAnyOrderElementsOf(required(operation).stream()
                            .map(field -> field + " MISSING")
                            .toList());
        });
    }

    @TestFactory
    default Stream<DynamicTest> everything_of_another_form_is_told_at_once_with_what_is_unknown() {
        return each(Operation::takesBody, operation -> {
            var answer = caller(operation).with(KEY, "").post(address(operation), ofAnotherForm(operation));

            assertThat(answer.status()).as(answer.text()).isEqualTo(400);
            var wrong = new ArrayList<>(List.of("colour UNKNOWN"));
            operation.headers().stream().filter(KEY::equals).forEach(key -> wrong.add(key + " MALFORMED"));
            fields(operation).forEach(field -> wrong.add(field + " MALFORMED"));
            assertThat(answer.errors().stream().map(error -> error.replace("[0]", "")))
                    .containsExactlyInAnyOrderElementsOf(wrong);
        });
    }

    @TestFactory
    default Stream<DynamicTest> what_is_no_json_is_told() {
        return each(
                Operation::takesBody,
                operation -> assertThat(caller(operation)
                                .post(address(operation), "{on:")
                                .status())
                        .isEqualTo(400));
    }

    @TestFactory
    default Stream<DynamicTest> a_key_that_a_question_does_not_have_is_told() {
        return each(Operation::reads, operation -> {
            var answer = caller(operation).get(address(operation) + "?colour=blue");

            assertThat(answer.status()).as(answer.text()).isEqualTo(400);
            assertThat(answer.errors()).contains("colour UNKNOWN");
        });
    }

    @Test
    default void of_what_is_wrong_nothing_is_stored() {
        var before = lastPosition();

        operations().stream().filter(Operation::takesBody).forEach(operation -> {
            caller(operation).post(address(operation), "{");
            caller(operation).post(address(operation), ofAnotherForm(operation));
        });

        assertThat(lastPosition()).isEqualTo(before);
    }

    private Stream<DynamicTest> each(Predicate<Operation> which, Consumer<Operation> test) {
        var operations = operations().stream().filter(which).toList();
        assertThat(operations).isNotEmpty();
        return operations.stream()
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> test.accept(operation)));
    }

    private Http caller(Operation operation) {
        return bearing(operation.roles().stream().sorted().findFirst().orElseThrow());
    }

    private static List<String> required(Operation operation) {
        return operation
                .body()
                .path("required")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static List<String> fields(Operation operation) {
        return List.copyOf(operation.body().path("properties").propertyNames());
    }

    /** No value of the platform is a list of lists; a list of what is read apart tells of each in the answer. */
    private static Map<String, Object> ofAnotherForm(Operation operation) {
        var body = new TreeMap<String, Object>();
        operation
                .body()
                .path("properties")
                .propertyStream()
                .forEach(field -> body.put(
                        field.getKey(),
                        field.getValue().path("type").asString("").equals("array") ? "blue" : List.of(List.of())));
        body.put("colour", "blue");
        return body;
    }
}
