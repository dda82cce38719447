package nl.keerpunt.load;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.testing.ServiceUnderTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sees when an arrangement's rows stand committed in the ledger, by asking for them about every millisecond. */
final class LedgerWatch {

    private static final long PAUSE_NANOS = 500_000;
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private final JdbcClient ledger;

    LedgerWatch(ServiceUnderTest budget) {
        ledger = budget.context().getBean(ProjectionDatabase.class).client();
    }

    /** The moment at which the arrangement was first seen, by the nano clock. */
    long awaitOne(String arrangement) {
        var uuid = UUID.fromString(arrangement.substring(5));
        var until = System.nanoTime() + PATIENCE_NANOS;
        while (ledger.sql("select 1 from ledger_entry where arrangement = ? limit 1")
                .param(uuid)
                .query(Integer.class)
                .optional()
                .isEmpty()) {
            giveUpAfter(until, 1);
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return System.nanoTime();
    }

    long reservations() {
        return ledger.sql("select count(*) from budget_fact where name = 'reservation-made'")
                .query(Long.class)
                .single();
    }

    /** Waits until there are so many reservations; as long as they go on coming. */
    void awaitAll(long wanted) {
        var before = -1L;
        var until = 0L;
        for (var now = reservations(); now < wanted; now = reservations()) {
            until = now > before ? System.nanoTime() + PATIENCE_NANOS : until;
            before = now;
            giveUpAfter(until, wanted - now);
            LockSupport.parkNanos(20 * PAUSE_NANOS);
        }
    }

    Watching watchAll() {
        return new Watching();
    }

    private static void giveUpAfter(long until, long missing) {
        if (System.nanoTime() > until) {
            throw new IllegalStateException(missing + " agreements never reached the ledger");
        }
    }

    /** Keeps looking at the end of the ledger from now on. */
    final class Watching implements AutoCloseable {

        private final Map<String, Long> seen = new ConcurrentHashMap<>();
        private volatile boolean open = true;
        private final Thread thread = Thread.ofPlatform().start(this::look);

        private void look() {
            var from = last();
            while (open) {
                var rows = ledger.sql("select distinct position, municipality || '/' || arrangement as arrangement"
                                + " from ledger_entry where position > ? and arrangement is not null order by position")
                        .param(from)
                        .query((row, _) -> Map.entry(row.getString("arrangement"), row.getLong("position")))
                        .list();
                var now = System.nanoTime();
                for (var row : rows) {
                    seen.putIfAbsent(row.getKey(), now);
                    from = Math.max(from, row.getValue());
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }

        private long last() {
            return ledger.sql("select coalesce(max(position), 0) from ledger_entry")
                    .query(Long.class)
                    .single();
        }

        /** When each was first seen; waits for those that are still to come. */
        Map<String, Long> seen(Set<String> arrangements) {
            var until = System.nanoTime() + PATIENCE_NANOS;
            while (!seen.keySet().containsAll(arrangements)) {
                giveUpAfter(until, arrangements.size() - seen.size());
                LockSupport.parkNanos(PAUSE_NANOS);
            }
            return Map.copyOf(seen);
        }

        @Override
        public void close() throws InterruptedException {
            open = false;
            thread.join();
        }
    }
}
