package nl.keerpunt.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DecisionsTest {

    @Test
    void every_decision_has_a_number_of_its_own_and_at_most_400_words() throws IOException {
        try (var files = Files.list(Path.of("../decisions"))) {
            var decisions = files.sorted().toList();
            assertThat(decisions.stream()
                            .map(each -> each.getFileName().toString().substring(0, 4)))
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
            for (var decision : decisions) {
                assertThat(Files.readString(decision).split("\\s+").length)
                        .as(decision.toString())
                        .isLessThanOrEqualTo(400);
            }
        }
    }
}
