package nl.keerpunt.household;

import static nl.keerpunt.household.Answers.accepted;
import static nl.keerpunt.household.Answers.errors;
import static nl.keerpunt.household.Answers.text;
import static nl.keerpunt.household.HouseholdStory.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.http.Http.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What lapses in the households of a team, and which turns of life come. Each test has a team of its own. */
class TermAgendaTest {

    private final String name = "team-" + UUID.randomUUID().toString().substring(0, 8);
    private final Http team = HouseholdStory.service().professional("tess-" + name, "0307", name, "access", "director");
    private String position = "";

    @Test
    void the_first_due_stands_first_and_what_is_late_is_marked() {
        var late = asks("2026-01-09", "WMO");
        var runs = asks("2026-02-09", "WMO");

        var items = listed("?validOn=2026-02-23").at("/items");

        assertThat(items)
                .extracting(each -> text(each, "household") + " " + text(each, "code") + " " + text(each, "lastDay"))
                .containsExactly(late + " WMO-2.3.2-1 2026-02-20", runs + " WMO-2.3.2-1 2026-03-23");
        assertThat(items).extracting(each -> each.path("late").asBoolean()).containsExactly(true, false);
        assertThat(items).extracting(each -> each.path("blocks").asBoolean()).containsExactly(true, false);
        assertThat(items).extracting(each -> text(each, "team")).containsOnly(name);
    }

    @Test
    void what_was_done_and_what_a_resident_left_unused_goes() {
        var household = asks("2026-01-09", "WMO");
        assertThat(codes("?validOn=2026-01-12")).containsExactly("WMO-2.3.2-2", "WMO-2.3.2-1");
        assertThat(codes("?validOn=2026-01-17")).containsExactly("WMO-2.3.2-1");

        reach(household, "REPORT_HANDED_OVER", "2026-03-02");

        assertThat(codes("?validOn=2026-03-01")).containsExactly("WMO-2.3.2-1");
        assertThat(codes("?validOn=2026-03-02")).isEmpty();
    }

    @Test
    void a_soft_norm_warns_where_a_law_blocks() {
        var household = asks("2026-01-09", "WGS");
        position = recorded(team.post(
                path(household, "/requests/" + household + "/_reach"),
                Map.of("law", "WGS", "milestone", "SIGNAL_RECEIVED", "on", "2026-01-09")));

        var items = listed("?validOn=2026-03-02").at("/items");

        assertThat(items)
                .extracting(each -> text(each, "code") + " " + text(each, "force") + " blocks "
                        + each.path("blocks").asBoolean() + " warns "
                        + each.path("warns").asBoolean())
                .containsExactly("WGS-4-1 LAW blocks true warns false", "WGS-OFFER NORM blocks false warns true");
    }

