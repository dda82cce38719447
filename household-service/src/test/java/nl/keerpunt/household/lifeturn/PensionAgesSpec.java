package nl.keerpunt.household.lifeturn;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.keerpunt.household.keeping.Grade;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.language.calendar.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PensionAgesSpec {

    /** As the law tells it: by the calendar year in which the age is reached (AOW, art. 7a, first paragraph). */
    private static final Map<Integer, Age> BY_YEAR = Map.ofEntries(
            Map.entry(2012, new Age(65, 0)),
            Map.entry(2013, new Age(65, 1)),
            Map.entry(2014, new Age(65, 2)),
            Map.entry(2015, new Age(65, 3)),
            Map.entry(2016, new Age(65, 6)),
            Map.entry(2017, new Age(65, 9)),
            Map.entry(2018, new Age(66, 0)),
            Map.entry(2019, new Age(66, 4)),
            Map.entry(2020, new Age(66, 4)),
            Map.entry(2021, new Age(66, 4)),
            Map.entry(2022, new Age(66, 7)),
            Map.entry(2023, new Age(66, 10)),
            Map.entry(2024, new Age(67, 0)),
            Map.entry(2025, new Age(67, 0)),
            Map.entry(2026, new Age(67, 0)),
            Map.entry(2027, new Age(67, 0)),
            Map.entry(2028, new Age(67, 3)),
            Map.entry(2029, new Age(67, 3)),
            Map.entry(2030, new Age(67, 3)),
            Map.entry(2031, new Age(67, 3)));

    static IntStream yearsOfBirth() {
        return IntStream.rangeClosed(1947, 1964);
    }

    @ParameterizedTest
    @MethodSource("yearsOfBirth")
    void whoever_reaches_it_in_a_year_reaches_the_age_of_that_year(int year) {
        for (var born = LocalDate.of(year, 1, 1); born.getYear() == year; born = born.plusDays(1)) {
            var age = DutchPensionAges.ALL.of(born).age();
            var reached = new Birthday(born).turning(age).getYear();
            if (BY_YEAR.containsKey(reached)) {
                assertThat(age).as("born %s", born).isEqualTo(BY_YEAR.get(reached));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        // born, years, months, grade
        "1947-12-31, 65, 0, VERIFIED",
        "1948-01-01, 65, 1, VERIFIED",
        "1955-08-31, 66, 4, VERIFIED",
        "1955-09-01, 66, 7, VERIFIED",
        "1957-02-28, 66, 10, VERIFIED",
        "1957-03-01, 67, 0, VERIFIED",
        "1958-12-31, 67, 0, VERIFIED",
        "1959-01-01, 67, 0, TO_BE_CONFIRMED",
        "1960-12-31, 67, 0, TO_BE_CONFIRMED",
        "1961-01-01, 67, 3, TO_BE_CONFIRMED",
        "1990-01-01, 67, 3, TO_BE_CONFIRMED"
    })
    void the_age_depends_on_the_day_of_birth(LocalDate born, int years, int months, Grade grade) {
        assertThat(DutchPensionAges.ALL.of(born).age()).isEqualTo(new Age(years, months));
        assertThat(DutchPensionAges.ALL.of(born).grade()).isEqualTo(grade);
    }

    @Test
    void no_day_of_birth_is_without_a_pension_age() {
        assertThatThrownBy(() -> new PensionAges(List.of(from("1950-01-01", Days.LAST))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PensionAges(List.of(from("1900-01-01", parse("1950-01-01")))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_day_of_birth_has_two() {
        assertThatThrownBy(() -> new PensionAges(
                        List.of(from("1900-01-01", parse("1950-01-01")), from("1950-01-01", Days.LAST))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static PensionAge from(String bornFrom, LocalDate bornUntil) {
        return new PensionAge(new Period(parse(bornFrom), bornUntil), Age.of(67), "a law", Grade.TO_BE_CONFIRMED);
    }
}
