package nl.keerpunt.household.lifeturn;

import static java.time.LocalDate.parse;
import static nl.keerpunt.household.keeping.Grade.TO_BE_CONFIRMED;
import static nl.keerpunt.household.keeping.Grade.VERIFIED;

import java.util.List;
import nl.keerpunt.household.keeping.Grade;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.language.calendar.Period;

/**
 * The Dutch pension age (AOW-leeftijd). The law tells it per calendar year in which it is reached; the periods of
 * birth follow from that. From 2026 on it is set each year, five years ahead.
 */
public final class DutchPensionAges {

    private static final String LAW = "Algemene Ouderdomswet, art. 7a, eerste lid";
    private static final String SET_YEARLY = LAW + ", onder o; vastgesteld, gelezen bij Rijksoverheid";
    private static final String ANNOUNCED = LAW + ", onder o; bekendgemaakt, gelezen in de pers";
    private static final String NOT_SET = LAW + ", onder o; nog niet vastgesteld of niet gelezen";

    public static final PensionAges ALL = new PensionAges(List.of(
            age(Days.FIRST.toString(), "1947-12-31", 65, 0, LAW, VERIFIED),
            age("1948-01-01", "1948-11-30", 65, 1, LAW, VERIFIED), // reached in 2013
            age("1948-12-01", "1949-10-31", 65, 2, LAW, VERIFIED), // 2014
            age("1949-11-01", "1950-09-30", 65, 3, LAW, VERIFIED), // 2015
            age("1950-10-01", "1951-06-30", 65, 6, LAW, VERIFIED), // 2016
            age("1951-07-01", "1952-03-31", 65, 9, LAW, VERIFIED), // 2017
            age("1952-04-01", "1952-12-31", 66, 0, LAW, VERIFIED), // 2018
            age("1953-01-01", "1955-08-31", 66, 4, LAW, VERIFIED), // 2019, 2020, 2021
            age("1955-09-01", "1956-05-31", 66, 7, LAW, VERIFIED), // 2022
            age("1956-06-01", "1957-02-28", 66, 10, LAW, VERIFIED), // 2023
            age("1957-03-01", "1958-12-31", 67, 0, LAW, VERIFIED), // 2024, 2025
            age("1959-01-01", "1960-12-31", 67, 0, SET_YEARLY, TO_BE_CONFIRMED), // 2026, 2027
            age("1961-01-01", "1962-09-30", 67, 3, SET_YEARLY, TO_BE_CONFIRMED), // 2028, 2029
            age("1962-10-01", "1964-09-30", 67, 3, ANNOUNCED, TO_BE_CONFIRMED), // 2030, 2031
            age("1964-10-01", Days.LAST.toString(), 67, 3, NOT_SET, TO_BE_CONFIRMED)));

    private DutchPensionAges() {}

    private static PensionAge age(
            String bornFrom, String bornUntil, int years, int months, String source, Grade grade) {
        return new PensionAge(new Period(parse(bornFrom), parse(bornUntil)), new Age(years, months), source, grade);
    }
}
