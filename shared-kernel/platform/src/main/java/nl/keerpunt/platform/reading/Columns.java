package nl.keerpunt.platform.reading;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Rows as the columns that one statement writes them by ({@code unnest}). */
public final class Columns {

    private Columns() {}

    /** As texts: PostgreSQL casts each column to its own type. */
    public static <R> @Nullable String[] texts(List<R> rows, Function<R, @Nullable Object> value) {
        return column(rows, row -> value.apply(row) instanceof Object known ? known.toString() : null, String[]::new);
    }

    public static <R, T> T[] column(List<R> rows, Function<R, @Nullable T> value, IntFunction<T[]> array) {
        return rows.stream().map(value).toArray(array);
    }
}
