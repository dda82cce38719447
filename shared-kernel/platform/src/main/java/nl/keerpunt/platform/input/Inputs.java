package nl.keerpunt.platform.input;

import jakarta.validation.Validator;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The three ways in which a request says something: its body, its query and the parts of its address. */
public final class Inputs {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

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

    /** A table in UTF-8, whose rows are that list of the record. */
    public @Nullable Object table(Class<?> type, String list, byte[] body, Findings wrong) {
        if (body.length == 0) {
            wrong.add("body", "MISSING", "body.MISSING");
            return null;
        }
        var text = text(body).map(Inputs::withoutMark).filter(said -> !said.isBlank());
        if (text.isEmpty()) {
            wrong.add("body", "MALFORMED", "table.FIRST_ROW");
            return null;
        }
        var before = wrong.count();
        var whole = json.createObjectNode();
        whole.set(list, new Table(new RowFields(type, list), Place.BODY.within(list), wrong).rows(text.get()));
        return wrong.count() > before ? null : reader.record(type, Place.BODY, whole, wrong);
    }

    /** Spreadsheets write one before a table in UTF-8. */
    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
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
            return text(body).map(json::readTree).orElse(null);
        } catch (JacksonException unreadable) {
            return null;
        }
    }

    private static Optional<String> text(byte[] body) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString());
        } catch (CharacterCodingException unreadable) {
            return Optional.empty();
        }
    }
}
