package nl.keerpunt.plan;

import static nl.keerpunt.plan.PlanStory.accepted;
import static nl.keerpunt.plan.PlanStory.noor;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keerpunt.contract.household.SafetyFlagSetV1;
import nl.keerpunt.platform.access.Standing;
import nl.keerpunt.platform.access.Standings;
import nl.keerpunt.testing.paper.ReadPdf;
import org.junit.jupiter.api.Test;

/** The plan as its household takes it along: on paper, and its days. */
class PlanPapersTest {

    private final PlanStory story = PlanStory.ofAHousehold();

    @Test
    void a_plan_on_paper_can_be_read_and_read_aloud() {
        story.running().decided();

        var asksForAPdf = noor().with("Accept", "application/pdf");
        var answer = accepted(asksForAPdf.get(document()));
        var pdf = ReadPdf.of(asksForAPdf.bytes(document()));

        assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(answer.header("Content-Language")).isEqualTo("nl");
        assertThat(pdf.title()).isEqualTo("Het plan van uw huishouden");
        assertThat(pdf.language()).isEqualTo("nl");
        assertThat(pdf.marked() && pdf.accessible() && pdf.withItsFonts()).isTrue();
        assertThat(pdf.tags()).containsSubsequence("H1", "H2", "P", "H2", "H3", "P", "L", "LI", "LI", "H2", "H3");
        assertThat(pdf.places()).isEqualTo(7);
        assertThat(pdf.text())
                .contains("“a calm home”", "Op 20 januari 2026 ging u akkoord", "Dit was versie 1 van het plan.")
                .contains("do homework in peace", "zoals gehoopt: every evening", "veel meer dan gehoopt: always")
                .contains(
                        "guidance at home", "van 1 februari 2026 tot en met 31 juli 2026", "Hoeveel: 10 uur in totaal.")
                .contains("de Jeugdwet. Die wet gaat over hulp aan kinderen", "besloten op 22 januari 2026")
                .contains("Bel de gemeente en vraag naar noor.", "U kunt altijd vragen om een besluit in een brief.")
                .contains("Pagina 1 van " + pdf.pages());
    }

    @Test
    void the_same_stands_in_the_text() {
        story.running();

        var text = accepted(noor().get(document()));

        assertThat(text.header("Content-Type")).startsWith("application/json");
        assertThat(text.header("Vary")).contains("Accept");
        assertThat(text.json().at("/sections/3/parts/0/heading").asString()).isEqualTo("guidance at home");
        assertThat(text.json().at("/sections/3/parts/0/sentences").toString()).contains("U bent hiermee akkoord.");
        assertThat(noor().with("Accept", "text/html").get(document()).status()).isEqualTo(406);
    }

    @Test
    void what_nobody_would_read_on_paper_is_given_as_text_alone() {
        story.drafted();
        for (var goal = 0; goal < 3; goal++) {
            var body = story.goalBody();
            body.put("id", UUID.randomUUID());
            body.put("words", "w".repeat(4_000));
            body.put("scale", longScale());
            accepted(noor().post(story.path() + "/goals", body));
        }

        assertThat(noor().with("Accept", "application/pdf").get(document()).reason())
                .isEqualTo("DOCUMENT_TOO_LONG");
        assertThat(noor().get(document()).status()).isEqualTo(200);
    }

    private static Map<String, String> longScale() {
        return Stream.of("muchLess", "less", "expected", "more", "muchMore")
                .collect(Collectors.toMap(Function.identity(), _ -> "w".repeat(4_000)));
    }

    /** Noor writes help under the Jeugdwet; Sam works under no law at all. */
    @Test
    void whoever_makes_it_hands_out_no_more_than_they_see() {
        story.running();
        var sam = PlanStory.service().professional("sam", "0307", "north", "access");

        var text = accepted(sam.get(document())).text();

        assertThat(text)
                .contains("hulp volgens de Jeugdwet", "Wie dit maakte mag dat niet zien.", "do homework in peace")
                .doesNotContain("guidance at home", "45A48", "10 uur");
    }

    @Test
    void a_calendar_holds_kinds_and_days_and_links_and_nothing_about_anybody() {
        story.running().decided();

        var calendar = accepted(noor().with("Accept", "text/calendar").get(calendar()));

        assertThat(calendar.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        var text = calendar.text().replace("\r\n ", "");
        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART;VALUE=DATE:20260201\r\n", "SUMMARY:Plan: een afspraak begint\r\n")
                .contains("DTSTART;VALUE=DATE:20260731\r\n", "SUMMARY:Plan: laatste dag van een afspraak\r\n")
                .contains("URL:http://localhost:8080/v1/plans/" + story.household() + "\r\n")
                .doesNotContain("guidance", "calm", "homework", "45A48", "01234567", "JEUGDWET", "Jeugd", "noor");
        var json = accepted(noor().get(calendar())).json();
        assertThat(text).contains("UID:" + json.at("/items/0/uid").asString());
        assertThat(json.at("/items/0/kind").asString()).isEqualTo("LINE_BEGINS");
    }

    @Test
    void while_a_safety_flag_is_set_neither_goes_out() {
        story.running();
        Neighbours.tell(new SafetyFlagSetV1(PlanStory.MUNICIPALITY, story.householdId()));
        eventually(
                () -> PlanStory.service().context().getBean(Standings.class).of(story.householdId()),
                standing -> standing.filter(Standing::flagged).isPresent());

        assertThat(noor().get(document()).reason()).isEqualTo("SAFETY_FLAG");
        assertThat(noor().get(calendar()).reason()).isEqualTo("SAFETY_FLAG");
        assertThat(Looks.at(story)).noneMatch(look -> look.contains("document") || look.contains("calendar"));
        assertThat(noor().get(story.path()).status()).isEqualTo(200);
    }

    @Test
    void whoever_makes_them_leaves_a_line() {
        story.running();
        accepted(noor().get(document()));
        accepted(noor().get(calendar()));

        assertThat(Looks.at(story)).endsWith("noor read-plan-document own-team", "noor read-plan-calendar own-team");
    }

    private String document() {
        return story.path() + "/document";
    }

    private String calendar() {
        return story.path() + "/calendar";
    }
}
