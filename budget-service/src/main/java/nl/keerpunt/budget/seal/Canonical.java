package nl.keerpunt.budget.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Parts as one text that reads back in one way only: each as the number of its bytes, a colon, the bytes (UTF-8) and a
 * comma; what is absent as a dash and a comma. So {@code "a", null} is {@code 1:a,-,}.
 */
final class Canonical {

    private Canonical() {}

    static byte[] text(@Nullable Object... parts) {
        return text(Arrays.asList(parts));
    }

    static byte[] text(List<? extends @Nullable Object> parts) {
        return parts.stream().map(Canonical::part).collect(Collectors.joining()).getBytes(UTF_8);
    }

    private static String part(@Nullable Object part) {
        if (part == null) {
            return "-,";
        }
        var text = part.toString();
        return text.getBytes(UTF_8).length + ":" + text + ",";
    }
}
