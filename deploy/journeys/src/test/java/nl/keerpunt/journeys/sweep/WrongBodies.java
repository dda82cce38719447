package nl.keerpunt.journeys.sweep;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keerpunt.journeys.sweep.Document.Operation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** Everything that can be wrong with the body of an operation. */
record WrongBodies(Document document, Examples examples, Base base) {

    private static final Set<Integer> BAD = Set.of(400);
    private static final Set<Integer> BAD_OR_TOO_LARGE = Set.of(400, 413);
    private static final Set<Integer> OTHER_MEDIUM = Set.of(415);
    private static final String EACH_BY_ITSELF = "POST /v1/notices/_import";
    private static final String TABLE = "text/csv";
    private static final String BODY = "body";
    private static final String BLUE = "\"blue\"";

    Stream<Asked> of(Operation operation) {
        if (!operation.hasBody()) {
            return Stream.empty();
        }
        var right = base.of(operation);
        return Stream.of(
                        fields(right, operation.body(), "", List.of()),
                        togetherWrong(right),
                        notJson(right),
                        otherMedia(right))
                .flatMap(each -> each);
    }

    /** One field at a time, the fields of nested objects too. */
    private Stream<Asked> fields(Asked right, JsonNode schema, String prefix, List<String> way) {
        var asked = new ArrayList<Asked>();
        var required =
                schema.path("required").valueStream().map(JsonNode::asString).toList();
        schema.path("properties").propertyStream().forEach(field -> {
            var described = document.resolved(field.getValue());
            var name = prefix + field.getKey();
            var kind = Kind.of(described);
            for (var wrong : WrongValues.json(kind, described, examples.value(field.getKey(), described))) {
                if (!isToldInTheAnswer(right.operation(), wrong)) {
                    asked.add(replaced(right, way, field.getKey(), wrong, name));
                }
            }
            if (kind == Kind.ARRAY) {
                var each = document.resolved(described.path("items"));
                for (var wrong : WrongValues.json(Kind.of(each), each, each)) {
                    var list = "[" + wrong + "]";
                    if (!isToldInTheAnswer(right.operation(), list)) {
                        asked.add(replaced(right, way, field.getKey(), list, name));
                    }
                }
            }
            if (required.contains(field.getKey())) {
                asked.add(replaced(right, way, field.getKey(), "null", name));
                asked.add(missing(right, way, field.getKey(), name));
            }
            asked.add(replaced(right, way, otherCase(field.getKey()), BLUE, prefix + otherCase(field.getKey())));
            if (kind == Kind.OBJECT) {
                var deeper = new ArrayList<>(way);
                deeper.add(field.getKey());
                asked.addAll(fields(right, described, name + ".", deeper).toList());
            }
        });
        asked.add(replaced(right, way, "colour", BLUE, prefix + "colour"));
        return asked.stream();
    }

    /** One of many that is wrong holds back no other: its row says so. */
    private static boolean isToldInTheAnswer(Operation operation, String wrong) {
        return operation.toString().equals(EACH_BY_ITSELF) && wrong.startsWith("[") && !wrong.equals("[]");
    }

