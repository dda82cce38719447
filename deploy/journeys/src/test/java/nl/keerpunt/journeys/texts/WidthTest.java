package nl.keerpunt.journeys.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No line is wider than 120 characters, as .editorconfig says. */
class WidthTest {

    private static final int WIDEST = 120;

    /** A word that cannot be broken: an address, a name in full. */
    private static final int LONG_WORD = 60;

    @Test
    void no_text_is_wider_than_120() {
        var wide = Stream.of(".md", ".properties")
                .flatMap(ending -> Tree.files(ending).stream())
                .flatMap(file -> wide(Tree.lines(file)).stream().map(line -> Tree.name(file) + line));

        assertThat(wide).isEmpty();
    }

    /** What is in quotation marks over several lines is data, and imports are as long as the names in them. */
    @Test
    void no_code_is_wider_than_120() {
        var wide = Tree.files(".java").stream()
                .flatMap(file -> wide(withoutTextBlocks(Tree.lines(file))).stream()
                        .filter(line -> !line.contains(": import "))
                        .map(line -> Tree.name(file) + line));

        assertThat(wide).isEmpty();
    }

    @Test
    void a_wide_line_is_found_and_a_table_or_a_long_word_is_none() {
        var words = "word ".repeat(30);

        assertThat(wide(List.of("short", words, "| " + words, "see " + "x".repeat(130))))
                .containsExactly(":2: " + words);
    }

    @Test
    void what_stands_in_a_text_block_is_no_code() {
        var words = "word ".repeat(30);

        assertThat(wide(withoutTextBlocks(List.of("var x = \"\"\"", words, "\"\"\";", words))))
                .containsExactly(":4: " + words);
    }

    private static List<String> wide(List<String> lines) {
        var wide = new ArrayList<String>();
        for (var number = 1; number <= lines.size(); number++) {
            var line = lines.get(number - 1);
            if (line.length() > WIDEST && !line.startsWith("|") && !hasLongWord(line)) {
                wide.add(":" + number + ": " + line);
            }
        }
        return wide;
    }

    private static boolean hasLongWord(String line) {
        return Arrays.stream(line.split(" ")).anyMatch(word -> word.length() > LONG_WORD);
    }

    /** The same lines by number, those of text blocks empty. */
    private static List<String> withoutTextBlocks(List<String> lines) {
        var code = new ArrayList<String>();
        var isText = false;
        for (var line : lines) {
            var marks = line.split("\"\"\"", -1).length - 1;
            code.add(isText || marks > 0 ? "" : line);
            isText ^= marks % 2 == 1;
        }
        return code;
    }
}
