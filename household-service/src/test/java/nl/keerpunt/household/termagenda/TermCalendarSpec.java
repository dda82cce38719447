package nl.keerpunt.household.termagenda;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.household.keeping.Grade;
import nl.keerpunt.household.legalterm.Force;
import nl.keerpunt.household.legalterm.Party;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.words.Team;
import org.junit.jupiter.api.Test;

/** A calendar as RFC 5545 has it, read as a reader of calendars does. */
class TermCalendarSpec {

    private static final MunicipalityCode HERE = new MunicipalityCode("0307");
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final Instant NOW = Instant.parse("2026-02-16T09:30:00Z");

    @Test
    void the_last_day_of_a_term_is_a_whole_day_with_a_link() {
        var lines = unfolded(written(due(ONE, "2026-02-20", "Wmo 2015, art. 2.3.2")));

        assertThat(lines)
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Keerpunt//term-agenda//NL")
                .contains("NAME:Keerpunt termijnen", "REFRESH-INTERVAL;VALUE=DURATION:PT1H")
                .containsSequence(
                        "DTSTAMP:20260216T093000Z",
                        "DTSTART;VALUE=DATE:20260220",
                        "DTEND;VALUE=DATE:20260221",
                        "SUMMARY:WMO-2.3.2-1: Wmo 2015\\, art. 2.3.2",
                        "URL:https://keerpunt.example.org/v1/households/" + ONE + "/terms")
                .endsWith("END:VEVENT", "END:VCALENDAR");
    }

    @Test
    void a_term_keeps_its_uid_when_its_last_day_moves() {
        assertThat(uid(due(ONE, "2026-02-20", "x")))
                .isEqualTo(uid(due(ONE, "2026-03-20", "y")))
                .isNotEqualTo(uid(due(OTHER, "2026-02-20", "x")));
    }

    @Test
    void a_household_with_a_safety_flag_is_left_out() {
        var calendar = TermCalendar.of(
                HERE,
                List.of(due(ONE, "2026-02-20", "x"), due(OTHER, "2026-02-20", "x")),
                Set.of(ONE),
                "https://keerpunt.example.org");

        assertThat(calendar.items())
                .extracting(each -> each.url().getPath())
                .containsExactly("/v1/households/" + OTHER + "/terms");
    }

    private static String written(TermDue due) {
        return calendar(due).written().written(NOW);
    }

    private static String uid(TermDue due) {
        return calendar(due).items().getFirst().uid();
    }

    private static TermCalendar calendar(TermDue due) {
        return TermCalendar.of(HERE, List.of(due), Set.of(), "https://keerpunt.example.org");
    }

    private static List<String> unfolded(String written) {
        return List.of(written.replace("\r\n ", "").split("\r\n"));
    }

    private static TermDue due(UUID household, String lastDay, String article) {
        return new TermDue(
                household,
                household,
                new LegalBasis("WMO"),
                "WMO-2.3.2-1",
                article,
                Grade.VERIFIED,
                Party.MUNICIPALITY,
                Force.LAW,
                parse("2026-01-09"),
                parse(lastDay),
                new Team("noord"),
                null);
    }
}
