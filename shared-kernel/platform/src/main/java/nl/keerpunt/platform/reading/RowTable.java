package nl.keerpunt.platform.reading;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.keerpunt.language.identity.StreamId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A table whose rows follow from what they are about: of each entity with news all rows are written anew, in two
 * statements however many there are. PostgreSQL makes of a text, or of a list of texts, what the column holds.
 *
 * @param <R> what a row is made of
 */
public final class RowTable<R> {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String name;
    private final List<String> key;
    private final Map<String, Function<R, @Nullable Object>> columns = new LinkedHashMap<>();

    /** @param key the columns that name what a row is about */
    public RowTable(String name, String... key) {
        this.name = name;
        this.key = List.of(key);
    }

    public RowTable<R> column(String column, Function<R, @Nullable Object> value) {
        columns.put(column, value);
        return this;
    }

    public String name() {
        return name;
    }

    /** Of tables whose key is the municipality and the id of an entity. */
    public void rewrite(ProjectionDatabase database, List<? extends StreamId> changed, List<R> rows) {
        rewriteParts(
                database,
                changed.stream()
                        .map(id -> List.<Object>of(id.municipality(), id.uuid()))
                        .toList(),
                rows);
    }

    /** @param changed the values of the key's columns */
    public void rewriteParts(ProjectionDatabase database, List<List<Object>> changed, List<R> rows) {
        database.client()
                .sql("delete from %1$s old using jsonb_populate_recordset(null::%1$s, ?::jsonb) changed where %2$s"
                        .formatted(
                                name,
                                key.stream()
                                        .map(column -> "old.%1$s = changed.%1$s".formatted(column))
                                        .collect(joining(" and "))))
                .param(JSON.writeValueAsString(changed.stream().map(this::key).toList()))
                .update();
        database.client()
                .sql("insert into %1$s (%2$s) select %2$s from jsonb_populate_recordset(null::%1$s, ?::jsonb)"
                        .formatted(name, String.join(", ", columns.keySet())))
                .param(JSON.writeValueAsString(rows.stream().map(this::row).toList()))
                .update();
    }

    private Map<String, Object> key(List<Object> values) {
        var texts = new LinkedHashMap<String, Object>();
        for (var place = 0; place < key.size(); place++) {
            texts.put(key.get(place), values.get(place).toString());
        }
        return texts;
    }

    private Map<String, Object> row(R row) {
        var texts = new LinkedHashMap<String, Object>();
        columns.forEach((column, value) -> {
            if (value.apply(row) instanceof Object known) {
                texts.put(column, text(known));
            }
        });
        return texts;
    }

    private static Object text(Object value) {
        return value instanceof Collection<?> several
                ? several.stream().map(Object::toString).toList()
                : value.toString();
    }
}
