package nl.keerpunt.gateway.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.util.StringUtils;

/** What is written in the glossary, beside what the README and the services call the same. */
class WrittenTermsSpec {

    private static final Pattern IN_PARENTHESES = Pattern.compile("\\((?:kenmerk van (?:de|het) )?([^()]+)\\)\\.?$");
    private static final List<String> SERVICES = List.of("household", "plan", "provider", "budget");

    private final List<Term> terms = Glossary.written().terms();

    @Test
    void every_term_of_the_readme_is_there_in_the_same_words() throws IOException {
        var readme = Files.readString(Path.of("..", "README.md"))
                .lines()
                .dropWhile(line -> !line.startsWith("| Term | Dutch |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.replaceFirst(" \\([^()]*\\) \\|", " |")) // Of a Dutch term: what sort it is.
                .toList();

        assertThat(readme).hasSizeGreaterThan(20);
        assertThat(terms.stream().map(WrittenTermsSpec::row))
                .as("rows of the README; a term stands there, in guide.md and in resources/glossary")
                .containsAll(readme);
    }

    /** As {@code supportLine=The line that it carries (ondersteuningsregel).} */
    @Test
    void a_service_calls_in_dutch_what_bears_the_name_of_a_term_by_that_term() throws IOException {
        var told = new ArrayList<String>();
        var other = new ArrayList<String>();
        for (var sentences : sentences()) {
            for (var term : terms) {
                for (var name : names(term)) {
                    var said = IN_PARENTHESES.matcher(sentences.getProperty(name, ""));
                    if (said.find()) {
                        told.add(name);
                        if (List.of(said.group(1).split(", ")).stream().noneMatch(term.dutch()::contains)) {
                            other.add(name + ": " + said.group(1) + ", not " + term.dutch());
                        }
                    }
                }
            }
        }

        assertThat(told).contains("household", "supportLine", "legalBasis");
        assertThat(other).isEmpty();
    }

    @Test
    void every_word_says_something_and_fits_where_it_is_shown() {
        assertThat(terms.size()).isBetween(50, 300);
        for (var term : terms) {
            assertThat(term.code())
                    .matches("[a-z]+(-[a-z]+)*")
                    .isEqualTo(term.english().replace(' ', '-'));
            assertThat(Stream.concat(
                            term.words(),
                            Stream.of(term.meaning().en(), term.meaning().nl())))
                    .allSatisfy(word -> assertThat(word).isEqualTo(word.strip()).hasSizeBetween(2, 200));
            assertThat(term.meaning().nl()).matches("\\p{Lu}.*\\.");
            assertThat(term.meaning().en()).doesNotEndWith(".");
        }
    }

    /** At most as many words in a sentence as readers of level B1 keep apart; a list of names takes a few more. */
    @Test
    void what_a_resident_reads_has_short_sentences() {
        assertThat(terms.stream().flatMap(term -> Stream.of(term.meaning().nl().split("(?<=\\.) "))))
                .allSatisfy(sentence -> assertThat(sentence.split(" ")).hasSizeLessThanOrEqualTo(20));
    }

    /** A word of a law names an article; who has not read it says so. */
    @Test
    void a_word_of_a_law_names_where_it_stands_and_what_is_verified_where_it_was_read() {
        var synonyms = terms.stream().flatMap(term -> term.synonyms().stream()).toList();

        assertThat(synonyms).hasSizeGreaterThan(50).allSatisfy(synonym -> {
            assertThat(synonym.source()).hasSizeBetween(5, 100);
            assertThat(synonym.read()).hasSizeBetween(5, 100);
            if (synonym.law() != null) {
                assertThat(synonym.source()).contains("art. ");
            }
            if (synonym.grade() == Grade.VERIFIED) {
                assertThat(synonym.read()).doesNotContain("vakkennis");
            }
        });
        assertThat(synonyms).extracting(Synonym::law).contains(Law.values());
        assertThat(synonyms).extracting(Synonym::fit).contains(Fit.values());
    }

    private static String row(Term term) {
        return "| %s | %s | %s |"
                .formatted(
                        term.english(),
                        String.join(", ", term.dutch()),
                        term.meaning().en());
    }

    private static List<String> names(Term term) {
        var words = StringUtils.capitalize(term.english()).split(" ");
        var type = String.join("", Stream.of(words).map(StringUtils::capitalize).toList());
        return List.of(type, StringUtils.uncapitalize(type));
    }

    private static List<Properties> sentences() throws IOException {
        var all = new ArrayList<Properties>();
        all.add(read(Path.of("..", "shared-kernel", "platform"), "platform"));
        for (var service : SERVICES) {
            all.add(read(Path.of("..", service + "-service"), service));
        }
        return all;
    }

    private static Properties read(Path module, String name) throws IOException {
        var sentences = new Properties();
        try (Reader file =
                Files.newBufferedReader(module.resolve("src/main/resources/glossary/" + name + ".properties"))) {
            sentences.load(file);
        }
        return sentences;
    }
}
