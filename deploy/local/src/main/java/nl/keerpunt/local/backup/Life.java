package nl.keerpunt.local.backup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was written from one restore to the next.
 *
 * @param timeline PostgreSQL's number for it
 * @param since when it began
 * @param from the moment that was restored; null for the first
 */
record Life(int timeline, Instant since, @Nullable Instant from) {

    static final Life FIRST = new Life(1, Instant.MIN, null);

    static Life parse(String line) {
        var parts = line.split(" ", 3);
        return new Life(Integer.parseInt(parts[0]), Instant.parse(parts[1]), Instant.parse(parts[2]));
    }

    String line() {
        return timeline + " " + since + " " + from;
    }
}
