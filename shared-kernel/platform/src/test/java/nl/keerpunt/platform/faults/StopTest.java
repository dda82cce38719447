package nl.keerpunt.platform.faults;

import static nl.keerpunt.platform.faults.Replica.fresh;
import static nl.keerpunt.platform.faults.Replica.someNote;
import static nl.keerpunt.platform.faults.Replica.write;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import nl.keerpunt.platform.away.Busy;
import nl.keerpunt.platform.away.Failures;
import nl.keerpunt.platform.command.Receipt;
import nl.keerpunt.platform.lane.Lanes;
import org.junit.jupiter.api.Test;

/** A service that stops while commands wait: each caller is told how it ended, and what was told is true. */
class StopTest {

    private static final int WAITING = 20;
    private static final Map<String, String> HURRIED = Map.of(
            "keerpunt.lanes",
            "1",
            "keerpunt.append-timeout",
            "2s",
            "spring.lifecycle.timeout-per-shutdown-phase",
            "5s");

    /** What the phases of a stop and the open append may take together. */
    private static final int BOUND_SECONDS = 25;

    @Test
    void whoever_waits_while_the_service_stops_gets_a_true_answer() throws Exception {
        var replica = Replica.start(HURRIED);
        try (var gathering = Gathering.behindOne(replica)) {
            var waiting = handIn(replica, gathering);
            var lanes = replica.service().context().getBean(Lanes.class);
            var stop = CompletableFuture.runAsync(replica::close);
            eventually(lanes::isRunning, running -> !running);
            gathering.release();

            stop.get(BOUND_SECONDS, TimeUnit.SECONDS);
            assertTrue(waiting, replica.store());
        }
    }

    @Test
    void a_batch_that_does_not_end_does_not_keep_the_service_from_stopping() throws Exception {
        var replica = Replica.start(HURRIED);
        try (var gathering = Gathering.behindOne(replica)) {
            var waiting = handIn(replica, gathering);

            CompletableFuture.runAsync(replica::close).get(BOUND_SECONDS, TimeUnit.SECONDS);

            assertTrue(waiting, replica.store());
        }
    }

    private static Map<String, FutureTask<Receipt>> handIn(Replica replica, Gathering gathering) {
        var waiting = new LinkedHashMap<String, FutureTask<Receipt>>();
        for (var caller = 0; caller < WAITING; caller++) {
            var id = fresh();
            waiting.put(id, gathering.joinedBy(() -> replica.send(id, write(someNote("0307")))));
        }
        return waiting;
    }

    /** Done is stored; busy or away is not: what held it was ended by the database. */
    private static void assertTrue(Map<String, FutureTask<Receipt>> waiting, Store store) throws Exception {
        for (var each : waiting.entrySet()) {
            try {
                var receipt = each.getValue().get(BOUND_SECONDS, TimeUnit.SECONDS);
                assertThat(store.under(each.getKey())).contains(receipt);
            } catch (ExecutionException told) {
                assertThat(told.getCause()).isInstanceOfAny(Busy.class, Failures.Away.class);
                assertThat(store.under(each.getKey())).isEmpty();
            }
        }
    }
}
