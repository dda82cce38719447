package nl.keerpunt.plan.plainwords;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.Frequency;
import nl.keerpunt.language.money.ProductUnit;
import nl.keerpunt.plan.content.SupportLine.CarriedBy;
import org.junit.jupiter.api.Test;

/** What is told to people is told in plain words. */
class PlainWordsSpec {

    /** What people of level B1 read without effort. */
    private static final int LONGEST_SENTENCE = 15;

    private static final int LONGEST_WORD = 16;

    /** Laws are called by their names, and a decision in writing too, once it was said what it is. */
    private static final Pattern NAMES = Pattern.compile("law\\..*");

    private final Properties dutch = read("_nl");
    private final Properties english = read("");

    @Test
    void whatever_is_said_in_english_is_said_in_dutch_and_only_what_goes_to_households_in_dutch_alone() {
        var inDutchAlone = new TreeSet<>(dutch.stringPropertyNames());
        inDutchAlone.removeAll(english.stringPropertyNames());

        assertThat(dutch.stringPropertyNames()).containsAll(english.stringPropertyNames());
        assertThat(inDutchAlone).allMatch(name -> name.startsWith("document."));
    }

    @Test
    void every_choice_that_is_told_has_a_word() {
        var choices = Stream.of(Objective.values(), Frequency.values(), CarriedBy.values())
                .<Enum<?>>flatMap(Arrays::stream)
                .toList();

        for (var words : List.of(PlainWords.DUTCH, PlainWords.ENGLISH)) {
            assertThat(choices).noneMatch(choice -> words.called(choice).contains(choice.name()));
            assertThat(ProductUnit.values())
                    .noneMatch(unit -> words.said("unit." + unit, "3").contains(unit.name()));
        }
    }

    @Test
    void a_sentence_has_no_more_than_fifteen_words_and_no_long_ones() {
        var told = dutch.stringPropertyNames().stream()
                .filter(name -> !NAMES.matcher(name).matches())
                .flatMap(name -> Arrays.stream(dutch.getProperty(name).split("(?<=[.?:]) ")))
                .toList();

        assertThat(told).hasSizeGreaterThan(80);
        assertThat(told.stream().filter(sentence -> sentence.split(" ").length > LONGEST_SENTENCE))
                .isEmpty();
        assertThat(told.stream()
                        .flatMap(sentence -> Arrays.stream(sentence.split("[^\\p{L}]+")))
                        .filter(word -> word.length() > LONGEST_WORD)
                        .distinct())
                .isEmpty();
    }

    @Test
    void a_law_without_a_name_here_is_called_by_its_code_behind_words() {
        assertThat(PlainWords.DUTCH.law(new LegalBasis("WMO")))
                .isEqualTo("de Wet maatschappelijke ondersteuning (Wmo)");
        assertThat(PlainWords.DUTCH.law(new LegalBasis("WGB"))).isEqualTo("een andere wet (WGB)");
        assertThat(PlainWords.DUTCH.lawAndWhatItIsAbout(new LegalBasis("WGB"))).isEqualTo("een andere wet (WGB)");
    }

    @Test
    void days_amounts_and_lists_are_written_as_people_write_them() {
        assertThat(PlainWords.DUTCH.day(LocalDate.parse("2026-03-01"))).isEqualTo("1 maart 2026");
        assertThat(PlainWords.ENGLISH.day(LocalDate.parse("2026-03-01"))).isEqualTo("1 March 2026");
        assertThat(PlainWords.DUTCH.amount(new Amount(1_234_567))).isEqualTo("€ 12.345,67");
        assertThat(PlainWords.ENGLISH.amount(new Amount(1_234_567))).isEqualTo("€ 12,345.67");
        assertThat(PlainWords.DUTCH.all(List.of("brood", "melk", "kaas"))).isEqualTo("brood, melk en kaas");
        assertThat(PlainWords.ENGLISH.all(List.of("bread"))).isEqualTo("bread");
    }

    @Test
    void words_within_a_sentence_stand_in_one_line_and_are_cut_where_they_are_long() {
        assertThat(PlainWords.withinASentence("Rust.\nEcht.")).isEqualTo("Rust. Echt.");
        assertThat(PlainWords.withinASentence("😀".repeat(201))).isEqualTo("😀".repeat(199) + "…");
        assertThat(PlainWords.shortened("brood", 5)).isEqualTo("brood");
    }

    private static Properties read(String language) {
        var words = new Properties();
        try (var stream = Objects.requireNonNull(
                PlainWordsSpec.class.getResourceAsStream("/sentences/plainwords" + language + ".properties"))) {
            words.load(new InputStreamReader(stream, UTF_8));
            return words;
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
