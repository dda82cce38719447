package nl.keerpunt.household.legalterm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The General Extension of Time Limits Act (Algemene termijnenwet), counted by hand. */
class ExtensionSpec {

    @ParameterizedTest(name = "{0} {1} from {2}: {3}, {4}")
    @CsvSource({
        "3, DAYS, 2026-04-02, 2026-04-08, art. 2: Tuesday 7 would be the only working day",
        "3, DAYS, 2026-04-01, 2026-04-07, art. 2: Thursday 2 and Tuesday 7",
        "3, DAYS, 2026-12-24, 2026-12-29, art. 2: Monday 28 would be the only working day",
        "3, DAYS, 2026-12-23, 2026-12-28, art. 2: Thursday 24 and Monday 28",
        "3, DAYS, 2025-12-31, 2026-01-06, art. 2 and 3: decreed 2 January; Monday 5 and Tuesday 6",
        "4, DAYS, 2027-05-04, 2027-05-11, art. 2: 5 to 9 May are free; Monday 10 and Tuesday 11",
        "2, DAYS, 2026-04-02, 2026-04-07, art. 2 begins at three days",
        "2, DAYS, 2026-04-07, 2026-04-09, nothing to extend",
        "12, WEEKS, 2026-01-09, 2026-04-07, art. 4: twelve weeks are not more than twelve",
        "13, WEEKS, 2026-01-02, 2026-04-03, art. 4: more than twelve weeks",
        "90, DAYS, 2026-01-03, 2026-04-07, art. 4: ninety days are not more than ninety",
        "91, DAYS, 2026-01-02, 2026-04-03, art. 4: more than ninety days",
        "3, MONTHS, 2026-01-03, 2026-04-07, art. 4: three months are not more than three",
        "4, MONTHS, 2025-12-03, 2026-04-03, art. 4: more than three months",
        "1, MONTHS, 2028-01-31, 2028-02-29, a month ends with its last day",
        "48, HOURS, 2026-04-01, 2026-04-03, art. 4: hours",
        "36, HOURS, 2026-04-02, 2026-04-03, art. 4: hours; at the earliest on the next day",
        "3, WORKING_DAYS, 2026-05-13, 2026-05-20, Ascension and decreed 15 May are none"
    })
    void a_term_in_a_law_is_extended_as_the_act_says(
            int number, Length.Unit unit, LocalDate start, LocalDate lastDay, String reason) {
        assertThat(lastDay(new Length(number, unit), start, Extension.EXTENDED))
                .as(reason)
                .isEqualTo(lastDay);
    }

    @ParameterizedTest
    @CsvSource({"EXCLUDED", "NOT_STATUTORY"})
    void a_term_that_the_act_does_not_hold_for_ends_on_a_free_day(Extension extension) {
        assertThat(lastDay(Length.days(42), LocalDate.parse("2026-02-20"), extension))
                .isEqualTo(LocalDate.parse("2026-04-03"));
    }

    private static LocalDate lastDay(Length length, LocalDate start, Extension extension) {
        return new TermCount(start, length, 0, extension, List.of()).lastDay();
    }
}
