package nl.keerpunt.platform.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next what to give as {@code after} to read on, or null at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /** From rows read with a limit one higher than the page's, so that the page knows whether there is more. */
    public static <T> Page<T> of(List<T> rows, Paging<?> paging, Function<T, String> cursor) {
        if (rows.size() <= paging.limit()) {
            return new Page<>(rows, null);
        }
        var items = rows.subList(0, paging.limit());
        return new Page<>(items, cursor.apply(items.getLast()));
    }
}
