package nl.keerpunt.household.termagenda;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.platform.calendar.ICalendar;

/** Last days for a calendar: a code, an article and a link, and nothing about anybody. */
@Schema(name = "TermCalendar")
record TermCalendar(List<Entry> items) {

    /** @param uid the same for the same term, however its last day moves */
    @Schema(name = "TermCalendarEntry")
    record Entry(String uid, LocalDate day, String summary, URI url) {

        private static Entry of(MunicipalityCode municipality, TermDue due, String address) {
            var term = String.join(
                    " ",
                    municipality.value(),
                    due.household().toString(),
                    due.request().toString(),
                    due.law().code(),
                    due.code(),
                    due.start().toString());
            return new Entry(
                    UUID.nameUUIDFromBytes(term.getBytes(UTF_8)) + "@keerpunt",
                    due.lastDay(),
                    due.code() + ": " + due.article(),
                    URI.create(address + "/v1/households/" + due.household() + "/terms"));
        }
    }

    TermCalendar {
        items = List.copyOf(items);
    }

    /**
     * @param inside households about which nothing goes out
     * @param address where callers find the platform
     */
    static TermCalendar of(MunicipalityCode municipality, List<TermDue> due, Set<UUID> inside, String address) {
        return new TermCalendar(due.stream()
                .filter(each -> !inside.contains(each.household()))
                .map(each -> Entry.of(municipality, each, address))
                .toList());
    }

    ICalendar written() {
        var days = items.stream()
                .map(each -> new ICalendar.Day(
                        each.uid(), each.day(), each.summary(), each.url().toString()))
                .toList();
        return new ICalendar("Keerpunt termijnen", "term-agenda", days);
    }
}
