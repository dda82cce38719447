package nl.keerpunt.platform.following;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down when a reader as a whole stands still: page after page fails because something under it is away. */
final class StandingStill implements HealthIndicator {

    private static final int TRIES_BEFORE_STOPPED = 3;

    private final Readers readers;

    StandingStill(Readers readers) {
        this.readers = readers;
    }

    @Override
    public Health health() {
        var stopped = readers.all().stream()
                .filter(reader -> reader.failedInARow() >= TRIES_BEFORE_STOPPED)
                .toList();
        var health = stopped.isEmpty() ? Health.up() : Health.down();
        stopped.forEach(reader -> health.withDetail(reader.name(), reader.failedInARow() + " pages failed in a row"));
        return health.build();
    }
}
