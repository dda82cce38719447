package nl.keerpunt.platform.input;

import java.util.List;
import nl.keerpunt.platform.problem.Wrong;
import org.jspecify.annotations.Nullable;

/**
 * One of many records that a body brings, read apart from the others: what is wrong with it holds back nothing else.
 *
 * @param read null when something is wrong with it
 * @param wrong everything that is, each by its field within this one
 */
public record OneOfMany<T>(@Nullable T read, List<Wrong> wrong) {

    public OneOfMany {
        wrong = List.copyOf(wrong);
    }
}
