package nl.keerpunt.local.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackupMainSpec {

    @Test
    void a_moment_names_its_zone() {
        assertThat(BackupMain.moment("2026-11-27T02:55:00Z")).isEqualTo(Instant.ofEpochSecond(1795748100));
        assertThat(BackupMain.moment("2026-11-27T03:55:00+01:00")).isEqualTo(Instant.ofEpochSecond(1795748100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-27T02:55:00", "2026-11-27", "yesterday", "02:55", ""})
    void what_names_none_is_refused_with_an_example(String text) {
        assertThatThrownBy(() -> BackupMain.moment(text))
                .isInstanceOf(NotPossible.class)
                .hasMessageContaining("\"" + text + "\" is no moment")
                .hasMessageContaining("2026-11-27T02:55:00Z");
    }
}
