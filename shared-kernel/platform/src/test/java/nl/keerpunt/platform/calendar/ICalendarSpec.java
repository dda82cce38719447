package nl.keerpunt.platform.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.keerpunt.platform.calendar.ICalendar.Day;
import org.junit.jupiter.api.Test;

/** A calendar as RFC 5545 has it, read as a reader of calendars does. */
class ICalendarSpec {

    private static final Instant NOW = Instant.parse("2026-02-16T09:30:00Z");

    @Test
    void a_day_is_a_whole_day_with_a_link() {
        assertThat(unfolded(written("Terugkijken, samen")))
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Keerpunt//agenda//NL")
                .contains("NAME:Keerpunt\\; agenda", "REFRESH-INTERVAL;VALUE=DURATION:PT1H")
                .containsSequence(
                        "UID:1@keerpunt",
                        "DTSTAMP:20260216T093000Z",
                        "DTSTART;VALUE=DATE:20260220",
                        "DTEND;VALUE=DATE:20260221",
                        "SUMMARY:Terugkijken\\, samen",
                        "URL:https://keerpunt.example.org/v1/plans/1")
                .endsWith("END:VEVENT", "END:VCALENDAR");
    }

    @Test
    void no_line_is_longer_than_75_octets_and_no_character_is_cut() {
        var written = written("é".repeat(50) + " €".repeat(40) + ";\\");

        assertThat(Arrays.stream(written.split("\r\n")))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(unfolded(written)).contains("SUMMARY:" + "é".repeat(50) + " €".repeat(40) + "\\;\\\\");
        assertThat(written.replace("\r\n", "")).doesNotContain("\r", "\n");
    }

    @Test
    void what_ends_a_line_is_written_as_two_characters() {
        assertThat(ICalendar.escaped("one\ntwo\r\nthree")).isEqualTo("one\\ntwo\\nthree");
    }

    @Test
    void without_days_it_is_a_calendar_too() {
        assertThat(unfolded(new ICalendar("agenda", "agenda", List.of()).written(NOW)))
                .contains("BEGIN:VTIMEZONE")
                .doesNotContain("BEGIN:VEVENT");
    }

    private static String written(String summary) {
        var day = new Day(
                "1@keerpunt", LocalDate.parse("2026-02-20"), summary, "https://keerpunt.example.org/v1/plans/1");
        return new ICalendar("Keerpunt; agenda", "agenda", List.of(day)).written(NOW);
    }

    private static List<String> unfolded(String written) {
        return List.of(written.replace("\r\n ", "").split("\r\n"));
    }
}