    @Test
    void a_calendar_holds_codes_days_and_links_and_nothing_about_anybody() {
        var household = registered();
        lives(household, LocalDate.parse("2009-05-01"));
        position = recorded(team.post(
                path(household, "/requests"),
                Map.of(
                        "id", household,
                        "words", "Een rustige plek.",
                        "laws", List.of("WMO"),
                        "on", "2026-01-09",
                        "channel", "RESIDENT")));

        var asked = team.with("Min-Position", position).with("Accept", "text/calendar");
        var calendar = asked.get("/v1/term-agenda/calendar");

        accepted(calendar);
        assertThat(calendar.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(calendar.text().replace("\r\n ", ""))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART;VALUE=DATE:20260220\r\n", "/v1/households/" + household + "/terms\r\n")
                .doesNotContain("Noortje", "rustige", "2009", "tess");
        var json = team.with("Min-Position", position).get("/v1/term-agenda/calendar");
        assertThat(json.header("Content-Type")).startsWith("application/json");
        assertThat(text(json.json(), "/items/0/day")).isEqualTo("2026-02-20");
        assertThat(calendar.text().replace("\r\n ", "")).contains("UID:" + text(json.json(), "/items/0/uid"));
        assertThat(team.with("Accept", "text/html")
                        .get("/v1/term-agenda/calendar")
                        .status())
                .isEqualTo(406);
        assertThat(HouseholdStory.zuid()
                        .get("/v1/term-agenda/calendar?team=" + name)
                        .reason())
                .isEqualTo("ACCESS_GROUND_REQUIRED");
    }

    @Test
    void a_household_with_a_safety_flag_is_in_no_calendar_until_it_is_lifted() {
        var household = asks("2026-01-09", "WMO");
        var other = asks("2026-01-09", "WMO");
        assertThat(inCalendar()).contains(household, other);

        position = recorded(team.post(
                path(household, "/_setsafetyflag"), Map.of("on", "2026-03-02", "reason", "De agenda hangt thuis.")));
        assertThat(inCalendar()).doesNotContain(household).contains(other);
        assertThat(listed("?validOn=2026-02-23").toString()).contains(household);

        position = recorded(
                team.post(path(household, "/_liftsafetyflag"), Map.of("on", "2026-03-03", "reason", "Die is weg.")));
        assertThat(inCalendar()).contains(household, other);
    }

    private String inCalendar() {
        var answer = team.with("Min-Position", position).get("/v1/term-agenda/calendar");
        accepted(answer);
        return answer.text();
    }

    @Test
    void one_asks_for_what_falls_due_within_days_and_by_director() {
        var household = asks("2026-01-09", "WMO");
        accepted(team.post(
                path(household, "/_assign"), Map.of("director", "tess-" + name, "team", name, "from", "2026-01-12")));
        asks("2026-02-09", "WMO");
        position = recorded(team.post(path(household, "/holds"), Map.of("kind", "CLAIM", "on", "2026-01-12")));

        assertThat(codes("?validOn=2026-02-12&dueFrom=2026-03-01&dueUntil=2026-03-31"))
                .containsExactly("WMO-2.3.2-1");
        assertThat(listed("?validOn=2026-02-12&director=tess-" + name).at("/items"))
                .extracting(each -> text(each, "household"))
                .containsExactly(household);
        assertThat(errors(team.get("/v1/term-agenda?dueFrom=2026-03-02&dueUntil=2026-03-01")))
                .containsExactly("dueUntil CONTRADICTORY");
    }

    @Test
    void it_is_read_page_by_page() {
        for (var day = 10; day < 15; day++) {
            asks("2026-03-" + day, "WMO");
        }
        var whole = codesAndDays(listed("?validOn=2026-03-16"));
        var read = new ArrayList<String>();
        var page = listed("?validOn=2026-03-16&limit=3");
        read.addAll(codesAndDays(page));
        while (page.hasNonNull("next")) {
            page = listed(
                    "?validOn=2026-03-16&limit=3&after=" + text(page, "next").replace(" ", "%20"));
            read.addAll(codesAndDays(page));
        }

        assertThat(whole).hasSize(10);
        assertThat(read).isEqualTo(whole);
        assertThat(errors(team.get("/v1/term-agenda?after=nowhere"))).containsExactly("after MALFORMED");
    }

    @Test
    void another_team_lists_with_a_ground_and_an_administrator_all() {
        var household = asks("2026-01-09", "WMO");
        var zuid = HouseholdStory.zuid();

        assertThat(zuid.get("/v1/term-agenda?team=" + name).reason()).isEqualTo("ACCESS_GROUND_REQUIRED");
        accepted(zuid.with("Access-Ground", "crisis-service").get("/v1/term-agenda?team=" + name));
        var all = HouseholdStory.administrator()
                .with("Min-Position", position)
                .get("/v1/term-agenda?limit=200&validOn=2026-02-23&team=" + name);
        assertThat(all.text()).contains(household);
        assertThat(HouseholdStory.service()
                        .professional("joost", "0344", name, "access")
                        .get("/v1/term-agenda?validOn=2026-02-23")
                        .json()
                        .at("/items"))
                .isEmpty();
    }

    @Test
    void a_turn_of_life_is_a_task_months_ahead_that_tells_neither_whom_nor_when() {
        var household = registered();
        var today = LocalDate.now(DutchCalendar.ZONE);
        var birth = today.minusYears(18).plusMonths(2);
        lives(household, birth);
        var quiet = registered();
        lives(quiet, today.minusYears(40).minusDays(10));

        var page = turns(team);

        assertThat(page.at("/items")).hasSize(1);
        assertThat(text(page, "/items/0/household")).isEqualTo(household);
        assertThat(text(page, "/items/0/code")).isEqualTo("AGE-18");
        assertThat(page.at("/items/0/changes")).isNotEmpty();
        assertThat(page.toString())
                .doesNotContain(birth.toString(), birth.plusYears(18).toString(), "Noortje");
        assertThat(HouseholdStory.log(household)).contains("tess-" + name + " turn-agenda own-team");
        assertThat(HouseholdStory.log(quiet)).isEmpty();
    }

    @Test
    void turns_of_another_team_need_a_ground() {
        var household = registered();
        lives(household, LocalDate.now(DutchCalendar.ZONE).minusYears(18).plusMonths(2));
        var zuid = HouseholdStory.zuid();

        assertThat(zuid.get("/v1/term-agenda/turns?team=" + name).reason()).isEqualTo("ACCESS_GROUND_REQUIRED");
        assertThat(HouseholdStory.administrator().get("/v1/term-agenda/turns").status())
                .isEqualTo(403);
        var shown = zuid.with("Access-Ground", "crisis-service")
                .with("Min-Position", position)
                .get("/v1/term-agenda/turns?team=" + name);
        assertThat(shown.text()).contains(household);
        assertThat(HouseholdStory.log(household)).contains("kees turn-agenda crisis-service");
    }

    private String registered() {
        var household = UUID.randomUUID().toString();
        position = recorded(team.post("/v1/households", Map.of("id", household, "on", "2026-01-05")));
        return household;
    }

    private String asks(String on, String law) {
        var household = registered();
        position = recorded(team.post(
                path(household, "/requests"),
                Map.of("id", household, "words", "Hulp.", "laws", List.of(law), "on", on, "channel", "RESIDENT")));
        return household;
    }

    private void reach(String household, String milestone, String on) {
        position = recorded(team.post(
                path(household, "/requests/" + household + "/_reach"),
                Map.of("law", "WMO", "milestone", milestone, "on", on)));
    }

    private void lives(String household, LocalDate birth) {
        position = recorded(team.post(
                path(household, "/members"),
                Map.of(
                        "bsn",
                        HouseholdStory.nextBsn(),
                        "name",
                        "Noortje",
                        "birthDate",
                        birth.toString(),
                        "from",
                        "2026-01-05")));
    }

    private static String recorded(Answer answer) {
        accepted(answer);
        return answer.header("Position");
    }

    private List<String> codes(String question) {
        return listed(question)
                .at("/items")
                .valueStream()
                .map(each -> text(each, "code"))
                .toList();
    }

    private static List<String> codesAndDays(JsonNode page) {
        return page.at("/items")
                .valueStream()
                .map(each -> text(each, "household") + text(each, "code") + text(each, "lastDay"))
                .toList();
    }

    private JsonNode listed(String question) {
        var answer = team.with("Min-Position", position).get("/v1/term-agenda" + question);
        accepted(answer);
        return answer.json();
    }

    private JsonNode turns(Http caller) {
        var answer = caller.with("Min-Position", position).get("/v1/term-agenda/turns");
        accepted(answer);
        return answer.json();
    }
}
