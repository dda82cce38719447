package nl.keerpunt.gateway.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the document says before its operations. */
class GuideSpec {

    private final JsonNode about =
            new MergedDescription(new TreeMap<>()).document().path("info");
    private final String guide = about.path("description").asString("");

    @Test
    void it_tells_what_a_caller_has_to_know_before_the_first_call() {
        assertThat(guide)
                .contains("Authorization: Bearer", "Municipality", "Access-Ground", "withheld")
                .contains("Idempotency-Key", "Min-Position", "If-Match", "euro cents", "validOn", "knownAt")
                .contains("`next`", "`after`", "`type`", "](/problems)", "](/compatibility)", "](/first-steps)");
        assertThat(about.path("summary").asString("")).isNotEmpty();
    }

    @Test
    void the_terms_of_the_field_are_those_of_the_readme() throws IOException {
        var readme = table(Files.readString(Path.of("..", "README.md")).lines());

        assertThat(table(guide.lines())).hasSizeGreaterThan(20).isEqualTo(readme);
    }

    /** Generators write it above all that they make, within a comment. */
    @Test
    void it_ends_no_comment() {
        assertThat(guide).doesNotContain("*/", "/*", "\"\"\"", "\\");
    }

    private static List<String> table(Stream<String> lines) {
        return lines.dropWhile(line -> !line.startsWith("| Term | Dutch |"))
                .takeWhile(line -> line.startsWith("|"))
                .toList();
    }
}
