package nl.keerpunt.platform.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.keerpunt.platform.notes.NoteCommand.*;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything at once: refusals, repeats, stale versions, names fought over, events that cannot be stored, writers from
 * elsewhere and connections that end. Then the books are checked. A failure names its seed; {@code -Dkeerpunt.seed=…}
 * rolls the same dice again, if not the same scheduling.
 */
class ChaosTest {

    private static final long SEED = Long.getLong("keerpunt.seed", System.nanoTime() % 1_000_000);

    static Stream<Arguments> combinations() {
        return IntStream.rangeClosed(1, 2)
                .boxed()
                .flatMap(
                        lanes -> IntStream.rangeClosed(1, 2).mapToObj(replicas -> Arguments.of(lanes, replicas, SEED)));
    }

    @ParameterizedTest(name = "{0} lanes, {1} replicas, seed {2}")
    @MethodSource("combinations")
    void what_is_told_is_what_is_stored(int lanes, int replicas, long seed) throws Exception {
        var settings = Map.of("keerpunt.lanes", Integer.toString(lanes), "keerpunt.command-timeout", "60s");
        var all = new ArrayList<Replica>();
        try {
            all.add(Replica.start(settings));
            for (var more = 1; more < replicas; more++) {
                all.add(all.getFirst().another(settings));
            }
            var chaos = Chaos.of(all, seed);

            chaos.run();

            check(chaos, all);
        } finally {
            all.reversed().forEach(Replica::close);
        }
    }

    private static void check(Chaos chaos, List<Replica> replicas) {
        var told = chaos.told();
        var store = replicas.getFirst().store();
        var stored = store.receipts();
        assertThat(told.failed()).as("calls that failed, %s", chaos).isEmpty();
        assertThat(told.wrong()).as("answers that cannot be true, %s", chaos).isEmpty();
        assertThat(stored).as("acknowledged is stored, %s", chaos).containsAllEntriesOf(told.acknowledged());
        assertThat(stored.keySet()).as("refused left nothing, %s", chaos).doesNotContainAnyElementsOf(told.refused());
        assertThat(stored.keySet())
                .as("nobody is stored who was not told so, %s", chaos)
                .hasSize(told.acknowledged().size() + chaos.foreign().size());
        assertThat(store.broken()).as("streams are gapless, %s", chaos).isEmpty();
        assertThat(store.names()).as("one holder a name, %s", chaos).isEqualTo(told.names());
        chaos.hot().forEach(note -> assertEachDecidedOnTheLast(note, chaos, store));
        replicas.forEach(replica -> chaos.hot().forEach(note -> assertMemoryIsTheStore(note, replica, chaos)));
        assertThat(chaos.faults())
                .as("faults, %s", chaos)
                .allSatisfy((fault, times) -> assertThat(times).as(fault).isPositive());
    }

    /** Each total is the one before it and what was asked: memory was the store whenever something was decided. */
    private static void assertEachDecidedOnTheLast(NoteId note, Chaos chaos, Store store) {
        var total = 0;
        for (var step : store.stepsOf(note)) {
            total += chaos.asked(step.id());
            assertThat(step.total())
                    .as("the total after %s, %s", step.id(), chaos)
                    .isEqualTo(total);
        }
    }

    private static void assertMemoryIsTheStore(NoteId note, Replica replica, Chaos chaos) {
        var last = replica.store().versionOf(note);
        var next = replica.send(Replica.fresh(), new AmendNote(note, 1), version -> version == last);
        assertThat(next.version()).as("the next version, %s", chaos).isEqualTo(last + 1);
    }
}
