package nl.keerpunt.local.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackupKeptSpec {

    @ParameterizedTest
    @CsvSource({"35d, P35D", "0s, PT0S", "12h, PT12H", "PT12H, PT12H", "36500d, P36500D"})
    void a_time_with_its_unit_is_read_as_the_services_read_it(String text, Duration kept) {
        assertThat(read(text)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"35", "0", "-1d", "36501d", "99999999999999999999d", "35 days", "soon", ""})
    void what_says_no_such_time_is_refused_with_an_example(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("KEERPUNT_BACKUP_KEPT is \"" + text + "\"")
                .hasMessageContaining("such as 35d, 12h or 0s");
    }

    @Test
    void it_is_35_days_where_nobody_says() {
        assertThat(BackupKept.in(Map.of())).isEqualTo(Duration.ofDays(35));
    }

    private static Duration read(String text) {
        return BackupKept.in(Map.of("KEERPUNT_BACKUP_KEPT", text));
    }
}
