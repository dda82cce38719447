package nl.keerpunt.platform.input;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The query of one request. Each key may be given once, and only when something declares it. */
public final class QueryKeys {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,17}");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final RecordReader reader;
    private final Map<String, String> given = new LinkedHashMap<>();
    private final Set<String> declared = new HashSet<>();
    private final Findings wrong;

    public QueryKeys(@Nullable String query, RecordReader reader, Findings wrong) {
        this.reader = reader;
        this.wrong = wrong;
        for (var pair : query == null ? new String[0] : query.split("&")) {
            if (!pair.isEmpty()) {
                add(pair.split("=", 2));
            }
        }
    }

    private void add(String[] pair) {
        var key = decoded(pair[0]);
        var value = decoded(pair.length == 1 ? "" : pair[1]);
        if (key == null || key.isBlank() || value == null) {
            wrong.add(shown(key == null ? "" : key), "MALFORMED", "query.ENCODING");
        } else if (given.put(key, value) != null) {
            wrong.add(shown(key), "MALFORMED", "query.TWICE");
        }
    }

    private static String shown(String key) {
        return Place.QUERY.withinIfNamed(key).name();
    }

    /** Percent-encoded UTF-8, or null: half a sequence and foreign bytes are not replaced by a guess. */
    private static @Nullable String decoded(String encoded) {
        var bytes = ByteBuffer.allocate(encoded.length() * 3);
        for (var at = 0; at < encoded.length(); at++) {
            var character = encoded.charAt(at);
            if (character == '%') {
                if (at + 2 >= encoded.length() || !isHex(encoded.charAt(at + 1)) || !isHex(encoded.charAt(at + 2))) {
                    return null;
                }
                bytes.put((byte) Integer.parseInt(encoded, at + 1, at + 3, 16));
                at += 2;
            } else {
                bytes.put(StandardCharsets.UTF_8.encode(character == '+' ? " " : String.valueOf(character)));
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException foreign) {
            return null;
        }
    }

    private static boolean isHex(char character) {
        return Character.digit(character, 16) >= 0 && character < 128;
    }

    /** The question that is made of the keys of its components' names. */
    public @Nullable Object question(Class<?> type) {
        var tree = NODES.objectNode();
        for (RecordComponent component : type.getRecordComponents()) {
            var node = node(component.getName(), component.getType());
            if (node != null) {
                tree.set(component.getName(), node);
            }
        }
        return reader.record(type, Place.QUERY, tree, wrong);
    }

    /** The value of one key, or null when it is not there. */
    public @Nullable Object value(String key, Type type, Class<?> raw) {
        var node = node(key, raw);
        return node == null ? null : reader.value(type, Place.named(key), node, wrong);
    }

    private @Nullable JsonNode node(String key, Class<?> type) {
        declared.add(key);
        var text = given.get(key);
        return text == null ? null : node(text, Form.of(type));
    }

    /**
     * An address knows texts alone; a number or a yes in one becomes a node of its form, and everything else stays a
     * text.
     */
    static JsonNode node(String text, Form form) {
        return switch (form) {
            case WHOLE_NUMBER ->
                WHOLE_NUMBER.matcher(text).matches() ? NODES.numberNode(Long.parseLong(text)) : NODES.stringNode(text);
            case YES_OR_NO ->
                Arrays.asList("true", "false").contains(text)
                        ? NODES.booleanNode(text.equals("true"))
                        : NODES.stringNode(text);
            case TEXT, LIST, RECORD -> NODES.stringNode(text);
        };
    }

    /** Called last: what nothing has declared by then is unknown. */
    public void refuseUndeclared() {
        given.keySet().stream()
                .filter(key -> !declared.contains(key))
                .forEach(key -> wrong.add(shown(key), "UNKNOWN", "query.UNKNOWN"));
    }
}
