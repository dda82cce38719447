package nl.keerpunt.load.measuring;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.reading.Progress;
import nl.keerpunt.testing.ServiceUnderTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The read models and the outbox of what is measured. They take their share of the machine until they have caught up.
 */
public interface Readers {

    Duration PATIENCE = Duration.ofMinutes(5);

    /** Waits until they have read all that is committed, and answers how many seconds that took. */
    default double catchUp() {
        var began = System.nanoTime();
        while (!haveCaughtUp()) {
            if (System.nanoTime() - began > PATIENCE.toNanos()) {
                throw new IllegalStateException("the readers do not catch up within " + PATIENCE);
            }
            LockSupport.parkNanos(1_000_000);
        }
        return (System.nanoTime() - began) / 1e9;
    }

    boolean haveCaughtUp();

    static Readers of(ServiceUnderTest service) {
        var database = service.context().getBean(JdbcClient.class);
        var progress = service.context().getBean(Progress.class);
        var store = service.context().getBean(Commands.class);
        return () -> {
            var last = store.lastPosition();
            return database.sql("select processorname from tokenentry").query(String.class).list().stream()
                    .allMatch(reader -> progress.awaitComplete(reader, last, PATIENCE));
        };
    }
}
