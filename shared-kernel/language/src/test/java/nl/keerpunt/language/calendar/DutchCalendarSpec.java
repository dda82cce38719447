package nl.keerpunt.language.calendar;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DutchCalendarSpec {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01", // New Year's Day
                "2026-04-03", // Good Friday
                "2026-04-06", // Easter Monday
                "2026-04-27", // King's Day
                "2025-04-26", // King's Day a day early: the 27th is a Sunday
                "2026-05-05", // Liberation Day
                "2026-05-14", // Ascension Day
                "2026-05-25", // Whit Monday
                "2026-12-25",
                "2026-12-26"
            })
    void a_general_holiday_is_no_working_day(LocalDate day) {
        assertThat(DutchCalendar.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-05-10", // The Friday after Ascension Day.
                "2024-12-27", // Between Boxing Day and the weekend.
                "2025-05-30",
                "2026-01-02", // Between New Year's Day and the weekend.
                "2026-05-15",
                "2027-05-07",
                "2028-04-28", // Between the King's birthday and the weekend.
                "2028-05-26"
            })
    void a_day_made_equal_to_a_holiday_by_decree_is_no_working_day(LocalDate day) {
        assertThat(DecreedDays.KNOWN.contains(day)).isTrue();
        assertThat(DutchCalendar.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-01-03", // The Friday after the day after New Year's Day.
                "2026-05-04",
                "2027-01-04",
                "2027-04-28",
                "2028-12-27"
            })
    void a_day_between_holidays_that_no_decree_names_is_a_working_day(LocalDate day) {
        assertThat(DutchCalendar.isWorkingDay(day)).isTrue();
    }

    @Test
    void ascension_day_on_liberation_day_is_one_holiday() {
        assertThat(DutchCalendar.isWorkingDay(parse("2016-05-05"))).isFalse();
        assertThat(DutchCalendar.isWorkingDay(parse("2016-05-06"))).isTrue();
    }

    @Test
    void a_term_that_ends_on_ascension_day_ends_on_the_monday_after_it() {
        assertThat(DutchCalendar.workingDayOnOrAfter(parse("2026-05-14"))).isEqualTo(parse("2026-05-18"));
    }

    @Test
    void a_term_that_ends_on_good_friday_ends_on_the_tuesday_after_easter() {
        assertThat(DutchCalendar.workingDayOnOrAfter(parse("2026-04-03"))).isEqualTo(parse("2026-04-07"));
    }

    @Test
    void five_working_days_from_a_thursday_before_easter_skip_the_four_free_days() {
        assertThat(DutchCalendar.plusWorkingDays(parse("2026-04-02"), 5)).isEqualTo(parse("2026-04-13"));
    }
}
