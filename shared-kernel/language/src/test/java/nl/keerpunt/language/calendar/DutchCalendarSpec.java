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

    @Test
    void a_term_that_ends_on_good_friday_ends_on_the_tuesday_after_easter() {
        assertThat(DutchCalendar.workingDayOnOrAfter(parse("2026-04-03"))).isEqualTo(parse("2026-04-07"));
    }

    @Test
    void five_working_days_from_a_thursday_before_easter_skip_the_four_free_days() {
        assertThat(DutchCalendar.plusWorkingDays(parse("2026-04-02"), 5)).isEqualTo(parse("2026-04-13"));
    }
}
