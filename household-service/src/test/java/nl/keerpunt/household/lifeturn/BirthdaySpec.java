package nl.keerpunt.household.lifeturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.keerpunt.language.OutOfRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthdaySpec {

    @ParameterizedTest
    @CsvSource({
        // born, years, months, first day
        "2012-06-15, 12, 0, 2024-06-15",
        "2012-02-29, 12, 0, 2024-02-29",
        "2012-02-29, 16, 0, 2028-02-29",
        "2012-02-29, 15, 0, 2027-03-01",
        "2012-02-29, 18, 0, 2030-03-01",
        "2012-02-28, 18, 0, 2030-02-28",
        "2012-03-01, 18, 0, 2030-03-01",
        "1961-05-31, 67, 3, 2028-08-31",
        "1961-11-30, 67, 3, 2029-03-01",
        "1961-03-31, 67, 3, 2028-07-01"
    })
    void an_age_begins_on_the_same_date_or_on_the_first_after_it(
            LocalDate born, int years, int months, LocalDate firstDay) {
        assertThat(new Birthday(born).turning(new Age(years, months))).isEqualTo(firstDay);
    }

    @ParameterizedTest
    @CsvSource({
        // born, day, age
        "2012-06-15, 2024-06-14, 11",
        "2012-06-15, 2024-06-15, 12",
        "2012-02-29, 2030-02-28, 17",
        "2012-02-29, 2030-03-01, 18",
        "2012-02-29, 2028-02-28, 15",
        "2012-02-29, 2028-02-29, 16",
        "2012-06-15, 2012-06-15, 0"
    })
    void somebody_is_so_old_on_a_day(LocalDate born, LocalDate day, int age) {
        assertThat(new Birthday(born).ageOn(day)).isEqualTo(age);
    }

    @Test
    void nobody_is_born_on_a_day_that_the_platform_does_not_know() {
        assertThatThrownBy(() -> new Birthday(LocalDate.of(1899, 12, 31))).isInstanceOf(OutOfRange.class);
    }
}
