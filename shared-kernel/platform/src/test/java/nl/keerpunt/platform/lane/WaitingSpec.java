package nl.keerpunt.platform.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.keerpunt.platform.command.Sent;
import nl.keerpunt.platform.command.Subject;
import nl.keerpunt.platform.lane.Order.Kind;
import org.junit.jupiter.api.Test;

/** Whose turn it is. */
class WaitingSpec {

    private final Waiting waiting = new Waiting(100, 16);

    @Test
    void municipalities_take_turns_and_within_one_first_come_is_first_served() throws Exception {
        var many = join("0307/a", Kind.PERSON, 3);
        var few = join("0308/b", Kind.PERSON, 2);

        assertThat(waiting.next()).containsExactly(many.get(0), few.get(0), many.get(1), few.get(1), many.get(2));
    }

    @Test
    void a_batch_has_an_end_and_the_next_goes_on_with_who_had_no_turn() throws Exception {
        var crowd = join("0307/a", Kind.PERSON, 20);
        var first = waiting.next();
        var late = join("0308/b", Kind.PERSON, 1);

        assertThat(first).hasSize(12).isEqualTo(crowd.subList(0, 12));
        assertThat(waiting.next()).startsWith(crowd.get(12), late.getFirst()).hasSize(9);
    }

    @Test
    void while_people_wait_bulk_is_a_quarter_of_the_batch_at_most() throws Exception {
        join("0307/a", Kind.BULK, 50);
        join("0308/b", Kind.PERSON, 9);

        var batch = waiting.next();

        assertThat(batch).hasSize(12);
        assertThat(bulkIn(batch)).isEqualTo(3);
    }

    @Test
    void one_person_is_followed_by_one_of_bulk() throws Exception {
        join("0307/a", Kind.BULK, 50);
        join("0307/a", Kind.PERSON, 1);

        assertThat(waiting.next()).hasSize(2).first().extracting(Order::kind).isEqualTo(Kind.PERSON);
    }

    @Test
    void bulk_by_itself_goes_in_batches_of_a_quarter() throws Exception {
        join("0307/a", Kind.BULK, 50);

        assertThat(waiting.next()).hasSize(4);
    }

    @Test
    void each_municipality_has_a_bound_of_its_own_and_people_another_than_bulk() {
        join("0307/a", Kind.PERSON, 100);

        assertThat(waiting.offer(order("0307/other", Kind.PERSON))).isFalse();
        assertThat(waiting.offer(order("0308/b", Kind.PERSON))).isTrue();
        assertThat(waiting.offer(order("0307/a", Kind.BULK))).isTrue();
        assertThat(waiting.size()).isEqualTo(102);
    }

    @Test
    void whoever_had_a_turn_makes_room() throws Exception {
        join("0307/a", Kind.PERSON, 100);
        waiting.next();

        assertThat(waiting.offer(order("0307/a", Kind.PERSON))).isTrue();
    }

    @Test
    void once_it_is_closed_nobody_joins_and_those_who_wait_have_their_turn() throws Exception {
        var last = join("0307/a", Kind.PERSON, 1);
        waiting.close();

        assertThat(waiting.offer(order("0307/a", Kind.PERSON))).isFalse();
        assertThat(waiting.next()).isEqualTo(last);
        assertThat(waiting.next()).isEmpty();
    }

    private static long bulkIn(List<Order<?>> batch) {
        return batch.stream().filter(order -> order.kind() == Kind.BULK).count();
    }

    private List<Order<?>> join(String subject, Kind kind, int number) {
        var orders = new ArrayList<Order<?>>();
        for (var each = 0; each < number; each++) {
            orders.add(order(subject, kind));
        }
        orders.forEach(order -> assertThat(waiting.offer(order)).isTrue());
        return orders;
    }

    private static Order<?> order(String subject, Kind kind) {
        return new Order<String>(new Subject(subject), kind) {
            @Override
            public List<Sent> foreseen() {
                return List.of();
            }

            @Override
            protected void carryOut(Turn turn) {}

            @Override
            protected String outcome() {
                return "";
            }
        };
    }
}
