package nl.keerpunt.platform.following;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of subjects: they begin with the municipality. */
final class Subjects {

    private static final Pattern FORM = Pattern.compile("([0-9]{4})(/.*)?");

    private Subjects() {}

    static @Nullable String municipality(String subject) {
        var form = FORM.matcher(subject);
        return form.matches() ? form.group(1) : null;
    }
}