    private static String otherCase(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private Asked replaced(Asked right, List<String> way, String field, String json, String name) {
        var body = examples.body(right.operation().body());
        inner(body, right.operation().body(), way).putRawValue(field, new RawValue(json));
        return right.wrong(name, json).saying(body.toString()).expecting(BAD_OR_TOO_LARGE, name);
    }

    private Asked missing(Asked right, List<String> way, String field, String name) {
        var body = examples.body(right.operation().body());
        inner(body, right.operation().body(), way).remove(field);
        return right.wrong(name, "(missing)").saying(body.toString()).expecting(BAD, name);
    }

    /** What a body has instead of something else takes its place, so that it is tried too. */
    private ObjectNode inner(ObjectNode body, JsonNode schema, List<String> way) {
        var inner = body;
        var described = document.resolved(schema);
        for (var step : way) {
            if (!inner.has(step)) {
                examples.choose(inner, step, described);
            }
            described = document.resolved(described.path("properties").path(step));
            inner = (ObjectNode) inner.path(step);
        }
        return inner;
    }

    /** All at once: each of them is told, with what is wrong in the headers. */
    private Stream<Asked> togetherWrong(Asked right) {
        var odd = examples.body(right.operation().body());
        var beyond = examples.body(right.operation().body());
        var named = new HashSet<String>();
        right.operation().body().path("properties").propertyStream().forEach(field -> {
            var kind = Kind.of(document.resolved(field.getValue()));
            named.add(field.getKey());
            odd.putRawValue(field.getKey(), new RawValue(kind == Kind.ARRAY ? "7" : "[]"));
            var outside = isToldInTheAnswer(right.operation(), beyond(kind)) ? "7" : beyond(kind);
            beyond.putRawValue(field.getKey(), new RawValue(outside));
        });
        named.add("colour");
        odd.put("colour", "blue");
        beyond.put("colour", "blue");
        var unnamed = right.without("Idempotency-Key");
        if (right.operation().takes("Idempotency-Key")) {
            named.add("Idempotency-Key");
        }
        var required = required(right.operation());
        return Stream.of(
                        right.wrong("all fields", "(missing)").saying("{}").naming(required),
                        unnamed.wrong("all fields", "of another type")
                                .saying(odd.toString())
                                .naming(named),
                        unnamed.wrong("all fields", "out of bounds")
                                .saying(beyond.toString())
                                .naming(named))
                .filter(asked -> !asked.fields().isEmpty());
    }

    private static Set<String> required(Operation operation) {
        return operation
                .body()
                .path("required")
                .valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
    }

    private static String beyond(Kind kind) {
        return switch (kind) {
            case TEXT -> "\"a\\u0000b\"";
            case DAY -> "\"0900-01-01\"";
            case INSTANT -> "\"+300000-01-01T00:00:00Z\"";
            case ID -> "\"1-1-1-1-1\"";
            case CHOICE -> "0";
            case NUMBER -> "9000000000000000000";
            case YES_NO -> "\"yes\"";
            case ARRAY -> "[null]";
            case OBJECT -> "[]";
        };
    }

    private Stream<Asked> notJson(Asked right) {
        var body = new String(right.body(), UTF_8);
        var first = right.operation()
                .body()
                .path("properties")
                .propertyNames()
                .iterator()
                .next();
        var twice =
                "{\"" + first + "\":" + examples.body(right.operation().body()).path(first) + "," + body.substring(1);
        return Stream.of(
                        "",
                        "{",
                        "[]",
                        "null",
                        "7",
                        "\"x\"",
                        "[null]",
                        "NaN",
                        "{}x",
                        body + body,
                        body + "x",
                        body.replace('"', '\''),
                        "// x\n" + body,
                        body.replaceFirst("\"", ""),
                        "{\"a\":",
                        twice,
                        body.substring(0, body.length() - 1) + ",}",
                        body.substring(0, body.length() - 1),
                        "\uFEFF" + "{",
                        "[".repeat(2_000),
                        "{\"a\":".repeat(2_000))
                .map(text -> right.wrong(BODY, text).saying(text).expecting(BAD));
    }

    /** JSON is none: its first row names no columns. */
    private static boolean readsTable(Operation operation) {
        return operation.described().at("/requestBody/content").has(TABLE);
    }

    private Stream<Asked> otherMedia(Asked right) {
        var first = right.operation()
                .body()
                .path("properties")
                .propertyNames()
                .iterator()
                .next();
        var asked = new ArrayList<Asked>();
        for (var medium : List.of(
                "application/yaml",
                "application/x-yaml",
                "text/yaml",
                "application/xml",
                "text/xml",
                "text/plain",
                TABLE,
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/octet-stream",
                "application/cbor",
                "application/x-jackson-smile",
                "application/problem+json",
                "application/merge-patch+json",
                "application/x-ndjson")) {
            asked.add(right.wrong("Content-Type", medium)
                    .with("Content-Type", medium)
                    .expecting(medium.equals(TABLE) && readsTable(right.operation()) ? BAD : OTHER_MEDIUM));
        }
        asked.add(right.wrong("Content-Type", "yaml, 0x10")
                .with("Content-Type", "application/yaml")
                .saying(first + ": 0x10\n")
                .expecting(OTHER_MEDIUM));
        asked.add(right.wrong("Content-Type", "(none)").without("Content-Type").expecting(OTHER_MEDIUM));
        asked.add(right.wrong("Content-Type", WrongValues.TYPED)
                .with("Content-Type", WrongValues.TYPED)
                .expecting(Set.of(400, 415)));
        asked.add(right.wrong("Content-Type", "UTF-16")
                .with("Content-Type", "application/json;charset=UTF-16")
                .saying(new String(right.body(), UTF_8).getBytes(UTF_16))
                .expecting(Set.of(400, 415)));
        asked.add(right.wrong(BODY, "70,000 characters")
                .saying("{\"" + first + "\":\"" + "x".repeat(70_000) + "\"}")
                .expecting(Set.of(413)));
        asked.add(right.wrong(BODY, "no UTF-8")
                .saying(new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'})
                .expecting(BAD));
        return asked.stream();
    }
}
