package nl.keerpunt.gateway.description;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.keerpunt.gateway.answer.Reason;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the door itself may answer to an operation, said beside what its service says of the same status.
 *
 * @param isPassedOn to a service; else the gateway makes the answer itself
 * @param own what the gateway refuses in this operation alone
 */
record DoorAnswers(String method, boolean isPassedOn, Set<Reason> own) {

    private static final String PROBLEM = "application/problem+json";

    DoorAnswers {
        own = Set.copyOf(own);
    }

    SortedMap<Integer, List<Reason>> reasons() {
        return Arrays.stream(Reason.values())
                .filter(this::mayAnswer)
                .collect(Collectors.groupingBy(Reason::status, TreeMap::new, Collectors.toList()));
    }

    private boolean mayAnswer(Reason reason) {
        return switch (reason) {
            case BAD_INPUT, UNREADABLE_REQUEST -> true;
            case NO_TOKEN, TOKEN_REFUSED, TOKEN_TOO_LARGE, TOKEN_EXPIRED, TOKEN_NOT_YET_VALID -> true;
            case WRONG_ISSUER, WRONG_AUDIENCE, NO_SUBJECT, MALFORMED_CLAIM, WRONG_TOKEN_TYPE, MIXED_ROLES -> true;
            case NO_ROLE, CALLER_LIMIT, UNEXPECTED, IDENTITY_UNREACHABLE -> true;
            case BODY_BROKEN_OFF, TOO_SLOW, BODY_TOO_LARGE, FORM_NOT_ACCEPTED -> !method.equals("get");
            case UPSTREAM_BROKE_OFF, UPSTREAM_BUSY, UPSTREAM_DOWN, UPSTREAM_SLOW -> isPassedOn;
            case NOT_ACCEPTABLE -> !isPassedOn;
            case NOT_FOUND, FILE_TOO_LONG, FILE_NOT_WHOLE, FILE_BUSY -> own.contains(reason);
            case UNKNOWN_PATH, METHOD_NOT_ALLOWED, NOT_WHOLE -> false; // Of no operation that is described.
            case MALFORMED, UNKNOWN_KEY, KEY_TWICE, NOT_ONE_OF, NOT_A_WORD -> false; // Within the errors of BAD_INPUT.
        };
    }

    /** @param names what the examples of the gateway are called in the whole */
    void addTo(ObjectNode operation, ClashingNames names) {
        var responses = operation.withObject("/responses");
        reasons().forEach((status, reasons) -> add(responses.withObject("/" + status), status, reasons, names));
        var sorted = new TreeMap<String, JsonNode>();
        responses.properties().forEach(response -> sorted.put(response.getKey(), response.getValue()));
        responses.removeAll();
        sorted.forEach((status, response) -> {
            headers((ObjectNode) response, status);
            responses.set(status, response);
        });
    }

    private static void add(ObjectNode response, int status, List<Reason> reasons, ClashingNames names) {
        var content = response.withObject("/content").withObjectProperty(PROBLEM);
        content.withObject("/schema").put("$ref", "#/components/schemas/Problem");
        var examples = content.withObject("/examples");
        var told = new TreeSet<String>();
        response.path(Operation.REASONS).forEach(reason -> told.add(reason.asString()));
        reasons.stream().filter(reason -> told.add(reason.name())).forEach(reason -> {
            var name = names.nameOf("examples", reason.name(), OwnDescription.LABEL);
            examples.putObject(reason.name()).put("$ref", "#/components/examples/" + name);
        });
        response.put(
                "description", HttpStatus.valueOf(status).getReasonPhrase() + ": " + String.join(", ", told) + ".");
        told.forEach(response.putArray(Operation.REASONS)::add);
    }

    private static void headers(ObjectNode response, String status) {
        var headers = response.withObject("/headers");
        header(headers, "API-Version");
        header(headers, "X-Correlation-Id");
        if (status.startsWith("4") || status.startsWith("5")) {
            header(headers, "Content-Language");
        }
        if (status.equals("429") || status.equals("503")) {
            header(headers, "Retry-After");
        }
        if (status.equals("401")) {
            header(headers, "WWW-Authenticate");
        }
    }

    private static void header(ObjectNode headers, String name) {
        if (!headers.has(name)) {
            headers.putObject(name).put("$ref", "#/components/headers/" + name);
        }
    }
}
