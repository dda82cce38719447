package nl.keerpunt.plan.vocabulary;

import java.util.Arrays;

/** The words of other services are their own: one that is newer than what is known here is a word as well. */
public final class HeardWord {

    private HeardWord() {}

    public static <E extends Enum<E>> E of(String word, E[] known, E other) {
        return Arrays.stream(known)
                .filter(each -> each.toString().equals(word))
                .findFirst()
                .orElse(other);
    }
}
