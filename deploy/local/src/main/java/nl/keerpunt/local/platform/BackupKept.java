package nl.keerpunt.local.platform;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.convert.DurationStyle;

/** For how long every moment stays within reach: the services, which read it too, keep keys of epochs for so long. */
public final class BackupKept {

    private static final String NAME = "KEERPUNT_BACKUP_KEPT";
    private static final Duration MOST = Duration.ofDays(36_500);

    private BackupKept() {}

    public static Duration told() {
        return in(System.getenv());
    }

    /** As the services read it; a number alone, which would be so many milliseconds, is nobody's wish. */
    static Duration in(Map<String, String> environment) {
        var text = environment.getOrDefault(NAME, "35d");
        try {
            var kept = DurationStyle.detectAndParse(text);
            if (!text.matches("[-+0-9]+") && !kept.isNegative() && kept.compareTo(MOST) <= 0) {
                return kept;
            }
        } catch (IllegalArgumentException unclear) { // As is said below.
        }
        throw new CannotStart(NAME + " is \"" + text
                + "\"; say how long, with its unit, such as 35d, 12h or 0s (36500d at" + " most)");
    }
}
