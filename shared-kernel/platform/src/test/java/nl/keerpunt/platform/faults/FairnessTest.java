package nl.keerpunt.platform.faults;

import static nl.keerpunt.platform.faults.Replica.fresh;
import static nl.keerpunt.platform.faults.Replica.someNote;
import static nl.keerpunt.platform.faults.Replica.write;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.keerpunt.platform.command.Outcome;
import nl.keerpunt.platform.command.Receipt;
import nl.keerpunt.platform.command.Sent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** One municipality asks a great deal at once, and somebody comes last with one thing. */
class FairnessTest {

    private static final int FLOOD = 1_500;
    private static final int QUARTER = 128;
    private static final Replica REPLICA = Replica.start(Map.of("keerpunt.lanes", "1"));

    @AfterAll
    static void stop() {
        REPLICA.close();
    }

    @Test
    void who_comes_last_from_another_municipality_does_not_wait_for_all_of_the_flood() throws Exception {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor();
                var gathering = Gathering.behindOne(REPLICA)) {
            var flood = Stream.generate(() -> CompletableFuture.supplyAsync(
                            () -> REPLICA.send(fresh(), write(someNote("0307"))), callers))
                    .limit(FLOOD)
                    .toList();
            awaitWaiting(FLOOD);
            var person = gathering.joinedBy(() -> REPLICA.send(fresh(), write(someNote("0344"))));

            gathering.release();

            assertThat(after(person.get(), flood)).isGreaterThan(FLOOD / 2);
        }
    }

    @Test
    void a_person_does_not_wait_for_what_nobody_waits_for() throws Exception {
        try (var gathering = Gathering.behindOne(REPLICA)) {
            var flood = Stream.generate(() -> REPLICA.commands().submit(bulk()).thenApply(Outcome::receipt))
                    .limit(FLOOD)
                    .toList();
            awaitWaiting(FLOOD);
            var person = gathering.joinedBy(() -> REPLICA.send(fresh(), write(someNote("0307"))));

            gathering.release();

            assertThat(after(person.get(), flood)).isGreaterThanOrEqualTo(FLOOD - QUARTER);
        }
    }

    private static Sent bulk() {
        return Sent.of(fresh(), write(someNote("0307")), () -> Map.of("actor", "test"));
    }

    /** Messages of other tests may wait among them. */
    private static void awaitWaiting(int waiting) {
        var gauge = REPLICA.service()
                .context()
                .getBean(MeterRegistry.class)
                .get("keerpunt.lanes.waiting")
                .gauge();
        eventually(gauge::value, value -> value >= waiting);
    }

    private static long after(Receipt person, List<CompletableFuture<Receipt>> flood) {
        return flood.stream()
                .filter(each -> each.join().position() > person.position())
                .count();
    }
}
