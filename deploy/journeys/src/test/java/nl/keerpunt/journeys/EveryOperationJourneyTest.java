package nl.keerpunt.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keerpunt.local.client.Answer;
import nl.keerpunt.local.client.Person;
import nl.keerpunt.local.platform.LocalPlatform;
import nl.keerpunt.local.platform.LocalService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Each operation of the gateway's own document, asked by each role and with each kind of bad input. What the document says
 * of roles and of required fields is what the platform does, and bad input leaves nothing behind.
 */
class EveryOperationJourneyTest {

    private static final LocalPlatform PLATFORM = Platforms.shared();
    private static final Map<String, String> PEOPLE = Map.of(
            "ACCESS", "anna",
            "DIRECTOR", "clara",
            "CONTROLLER", "daan",
            "ADMINISTRATOR", "eva",
            "PROVIDER", "thuisbouw");
    private static final Map<String, String> PLACES = Map.of("year", "2026", "agb", "75000001", "professional", "anna");
    private static final JsonNode DOCUMENT =
            PLATFORM.door().as("anna").get("/openapi.json").json();

    /** Every event that one of these requests leads to carries this. */
    private final String correlation = UUID.randomUUID().toString();

    record Operation(String method, String path, JsonNode described) {

        Set<String> roles() {
            return described
                    .path("x-roles")
                    .valueStream()
                    .map(JsonNode::asString)
                    .collect(Collectors.toSet());
        }

        JsonNode body() {
            return schema(described
                    .path("requestBody")
                    .path("content")
                    .path("application/json")
                    .path("schema"));
        }

        Set<String> fields() {
            return new TreeSet<>(body().path("properties").propertyNames());
        }

        String type(String field) {
            return schema(body().path("properties").path(field)).path("type").asString("");
        }

        Set<String> required() {
            return body().path("required").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
        }

        String address() {
            var address = path;
            for (var place : PLACES.entrySet()) {
                address = address.replace("{" + place.getKey() + "}", place.getValue());
            }
            return address.replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Stream<Operation> operations() {
        return DOCUMENT.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(each ->
                                new Operation(each.getKey().toUpperCase(Locale.ROOT), path.getKey(), each.getValue())));
    }

    static Stream<Operation> operationsWithBody() {
        return operations().filter(operation -> !operation.body().isMissingNode());
    }

    @Test
    void the_document_is_whole() {
        assertThat(DOCUMENT.path("x-unavailable").isEmpty()).isTrue();
        assertThat(operations()).hasSizeGreaterThan(60);
        assertThat(operationsWithBody())
                .hasSizeGreaterThan(40)
                .noneMatch(operation -> operation.required().isEmpty());
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

    @ParameterizedTest(name = "{0}")
    @MethodSource("operationsWithBody")
    void all_that_is_missing_is_told(Operation operation) throws SQLException {
        var answer = written(operation, Map.of());

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(fields(answer, "MISSING")).isEqualTo(operation.required());
        assertNothingStored();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operationsWithBody")
    void all_that_is_malformed_is_told_with_what_is_unknown(Operation operation) throws SQLException {
        var body = new LinkedHashMap<String, Object>();
        operation.fields().forEach(field -> body.put(field, "array".equals(operation.type(field)) ? 7 : new int[0]));
        body.put("colour", "blue");

        var answer = written(operation, body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(fields(answer, "MALFORMED")).isEqualTo(operation.fields());
        assertThat(fields(answer, "UNKNOWN")).containsExactly("colour");
        assertNothingStored();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operationsWithBody")
    void whatever_is_too_large_is_told(Operation operation) throws SQLException {
        var texts = new LinkedHashMap<String, Object>();
        operation.fields().stream()
                .filter(field -> "string".equals(operation.type(field)))
                .forEach(field -> texts.put(field, "x".repeat(4_001)));
        var body = texts.isEmpty() ? Map.<String, Object>of("colour", "x".repeat(70_000)) : texts;

        var answer = written(operation, body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(texts.isEmpty() ? 413 : 400);
        assertThat(errors(answer).map(error -> error.path("field").asString())).containsAll(texts.keySet());
        assertNothingStored();
    }

    /** The control: what is stored under a correlation is found by it. */
    @Test
    void what_is_good_is_stored() throws SQLException {
        var registered = known("anna")
                .post(
                        "/v1/households",
                        UUID.randomUUID().toString(),
                        Map.of("id", UUID.randomUUID(), "on", "2026-01-01"));

        assertThat(registered.isAccepted()).as(registered.text()).isTrue();
        assertThat(stored()).isEqualTo(1);
    }

    private Answer asked(Operation operation, String person) {
        return "GET".equals(operation.method())
                ? known(person).get(operation.address())
                : known(person).ask(operation.address(), Map.of("colour", "blue"));
    }

    private Answer written(Operation operation, Map<String, Object> body) {
        var person =
                known(requireNonNull(PEOPLE.get(operation.roles().iterator().next())));
        return person.post(operation.address(), UUID.randomUUID().toString(), body);
    }

    private Person known(String person) {
        return PLATFORM.door().as(person).with("X-Correlation-Id", correlation).with("Municipality", "0307");
    }

    private static Stream<JsonNode> errors(Answer answer) {
        return answer.json().path("errors").valueStream();
    }

    private static Set<String> fields(Answer answer, String reason) {
        return errors(answer)
                .filter(error -> reason.equals(error.path("reason").asString()))
                .map(error -> error.path("field").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode schema(JsonNode described) {
        var reference = described.path("$ref").asString("");
        return reference.isEmpty() ? described : DOCUMENT.at(reference.substring(1));
    }

    private void assertNothingStored() throws SQLException {
        assertThat(stored()).isZero();
    }

    private long stored() throws SQLException {
        var stored = 0L;
        for (var service : LocalService.values()) {
            try (var connection = Traces.connect(PLATFORM.database(), "keerpunt_" + service.label());
                    var question = connection.prepareStatement(
                            "select count(*) from domainevententry where position(?::bytea in metadata) > 0")) {
                question.setBytes(1, correlation.getBytes(UTF_8));
                try (var row = question.executeQuery()) {
                    row.next();
                    stored += row.getLong(1);
                }
            }
        }
        return stored;
    }
}
