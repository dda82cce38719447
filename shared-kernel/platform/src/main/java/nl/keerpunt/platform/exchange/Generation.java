package nl.keerpunt.platform.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A short name for a set of names. How far somebody told or heard is kept under it: with another set that begins at the
 * beginning, once, however often it is interrupted, while an earlier release beside it goes on by its own.
 */
public final class Generation {

    private static final int LENGTH = 4;

    private Generation() {}

    public static String of(Stream<String> names) {
        var all = names.distinct().sorted().collect(Collectors.joining("\n"));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(digest, LENGTH));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
