package nl.keerpunt.answer;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A failure without its texts, which may quote what a caller typed: which kinds, where each arose, and the first line
 * of our own in it.
 */
public final class Trace {

    private static final int CAUSES = 10;
    private static final int WHERE_IT_AROSE = 5;

    private Trace() {}

    public static String of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES)
                .map(cause -> cause.getClass().getName() + frames(cause))
                .collect(Collectors.joining(" caused by "));
    }

    private static String frames(Throwable cause) {
        var all = Arrays.asList(cause.getStackTrace());
        var ours = all.stream()
                .filter(frame -> frame.getClassName().startsWith("nl.keerpunt."))
                .limit(1);
        return Stream.concat(all.stream().limit(WHERE_IT_AROSE), ours)
                .distinct()
                .map(frame -> " at " + frame)
                .collect(Collectors.joining());
    }
}
