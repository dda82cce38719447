package nl.keerpunt.household.termagenda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.format.DateTimeFormatter.BASIC_ISO_DATE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Whole days in a calendar, as RFC 5545 writes them. */
final class ICalendar {

    private static final int MOST_OCTETS = 75;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** The zone of the days; with it a calendar without events is one too (section 3.6). */
    private static final List<String> ZONE = List.of(
            "BEGIN:VTIMEZONE",
            "TZID:Europe/Amsterdam",
            "BEGIN:STANDARD",
            "DTSTART:19961027T030000",
            "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
            "TZOFFSETFROM:+0200",
            "TZOFFSETTO:+0100",
            "END:STANDARD",
            "BEGIN:DAYLIGHT",
            "DTSTART:19810329T020000",
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0200",
            "END:DAYLIGHT",
            "END:VTIMEZONE");

    /** How it is called in a list of calendars, of whom it names nobody, and how often it is asked for (RFC 7986). */
    private static final List<String> ABOUT = List.of(
            "NAME:Keerpunt termijnen",
            "X-WR-CALNAME:Keerpunt termijnen", // Outlook and others know NAME by this word alone.
            "REFRESH-INTERVAL;VALUE=DURATION:PT1H");

    /** @param url where the rest is told, to whoever may know */
    record Day(String uid, LocalDate day, String summary, String url) {}

    private final StringBuilder text = new StringBuilder();

    private ICalendar() {}

    static String of(List<Day> days, Instant now) {
        var calendar = new ICalendar();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Keerpunt//term-agenda//NL");
        ABOUT.forEach(calendar::line);
        ZONE.forEach(calendar::line);
        days.forEach(day -> calendar.event(day, now));
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    private void event(Day day, Instant now) {
        line("BEGIN:VEVENT");
        line("UID:" + escaped(day.uid()));
        line("DTSTAMP:" + MOMENT.format(now));
        line("DTSTART;VALUE=DATE:" + BASIC_ISO_DATE.format(day.day()));
        line("DTEND;VALUE=DATE:" + BASIC_ISO_DATE.format(day.day().plusDays(1)));
        line("SUMMARY:" + escaped(day.summary()));
        line("URL:" + day.url());
        line("CLASS:PRIVATE");
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    /** Section 3.3.11. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n");
    }

    /** Folded after 75 octets, never within a character (section 3.1). */
    private void line(String content) {
        var octets = 0;
        for (var point : content.codePoints().toArray()) {
            var character = Character.toString(point);
            var size = character.getBytes(UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += size;
        }
        text.append("\r\n");
    }
}
