package nl.keerpunt.platform.input;

import jakarta.validation.Validator;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The three ways in which a request says something: its body, its query and the parts of its address. */
public final class Inputs {

    private final JsonMapper json;
    private final RecordReader reader;

    public Inputs(JsonMapper json, Validator validator) {
        this.json = json.rebuild()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        this.reader = new RecordReader(json, validator);
    }

    public QueryKeys query(@Nullable String query, Findings wrong) {
        return new QueryKeys(query, reader, wrong);
    }

    /** A part of the address. */
    public @Nullable Object part(String name, Class<?> type, String text, Findings wrong) {
        return reader.value((Type) type, Place.named(name), QueryKeys.node(text, Form.of(type)), wrong);
    }

    /** A JSON body in UTF-8, without a byte order mark, as the record of a door. */
    public @Nullable Object body(Class<?> type, byte[] body, Findings wrong) {
        if (body.length == 0) {
            wrong.add("body", "MISSING", "body.MISSING");
            return null;
        }
        var tree = tree(body);
        if (tree == null) {
            wrong.add("body", "MALFORMED", "body.MALFORMED");
            return null;
        }
        return reader.record(type, Place.BODY, tree, wrong);
    }

    /** What nothing declares says nothing: it is empty, or a JSON object without fields. */
    public void noBody(byte[] body, Findings wrong) {
        if (body.length > 0) {
            var tree = tree(body);
            if (tree == null || !tree.isObject() || !tree.isEmpty()) {
                wrong.add("body", "UNKNOWN", "body.UNKNOWN");
            }
        }
    }

    private @Nullable JsonNode tree(byte[] body) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return json.readTree(text.toString());
        } catch (CharacterCodingException | JacksonException unreadable) {
            return null;
        }
    }
}
