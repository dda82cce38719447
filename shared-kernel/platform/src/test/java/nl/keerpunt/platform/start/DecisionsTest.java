package nl.keerpunt.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DecisionsTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    @Test
    void every_link_of_the_readme_leads_somewhere() throws IOException {
        var root = Path.of("../..");
        var links = LINK.matcher(Files.readString(root.resolve("README.md")))
                .results()
                .map(link -> link.group(1))
                .toList();

        assertThat(links)
                .hasSizeGreaterThan(6)
                .allSatisfy(link -> assertThat(root.resolve(link)).exists());
    }

    @Test
    void every_decision_has_a_number_of_its_own_and_at_most_400_words() throws IOException {
        assertThat(decisions().stream()
                        .map(each -> each.getFileName().toString().substring(0, 4)))
                .isNotEmpty()
                .doesNotHaveDuplicates();
        for (var decision : decisions()) {
            assertThat(Files.readString(decision).split("\\s+").length)
                    .as(decision.toString())
                    .isLessThanOrEqualTo(400);
        }
    }

    @Test
    void the_index_names_every_decision_by_its_title_and_status() throws IOException {
        var index = Files.readString(Path.of("../decisions/README.md"));
        for (var decision : decisions()) {
            var lines = Files.readAllLines(decision);
            var title = lines.getFirst().replaceFirst("# (\\d+)\\. ", "| $1 | [");
            var status = lines.get(2).replaceFirst(".*Status: ", "").replaceFirst("\\.$", "");
            assertThat(index)
                    .as("the row of %s", decision)
                    .contains("%s](%s) | %s |".formatted(title, decision.getFileName(), status));
        }
    }

    private static List<Path> decisions() throws IOException {
        try (var files = Files.list(Path.of("../decisions"))) {
            return files.filter(each -> !each.endsWith("README.md")).sorted().toList();
        }
    }
}
