package nl.keerpunt.platform.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import nl.keerpunt.platform.web.Wanted;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** In which form a calendar is given: as RFC 5545 has it (iCalendar), or as JSON. */
public final class CalendarForm {

    public static final String TYPE = "text/calendar";

    private static final MediaType CALENDAR = MediaType.parseMediaType(TYPE);
    private static final MediaType WITH_CHARSET = new MediaType(CALENDAR, UTF_8);

    private CalendarForm() {}

    /** Whether the caller would rather have iCalendar than JSON. */
    public static boolean isWanted(HttpServletRequest request) {
        return Wanted.is(CALENDAR, request);
    }

    /** Whether the caller takes iCalendar. */
    public static boolean isAccepted(HttpServletRequest request) {
        return Wanted.accepts(CALENDAR, request);
    }

    /** @param asCalendar else it is given as JSON */
    public static ResponseEntity<?> answer(Object json, ICalendar calendar, boolean asCalendar, Instant now) {
        var answer = ResponseEntity.ok().header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return asCalendar
                ? answer.contentType(WITH_CHARSET).body(calendar.written(now).getBytes(UTF_8))
                : answer.contentType(MediaType.APPLICATION_JSON).body(json);
    }
}
