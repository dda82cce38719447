package nl.keerpunt.platform.faults;

import static nl.keerpunt.platform.faults.Replica.fresh;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import nl.keerpunt.platform.command.Sent;
import nl.keerpunt.platform.command.Subject;
import nl.keerpunt.platform.lane.Lanes;
import nl.keerpunt.platform.lane.Order;
import nl.keerpunt.platform.lane.Turn;
import nl.keerpunt.platform.notes.NoteCommand.*;
import nl.keerpunt.platform.store.LaneDatabase;
import nl.keerpunt.platform.store.SideRows;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Orders that do not say beforehand what they will do, or do another thing the second time. */
class OrdersTest {

    private static final Replica REPLICA = Replica.start(Map.of("keerpunt.lanes", "1"));

    private final Lanes lanes = REPLICA.service().context().getBean(Lanes.class);
    private final JdbcClient lane =
            REPLICA.service().context().getBean(LaneDatabase.class).client();
    private final NoteId note = REPLICA.written();

    @AfterAll
    static void stop() {
        REPLICA.close();
    }

    @Test
    void a_command_that_nobody_foresaw_is_decided_on_what_another_replica_wrote() {
        REPLICA.amend(note, 1);
        REPLICA.store().amendFromElsewhere(note).orElseThrow();
        var order = new Unforeseen((turn, _) -> turn.decide(amend(5)));

        lanes.put(order).join();

        assertThat(order.times).isOne();
        assertThat(totals()).containsExactly(0, 1, 1 + Store.FOREIGN, 6 + Store.FOREIGN);
    }

    @Test
    void what_comes_after_an_order_that_is_to_blame_and_is_about_the_same_stays_behind_it() throws Exception {
        var blamed = new Unforeseen((turn, times) -> {
            if (times == 1) {
                SideRows.write(lane.sql("delete from unique_key where false"));
                throw new IllegalStateException("the first time it takes its batch with it");
            }
            turn.decide(amend(1));
        });
        var later = new Unforeseen((turn, _) -> turn.decide(amend(10)));
        try (var gathering = Gathering.behindOne(REPLICA)) {
            var first = lanes.put(blamed);
            var second = lanes.put(later);
            gathering.release();
            first.join();
            second.join();
        }

        assertThat(blamed.times).isEqualTo(2);
        assertThat(totals()).containsExactly(0, 1, 11);
    }

    private List<Integer> totals() {
        return REPLICA.store().stepsOf(note).stream().map(Store.Step::total).toList();
    }

    private Sent amend(int by) {
        return Sent.of(fresh(), new AmendNote(note, by), () -> Map.of("actor", "test"));
    }

    /** Counts how many times it was carried out. */
    private final class Unforeseen extends Order<Boolean> {

        private final BiConsumer<Turn, Integer> what;
        private int times;

        private Unforeseen(BiConsumer<Turn, Integer> what) {
            super(new Subject(note.key()), Kind.PERSON);
            this.what = what;
        }

        @Override
        public List<Sent> foreseen() {
            return List.of();
        }

        @Override
        protected void carryOut(Turn turn) {
            what.accept(turn, ++times);
        }

        @Override
        protected Boolean outcome() {
            return true;
        }
    }
}
