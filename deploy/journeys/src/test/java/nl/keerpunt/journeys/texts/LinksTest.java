package nl.keerpunt.journeys.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a text says of this tree is there: links, classes by their path, the packages of each service. */
class LinksTest {

    private static final Pattern CLASS = Pattern.compile("`([a-z]+(?:/[a-z]+)*/[A-Z]\\w+\\.java)`");
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

    /** As in {@code purse/Purse.java}: a class is told by the end of its path, in a text by the room it lies in. */
    @Test
    void every_class_that_a_text_names_by_its_path_lies_there() {
        var classes = Tree.files(".java").stream().map(Tree::name).toList();
        var gone = Tree.files(".md").stream()
                .filter(text -> !Tree.name(text).contains("/decisions/")) // Those tell of their own day.
                .flatMap(text -> CLASS.matcher(String.join("\n", Tree.lines(text)))
                        .results()
                        .map(path -> path.group(1))
                        .filter(path -> classes.stream().noneMatch(each -> each.endsWith("/" + path)))
                        .map(path -> Tree.name(text) + ": " + path));

        assertThat(gone).isEmpty();
    }

    @Test
    void every_package_of_a_service_stands_in_its_readme() throws IOException {
        var unsaid = new ArrayList<String>();
        for (var service : List.of("household", "plan", "provider", "budget", "gateway")) {
            var folder = Tree.ROOT.resolve(service + "-service");
            var readme = Files.readString(folder.resolve("README.md"));
            try (var packages = Files.list(folder.resolve("src/main/java/nl/keerpunt/" + service))) {
                packages.filter(Files::isDirectory)
                        .map(each -> each.getFileName().toString())
                        .filter(each -> !readme.contains("`" + each + "`") && !readme.contains("`" + each + "/"))
                        .map(each -> service + ": " + each)
                        .forEach(unsaid::add);
            }
        }

        assertThat(unsaid).isEmpty();
    }

    private static Stream<String> dead(Path folder, List<String> lines) {
        return LINK.matcher(String.join("\n", lines))
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.contains("://"))
                .filter(link -> !Files.exists(folder.resolve(link)));
    }
}
