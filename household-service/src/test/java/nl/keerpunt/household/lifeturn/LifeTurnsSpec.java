package nl.keerpunt.household.lifeturn;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.keerpunt.household.keeping.Grade;
import nl.keerpunt.household.lifeturn.LifeTurn.AtAge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifeTurnsSpec {

    private static final LocalDate BORN = parse("2010-06-15");
    private static final LocalDate LEAP_DAY = parse("2012-02-29");

    @Test
    void all_turns_lie_ahead_of_whoever_is_born() {
        assertThat(DutchLifeTurns.ALL.coming(BORN, BORN))
                .extracting(turn -> turn.turn().code())
                .containsExactly(
                        "AGE-4", "AGE-5", "AGE-12", "AGE-16", "AGE-18", "AGE-21", "AGE-23", "AGE-27", "AGE-AOW");
    }

    @ParameterizedTest
    @CsvSource({
        // day, first turn ahead
        "2028-06-14, AGE-18",
        "2028-06-15, AGE-18",
        "2028-06-16, AGE-21"
    })
    void a_turn_is_ahead_up_to_its_own_day(LocalDate on, String first) {
        assertThat(DutchLifeTurns.ALL.coming(BORN, on).getFirst().turn().code()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        // day, due
        "2027-06-14, ''",
        "2027-06-15, AGE-18",
        "2028-06-15, AGE-18",
        "2028-06-16, ''",
        "2030-12-14, ''",
        "2030-12-15, AGE-21"
    })
    void a_turn_is_due_from_its_months_ahead(LocalDate on, String due) {
        assertThat(codes(DutchLifeTurns.ALL.due(BORN, on))).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        // day, due for somebody born on 29 February 2012
        "2023-08-28, ''",
        "2023-08-29, AGE-12",
        "2024-02-29, AGE-12",
        "2024-03-01, ''",
        "2029-02-28, ''",
        "2029-03-01, AGE-18",
        "2030-02-28, AGE-18",
        "2030-03-01, AGE-18",
        "2030-03-02, ''"
    })
    void whoever_was_born_on_a_leap_day_turns_on_a_day_that_is_there(LocalDate on, String due) {
        assertThat(codes(DutchLifeTurns.ALL.due(LEAP_DAY, on))).isEqualTo(due);
    }

    /** No article says that the day after stands in for a day that is not there. */
    @Test
    void where_the_leap_day_is_not_there_its_day_is_to_be_confirmed() {
        assertThat(DutchLifeTurns.ALL.coming(LEAP_DAY, parse("2023-01-01")))
                .filteredOn(
                        turn -> Set.of("AGE-12", "AGE-18").contains(turn.turn().code()))
                .extracting(ComingTurn::grade)
                .containsExactly(Grade.VERIFIED, Grade.TO_BE_CONFIRMED);
    }

    @Test
    void pension_comes_at_the_age_of_the_day_of_birth() {
        var pension = DutchLifeTurns.ALL
                .coming(parse("1961-05-31"), parse("2028-01-01"))
                .getFirst();

        assertThat(pension.age()).isEqualTo(new Age(67, 3));
        assertThat(pension.day()).isEqualTo(parse("2028-08-31"));
        assertThat(pension.lookAheadFrom()).isEqualTo(parse("2028-02-29"));
        assertThat(pension.grade()).isEqualTo(Grade.TO_BE_CONFIRMED);
    }

    @ParameterizedTest
    @CsvSource({
        // last day, turn
        "2028-06-13, ''",
        "2028-06-14, AGE-18",
        "2028-06-15, AGE-18",
        "2028-06-16, ''",
        "2026-06-14, AGE-16",
        "2025-06-14, ''"
    })
    void a_line_that_ends_on_a_birthday_or_its_eve_asks_for_a_successor(LocalDate lastDay, String turn) {
        assertThat(code(DutchLifeTurns.ALL.withoutSuccessor(BORN, new LineEnd(lastDay, false))))
                .isEqualTo(turn);
    }

    @ParameterizedTest
    @CsvSource({
        // last day, turn for somebody born on 29 February 2012
        "2030-02-27, ''",
        "2030-02-28, AGE-18",
        "2030-03-01, AGE-18",
        "2030-03-02, ''",
        "2028-02-28, AGE-16",
        "2028-02-29, AGE-16",
        "2028-03-01, ''"
    })
    void the_eve_of_a_leap_birthday_is_the_day_before_it(LocalDate lastDay, String turn) {
        assertThat(code(DutchLifeTurns.ALL.withoutSuccessor(LEAP_DAY, new LineEnd(lastDay, false))))
                .isEqualTo(turn);
    }

    @Test
    void a_line_may_end_on_a_birthday_once_somebody_decided_what_follows() {
        assertThat(DutchLifeTurns.ALL.withoutSuccessor(BORN, new LineEnd(parse("2028-06-15"), true)))
                .isEmpty();
    }

    @Test
    void every_turn_names_the_laws_that_change_with_their_source() {
        assertThat(DutchLifeTurns.ALL.turns())
                .allSatisfy(turn -> assertThat(turn.changes())
                        .isNotEmpty()
                        .allSatisfy(change -> assertThat(change.source()).contains("art. ")));
    }

    @Test
    void two_turns_do_not_share_a_code() {
        var turn = new AtAge("AGE-18", Age.of(18), 12, List.of());

        assertThatThrownBy(() -> new LifeTurns(List.of(turn, turn), DutchPensionAges.ALL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0", "37"})
    void a_task_is_raised_ahead_and_not_years_too_early(int months) {
        assertThatThrownBy(() -> new AtAge("AGE-18", Age.of(18), months, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String codes(List<ComingTurn> turns) {
        return String.join(" ", turns.stream().map(turn -> turn.turn().code()).toList());
    }

    private static String code(Optional<ComingTurn> turn) {
        return turn.map(found -> found.turn().code()).orElse("");
    }
}
