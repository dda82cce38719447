package nl.keerpunt.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.money.YearAmount;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.language.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundsSpec {

    private static final String A_PAIR = "\uD83C\uDFE0";

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "a\u0000", "a\u0001", "a\tb", "a\u007F", "a\u0085", "\uD800", "\uDC00a"})
    void no_text_of_any_kind_is_empty_or_holds_what_cannot_be_held(String text) {
        assertOutOfRange(Words::new, text);
        assertOutOfRange(Label::new, text);
        assertOutOfRange(Team::new, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200b",
                "\ufeff",
                "\u00ad",
                "\u00a0",
                "\u202f",
                "\u2028",
                "\u2029",
                "\u2060 \u00a0",
                "\uDB40\uDC20"
            })
    void no_text_of_any_kind_shows_nothing(String text) {
        assertOutOfRange(Words::new, text);
        assertOutOfRange(Label::new, text);
        assertOutOfRange(Team::new, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u00a0b", "co\u00adop", "\u200fa"})
    void what_shows_something_may_hold_what_does_not(String text) {
        assertThat(new Words(text).value()).isEqualTo(text);
        assertThat(new Label(text).value()).isEqualTo(text);
    }

    @Test
    void words_may_break_lines() {
        assertThat(new Words("one\r\ntwo\nthree").value()).hasSize(14);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one\ntwo", "one\rtwo"})
    void a_name_is_one_line(String text) {
        assertOutOfRange(Label::new, text);
        assertOutOfRange(Team::new, text);
    }

    @Test
    void length_counts_characters_as_a_database_does() {
        assertThat(new Team(A_PAIR.repeat(64)).value()).hasSize(128);
        assertOutOfRange(Team::new, A_PAIR.repeat(65));
        assertOutOfRange(Label::new, "a".repeat(201));
        assertOutOfRange(Words::new, "a".repeat(4_001));
    }

    @Test
    void a_day_lies_between_1900_and_2199() {
        assertThat(Days.known(Days.FIRST)).isEqualTo(LocalDate.of(1900, 1, 1));
        assertThat(Days.known(Days.LAST)).isEqualTo(LocalDate.of(2199, 12, 31));
        assertOutOfRange(Days::known, Days.FIRST.minusDays(1));
        assertOutOfRange(Days::known, Days.LAST.plusDays(1));
        assertOutOfRange(Days::known, YearMonth.of(10_000, 1));
        assertOutOfRange(day -> new Period(day, Days.FIRST), LocalDate.of(900, 1, 1));
        assertOutOfRange(day -> new Period(Days.FIRST, day), LocalDate.parse("+5874899-01-01"));
    }

    @Test
    void an_amount_that_somebody_names_is_at_most_ten_to_the_twelfth_cents() {
        assertThat(new Amount(1_000_000_000_000L).money().cents()).isEqualTo(1_000_000_000_000L);
        assertOutOfRange(Amount::new, 1_000_000_000_001L);
        assertOutOfRange(Amount::new, -1L);
    }

    @Test
    void the_amount_of_a_year_is_at_most_ten_to_the_thirteenth_cents_either_way() {
        assertThat(new YearAmount(-10_000_000_000_000L).money().isNegative()).isTrue();
        assertOutOfRange(YearAmount::new, 10_000_000_000_001L);
        assertOutOfRange(YearAmount::new, -10_000_000_000_001L);
    }

    @Test
    void no_sum_goes_beyond_what_javascript_holds() {
        var most = new Money(9_007_199_254_740_991L);
        assertOutOfRange(most::plus, new Money(1));
        assertOutOfRange(most.negated()::minus, new Money(1));
        assertOutOfRange(Money::new, Long.MIN_VALUE);
        assertOutOfRange(times -> most.share(times, BigDecimal.ONE), new BigDecimal("1e30"));
    }

    private static <T> void assertOutOfRange(Function<T, ?> making, T value) {
        assertThatThrownBy(() -> making.apply(value)).isInstanceOf(OutOfRange.class);
    }
}
