package nl.keerpunt.platform.question;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next what to give as {@code after} to read on, or null at the end
 * @param parked the ids of what is left out of the whole list, because a later fact about it waits to be handled
 */
public record Page<T>(List<T> items, @Nullable String next, List<String> parked) {

    public Page {
        items = List.copyOf(items);
        parked = List.copyOf(parked);
    }

    public Page(List<T> items, @Nullable String next) {
        this(items, next, List.of());
    }

    /** Without the items that are parked; their ids are named. */
    public Page<T> without(Set<String> parked, Function<T, String> id) {
        var others =
                items.stream().filter(item -> !parked.contains(id.apply(item))).toList();
        return new Page<>(others, next, parked.stream().sorted().toList());
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
