package nl.keerpunt.platform.faults;

import static nl.keerpunt.platform.faults.Replica.fresh;
import static nl.keerpunt.platform.faults.Replica.someNote;
import static nl.keerpunt.platform.faults.Replica.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import nl.keerpunt.platform.away.Busy;
import nl.keerpunt.platform.command.Receipt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A queue for four of each municipality. */
class FullQueueTest {

    private static final int PLACES = 4;

    private static final Replica REPLICA =
            Replica.start(Map.of("keerpunt.lanes", "1", "keerpunt.queue", Integer.toString(PLACES)));

    @AfterAll
    static void stop() {
        REPLICA.close();
    }

    @Test
    void who_finds_it_full_hears_so_at_once_and_loses_nothing() throws Exception {
        var late = REPLICA.anna().with("Idempotency-Key", fresh());
        var body = Map.of("household", UUID.randomUUID(), "text", "Own room.");
        try (var gathering = Gathering.behindOne(REPLICA)) {
            var waiting = fill(gathering);

            var refused = late.post("/v1/notes", body);

            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.reason()).isEqualTo("BUSY");
            assertThat(refused.header("Retry-After")).isEqualTo("1");
            gathering.release();
            for (var each : waiting) {
                assertThat(each.get().version()).isZero();
            }
        }
        assertThat(late.post("/v1/notes", body).status()).isEqualTo(201);
    }

    @Test
    void another_municipality_still_gets_in() throws Exception {
        try (var gathering = Gathering.behindOne(REPLICA)) {
            var waiting = fill(gathering);
            assertThatThrownBy(() -> REPLICA.send(fresh(), write(someNote("0307"))))
                    .isInstanceOf(Busy.class);

            var elsewhere = gathering.joinedBy(() -> REPLICA.send(fresh(), write(someNote("0344"))));

            gathering.release();
            assertThat(elsewhere.get().version()).isZero();
            for (var each : waiting) {
                assertThat(each.get().version()).isZero();
            }
        }
    }

    @Test
    void who_left_while_waiting_is_not_decided_later() throws Exception {
        try (var hurried = REPLICA.another(Map.of("keerpunt.lanes", "1", "keerpunt.command-timeout", "1s"));
                var gathering = Gathering.behindOne(hurried)) {
            var gone = fresh();

            assertThatThrownBy(() -> hurried.send(gone, write(someNote("0307"))))
                    .isInstanceOf(Busy.class);

            gathering.release();
            var later = hurried.written();
            assertThat(hurried.store().versionOf(later)).isZero();
            assertThat(hurried.store().under(gone)).isEmpty();
        }
    }

    private static ArrayList<FutureTask<Receipt>> fill(Gathering gathering) {
        var waiting = new ArrayList<FutureTask<Receipt>>();
        for (var place = 0; place < PLACES; place++) {
            waiting.add(gathering.joinedBy(() -> REPLICA.send(fresh(), write(someNote("0307")))));
        }
        return waiting;
    }
}
