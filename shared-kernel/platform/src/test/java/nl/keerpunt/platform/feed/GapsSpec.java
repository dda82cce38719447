package nl.keerpunt.platform.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.junit.jupiter.api.Test;

class GapsSpec {

    @Test
    void positions_that_follow_each_other_leave_no_gap() {
        assertThat(after(at(0), fresh(1), fresh(2))).isEqualTo(at(2));
    }

    @Test
    void a_position_that_is_skipped_may_still_come() {
        assertThat(after(at(1), fresh(4))).isEqualTo(at(4, 2L, 3L));
    }

    @Test
    void what_fills_a_gap_is_waited_for_no_longer() {
        assertThat(after(at(4, 2L, 3L), fresh(3), fresh(5))).isEqualTo(at(5, 2L));
    }

    @Test
    void nothing_before_an_event_older_than_any_append_can_still_come() {
        assertThat(after(at(4, 2L, 3L), settled(9))).isEqualTo(at(9));
    }

    @Test
    void a_gap_that_was_given_up_is_forgotten_without_news() {
        assertThat(Gaps.after(at(4, 2L, 3L), List.of(2L), List.of())).isEqualTo(at(4, 3L));
    }

    @Test
    void a_sequence_that_was_set_anew_leaves_no_gap_of_billions() {
        var far = after(at(5), fresh(3_000_000_000L));

        assertThat(far.getIndex()).isEqualTo(3_000_000_000L);
        assertThat(far.getGaps()).hasSize(100_000);
    }

    @Test
    void a_gap_stays_open_however_many_events_come_after_it() {
        var token = after(at(0), fresh(2));
        for (var position = 3L; position <= 50_000; position++) {
            token = after(token, fresh(position));
        }
        assertThat(token.getGaps()).containsExactly(1L);
    }

    private static GapAwareTrackingToken after(GapAwareTrackingToken from, Gaps.Row... rows) {
        return Gaps.after(from, List.of(), Arrays.asList(rows));
    }

    private static Gaps.Row fresh(long position) {
        return new Gaps.Row(position, false);
    }

    private static Gaps.Row settled(long position) {
        return new Gaps.Row(position, true);
    }

    private static GapAwareTrackingToken at(long index, Long... gaps) {
        return GapAwareTrackingToken.newInstance(index, List.of(gaps));
    }
}
