package nl.keerpunt.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import nl.keerpunt.token.Role;
import org.junit.jupiter.api.Test;

class DutchWordsSpec {

    @Test
    void every_role_in_which_somebody_looked_has_a_word_in_lower_case() {
        var words = DutchWords.of("no-service").all();

        assertThat(Stream.of(Role.values()).map(role -> "role." + role.name().toLowerCase(Locale.ROOT)))
                .allSatisfy(
                        role -> assertThat(words.get(role)).as(role).isNotNull().isLowerCase());
    }
}
