package nl.keerpunt.journeys.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every link of a text within this tree leads to a file. */
class LinksTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)[^)]*\\)");

    @Test
    void every_link_leads_to_a_file() {
        var dead = Tree.files(".md").stream()
                .filter(file -> !Tree.name(file).contains("/resources/")) // Those are served: they lead to addresses.
                .flatMap(file ->
                        dead(file.resolveSibling(""), Tree.lines(file)).map(link -> Tree.name(file) + ": " + link));

        assertThat(dead).isEmpty();
    }

    @Test
    void a_dead_link_is_found() {
        assertThat(dead(Tree.ROOT, List.of("[here](README.md), [there](NOWHERE.md#so) and <https://x>")))
                .containsExactly("NOWHERE.md");
    }

    private static Stream<String> dead(Path folder, List<String> lines) {
        return LINK.matcher(String.join("\n", lines))
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.contains("://"))
                .filter(link -> !Files.exists(folder.resolve(link)));
    }
}
