package nl.keerpunt.gateway.answer;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A failure without its texts, which may quote what a caller typed: which kinds, and where each arose. */
final class Trace {

    private static final int FRAMES = 5;

    private Trace() {}

    static String of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(10)
                .map(cause -> cause.getClass().getName() + frames(cause))
                .collect(Collectors.joining(" caused by "));
    }

    private static String frames(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .limit(FRAMES)
                .map(frame -> " at " + frame)
                .collect(Collectors.joining());
    }
}
