package nl.keerpunt.journeys.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.journeys.Platforms;
import nl.keerpunt.journeys.sweep.Document.Operation;
import nl.keerpunt.local.client.Answer;
import nl.keerpunt.local.platform.LocalPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each operation of the gateway's own document, asked by each role: what the document says of them is what happens. */
class EveryOperationJourneyTest {

    private static final LocalPlatform PLATFORM = Platforms.shared();
    private static final Map<String, String> PEOPLE = Map.of(
            "ACCESS", "anna",
            "DIRECTOR", "clara",
            "CONTROLLER", "daan",
            "ADMINISTRATOR", "eva",
            "PROVIDER", "thuisbouw");
    private static final Map<String, String> PLACES = Map.of("year", "2026", "agb", "75000001", "professional", "anna");
    private static final Document DOCUMENT = Document.of(PLATFORM.door().as("anna"));

    static Stream<Operation> operations() {
        return DOCUMENT.operations().stream();
    }

    @Test
    void the_document_is_whole() {
        assertThat(DOCUMENT.root().path("x-unavailable").isEmpty()).isTrue();
        assertThat(DOCUMENT.root().path("x-clashes"))
                .as("what two services call by one name")
                .isEmpty();
        assertThat(operations()).hasSizeGreaterThan(60);
        assertThat(operations()
                        .filter(Operation::hasBody)
                        .filter(operation -> operation.body().has("required")))
                .as("operations that require something")
                .hasSizeGreaterThan(40);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void whoever_has_the_role_is_let_in_and_nobody_else(Operation operation) {
        assertThat(operation.roles()).isNotEmpty();
        PEOPLE.forEach((role, person) -> {
            var answer = asked(operation, person);
            if (operation.roles().contains(role)) {
                assertThat(answer.status()).as(role + ": " + answer.text()).isIn(200, 400, 403, 404);
                assertThat(answer.reason()).as(role).isNotEqualTo("NOT_ALLOWED");
            } else {
                assertThat(answer.status()).as(role + ": " + answer.text()).isEqualTo(403);
                assertThat(answer.reason()).as(role).isEqualTo("NOT_ALLOWED");
            }
        });
    }

    private static Answer asked(Operation operation, String person) {
        var somebody = PLATFORM.door().as(person).with("Municipality", "0307");
        return "GET".equals(operation.method())
                ? somebody.get(address(operation))
                : somebody.ask(address(operation), Map.of("colour", List.of("blue")));
    }

    private static String address(Operation operation) {
        var address = operation.path();
        for (var place : PLACES.entrySet()) {
            address = address.replace("{" + place.getKey() + "}", place.getValue());
        }
        return address.replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    }
}
