package nl.keerpunt.local.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A moment is what was so at that moment, whatever was restored since. */
class LivesSpec {

    private static final BaseBackup AT_ONE = copy(1);
    private static final BaseBackup AT_FIVE = copy(5);
    private static final BaseBackup AT_NINE = copy(9);
    private static final List<BaseBackup> COPIES = List.of(AT_ONE, AT_FIVE, AT_NINE);

    /** At seven it was brought back to three; at eleven, in that second life, to two, which was in the first. */
    private static final Life SECOND = new Life(2, at(7), at(3));

    private static final Life THIRD = new Life(3, at(11), at(2));
    private static final Lives UNBROKEN = new Lives(List.of());
    private static final Lives BROKEN = new Lives(List.of(SECOND, THIRD));

    @Test
    void the_newest_copy_of_before_a_moment_leads_to_it() {
        assertThat(UNBROKEN.base(at(6), COPIES)).contains(AT_FIVE);
        assertThat(UNBROKEN.base(at(5), COPIES)).contains(AT_FIVE);
    }

    @Test
    void nothing_leads_to_a_moment_before_the_first_copy() {
        assertThat(UNBROKEN.base(at(0), COPIES)).isEmpty();
        assertThat(new Lives(List.of(new Life(2, at(7), at(0)))).base(at(8), COPIES))
                .isEmpty();
    }

    @Test
    void a_moment_that_a_restore_undid_can_be_had_again() {
        assertThat(BROKEN.at(at(6))).isEqualTo(Life.FIRST);
        assertThat(BROKEN.base(at(6), COPIES)).contains(AT_FIVE);
    }

    @Test
    void after_a_restore_no_copy_of_what_it_undid_is_used() {
        assertThat(BROKEN.at(at(8))).isEqualTo(SECOND);
        assertThat(BROKEN.base(at(8), COPIES)).contains(AT_ONE);
    }

    @Test
    void a_life_has_copies_of_its_own() {
        assertThat(BROKEN.base(at(10), COPIES)).contains(AT_NINE);
    }

    @Test
    void a_life_that_came_from_the_first_past_the_second_begins_with_what_the_first_had() {
        assertThat(BROKEN.at(at(12))).isEqualTo(THIRD);
        assertThat(BROKEN.base(at(12), COPIES)).contains(AT_ONE);
    }

    @Test
    void what_was_noted_of_a_life_reads_the_same() {
        assertThat(Life.parse(SECOND.line())).isEqualTo(SECOND);
    }

    private static BaseBackup copy(int hour) {
        return new BaseBackup(Path.of("copy-" + hour), at(hour), "000000010000000000000001", new TreeSet<>());
    }

    private static Instant at(int hour) {
        return Instant.EPOCH.plusSeconds(3600L * hour);
    }
}
