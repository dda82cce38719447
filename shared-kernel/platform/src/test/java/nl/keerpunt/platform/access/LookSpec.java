package nl.keerpunt.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LookSpec {

    @Test
    void a_look_has_the_purpose_that_was_kept() {
        assertThat(purpose("own-team", "access")).isEqualTo("own-team");
    }

    @Test
    void a_look_that_was_kept_without_a_purpose_had_the_one_of_its_role() {
        assertThat(purpose(null, "administrator")).isEqualTo("administration");
        assertThat(purpose(null, "access, administrator")).isEqualTo("administration");
        assertThat(purpose(null, "provider")).isEqualTo("own-arrangement");
        assertThat(purpose(null, null)).isEqualTo("own-arrangement");
    }

    private static String purpose(@Nullable String kept, @Nullable String role) {
        return Look.of(LocalDate.parse("2026-11-27"), kept, role, null).purpose();
    }
}
