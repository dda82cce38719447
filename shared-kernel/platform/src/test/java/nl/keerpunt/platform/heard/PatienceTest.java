package nl.keerpunt.platform.heard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import nl.keerpunt.platform.wake.Wake;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private final Wake wake = new Wake();
    private final Patience patience = new Patience(wake);

    @AfterEach
    void close() {
        wake.close();
    }

    @Test
    void what_is_there_is_answered_at_once() {
        assertThat(patience.heard(() -> Optional.of("noord"))).isEqualTo("noord");
    }

    @Test
    void what_is_heard_meanwhile_is_answered_then() {
        var looks = new ArrayDeque<Optional<String>>(List.of(Optional.empty(), Optional.of("noord")));

        assertThat(patience.<String>heard(looks::remove)).isEqualTo("noord");
    }

    @Test
    void who_waits_in_vain_is_told_so() {
        var brief = new Patience(wake, Duration.ofMillis(1));

        assertThatThrownBy(() -> brief.heard(Optional::empty)).isInstanceOf(NotHeardOfYet.class);
    }
}
