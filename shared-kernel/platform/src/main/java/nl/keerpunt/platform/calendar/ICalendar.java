package nl.keerpunt.platform.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.format.DateTimeFormatter.BASIC_ISO_DATE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Whole days in a calendar, as RFC 5545 writes them (iCalendar).
 *
 * @param name as it is called in a list of calendars; it names nobody
 * @param product what made it
 */
public record ICalendar(String name, String product, List<Day> days) {

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

    /**
     * A whole day.
     *
     * @param uid the same for the same thing, however its day moves
     * @param url where the rest is told, to whoever may know
     */
    public record Day(String uid, LocalDate day, String summary, String url) {}

    public ICalendar {
        days = List.copyOf(days);
    }

    public String written(Instant now) {
        var text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//Keerpunt//" + product + "//NL");
        line(text, "NAME:" + escaped(name));
        line(text, "X-WR-CALNAME:" + escaped(name)); // Outlook and others know NAME by this word alone.
        line(text, "REFRESH-INTERVAL;VALUE=DURATION:PT1H"); // How often it is asked for (RFC 7986).
        ZONE.forEach(each -> line(text, each));
        days.forEach(day -> event(text, day, now));
        line(text, "END:VCALENDAR");
        return text.toString();
    }

    private static void event(StringBuilder text, Day day, Instant now) {
        line(text, "BEGIN:VEVENT");
        line(text, "UID:" + escaped(day.uid()));
        line(text, "DTSTAMP:" + MOMENT.format(now));
        line(text, "DTSTART;VALUE=DATE:" + BASIC_ISO_DATE.format(day.day()));
        line(text, "DTEND;VALUE=DATE:" + BASIC_ISO_DATE.format(day.day().plusDays(1)));
        line(text, "SUMMARY:" + escaped(day.summary()));
        line(text, "URL:" + day.url());
        line(text, "CLASS:PRIVATE");
        line(text, "TRANSP:TRANSPARENT");
        line(text, "END:VEVENT");
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
    private static void line(StringBuilder text, String content) {
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
