package nl.keerpunt.household;

import static nl.keerpunt.household.Answers.accepted;
import static nl.keerpunt.household.Answers.errors;
import static nl.keerpunt.household.Answers.text;
import static nl.keerpunt.household.HouseholdStory.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.http.Http.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The terms of a request run, are shown, and can be corrected. It was put on Friday 9 January 2026. */
class TermsTest {

    private static final String INVESTIGATION = "WMO-2.3.2-1";
    private static final String DECISION = "WMO-2.3.5-2";

    private final Http noord = HouseholdStory.noord();
    private final Http zuid = HouseholdStory.zuid();
    private final HouseholdStory story = HouseholdStory.begin();
    private String asked = "";

    @BeforeEach
    void put() {
        asked = story.asks();
    }

    @Test
    void a_request_starts_the_six_weeks_of_the_wmo() {
        var term = term("2026-01-19", INVESTIGATION);

        assertThat(text(term, "start")).isEqualTo("2026-01-09");
        assertThat(text(term, "lastDay")).isEqualTo("2026-02-20");
        assertThat(term.path("remainingDays").asInt()).isEqualTo(32);
        assertThat(text(term, "state")).isEqualTo("RUNNING");
        assertThat(text(term, "force")).isEqualTo("LAW");
        assertThat(text(term, "grade")).isEqualTo("VERIFIED");
        assertThat(text(term, "article")).contains("2.3.2");
        assertThat(term.path("late").asBoolean()).isFalse();
    }

    @Test
    void a_request_that_was_not_put_yet_has_no_terms() {
        assertThat(shown("?validOn=2026-01-08").at("/requests")).isEmpty();
        assertThat(shown("?validOn=2026-01-09").at("/requests"))
                .extracting(each -> text(each, "law"))
                .containsExactly("JEUGDWET", "WMO");
    }

    @Test
    void the_report_ends_the_six_weeks() {
        reach("REPORT_HANDED_OVER", "2026-02-16");

        assertThat(text(term("2026-02-15", INVESTIGATION), "state")).isEqualTo("RUNNING");
        var ended = term("2026-03-31", INVESTIGATION);
        assertThat(text(ended, "state")).isEqualTo("ENDED");
        assertThat(text(ended, "endedOn")).isEqualTo("2026-02-16");
        assertThat(ended.path("late").asBoolean()).isFalse();
    }

    @Test
    void without_a_report_the_six_weeks_lapse_and_block() {
        var lapsed = term("2026-02-21", INVESTIGATION);

        assertThat(text(lapsed, "state")).isEqualTo("LAPSED");
        assertThat(lapsed.path("late").asBoolean()).isTrue();
        assertThat(lapsed.path("blocks").asBoolean()).isTrue();
        assertThat(lapsed.path("warns").asBoolean()).isFalse();
    }

    @Test
    void data_asked_for_suspends_the_term_of_the_decision_to_the_day() {
        reach("APPLICATION_MADE", "2026-02-23");
        accepted(askForData("2026-02-25", "2026-03-11"));

        assertThat(text(term("2026-02-24", DECISION), "lastDay")).isEqualTo("2026-03-09");
        var suspended = term("2026-03-01", DECISION);
        assertThat(text(suspended, "state")).isEqualTo("SUSPENDED");
        assertThat(suspended.path("remainingDays").asInt()).isEqualTo(12);
        assertThat(text(suspended, "lastDay")).isEqualTo("2026-03-23");

        reach("DATA_RECEIVED", "2026-03-05");
        var resumed = term("2026-03-05", DECISION);
        assertThat(text(resumed, "state")).isEqualTo("RUNNING");
        assertThat(resumed.path("suspendedDays").asInt()).isEqualTo(7);
        assertThat(text(resumed, "lastDay")).isEqualTo("2026-03-16");
        assertThat(text(term("2026-03-05", INVESTIGATION), "lastDay")).isEqualTo("2026-02-20");
    }

    @Test
    void what_is_dated_back_and_taken_back_gives_the_first_answer_again() {
        var first = shown("?validOn=2026-03-31").at("/requests");
        var fact = reach("REPORT_HANDED_OVER", "2026-02-16");
        var then = lastRecorded();
        assertThat(shown("?validOn=2026-03-31").at("/requests")).isNotEqualTo(first);

        accepted(takeBack(fact));

        assertThat(shown("?validOn=2026-03-31").at("/requests")).isEqualTo(first);
        var known = shown("?validOn=2026-03-31&knownAt=" + then);
        assertThat(text(term(known, INVESTIGATION), "state")).isEqualTo("ENDED");
    }

    @Test
    void what_is_noted_is_shown_with_its_id_until_it_is_taken_back() {
        var fact = reach("REPORT_HANDED_OVER", "2026-02-16");

        assertThat(matter(shown("?validOn=2026-02-15"), "WMO").at("/noted")).isEmpty();
        var noted = matter(shown("?validOn=2026-02-16"), "WMO").at("/noted");
        assertThat(noted).hasSize(1);
        assertThat(text(noted.get(0), "fact")).isEqualTo(fact);
        assertThat(text(noted.get(0), "milestone")).isEqualTo("REPORT_HANDED_OVER");
        assertThat(matter(shown("?validOn=2026-02-16"), "JEUGDWET").at("/noted"))
                .isEmpty();

        accepted(takeBack(fact));
        assertThat(matter(shown("?validOn=2026-02-16"), "WMO").at("/noted")).isEmpty();
    }

    @Test
    void what_the_wmo_obliges_to_after_a_melding_is_owed_until_it_is_done() {
        reach("MELDING_CONFIRMED", "2026-01-12");
        reach("OWN_PLAN_OFFERED", "2026-01-12");

        assertThat(matter(shown("?validOn=2026-01-11"), "WMO").at("/owed")).hasSize(3);
        assertThat(matter(shown("?validOn=2026-01-12"), "WMO").at("/owed"))
                .extracting(JsonNode::asString)
                .containsExactly("CLIENT_SUPPORT_OFFERED");
        assertThat(matter(shown("?validOn=2026-01-12"), "JEUGDWET").at("/owed")).isEmpty();
    }

    @Test
    void what_no_rule_allows_is_refused_by_its_reason() {
        assertThat(reaching("WGS", "FIRST_TALK_HELD", "2026-02-16").reason()).isEqualTo("LAW_NOT_ASKED");
        assertThat(reaching("WMO", "DECISION_SENT", "2026-01-08").reason()).isEqualTo("BEFORE_REQUEST");
        assertThat(takeBack(UUID.randomUUID().toString()).reason()).isEqualTo("FACT_UNKNOWN");
        assertThat(errors(reaching("WMO", "MELDING_RECEIVED", "2026-02-16"))).containsExactly("milestone MALFORMED");
        assertThat(errors(askForData("2026-02-25", "2026-02-25"))).containsExactly("until CONTRADICTORY");
    }

    @Test
    void another_team_sees_and_records_with_a_ground() {
        assertThat(zuid.get(terms("")).reason()).isEqualTo("ACCESS_GROUND_REQUIRED");
        var body = Map.of("law", "WMO", "milestone", "WITHDRAWN", "on", "2026-02-16");
        assertThat(zuid.post(request("/_reach"), body).reason()).isEqualTo("ACCESS_GROUND_REQUIRED");

        var withGround = zuid.with("Access-Ground", "crisis-service");
        accepted(withGround.get(terms("")));
        accepted(withGround.post(request("/_reach"), body));

        assertThat(HouseholdStory.log(story.id())).contains("kees terms crisis-service", "kees _reach crisis-service");
    }

    @Test
    void each_look_leaves_a_line() {
        shown("");

        assertThat(HouseholdStory.log(story.id())).containsOnlyOnce("fatima terms own-team");
    }

    @Test
    void once_the_record_is_destroyed_no_term_runs_any_more() {
        var then = lastRecorded();
        story.erased();

        var shown = shown("?validOn=2026-01-19");
        assertThat(shown.at("/erased").asBoolean()).isTrue();
        assertThat(shown.at("/requests")).isEmpty();
        assertThat(shown("?validOn=2026-01-19&knownAt=" + then).at("/requests")).isNotEmpty();
        assertThat(reaching("WMO", "WITHDRAWN", "2026-02-16").reason()).isEqualTo("HOUSEHOLD_ERASED");
    }

    @Test
    void history_tells_what_happened_and_nothing_personal() {
        story.noorLives();
        var fact = reach("REPORT_HANDED_OVER", "2026-02-16");
        accepted(takeBack(fact));

        var history = noord.get(path(story.id(), "/history"));

        assertThat(text(history.json(), "/events/3/essentials/milestone")).isEqualTo("REPORT_HANDED_OVER");
        assertThat(text(history.json(), "/events/4/essentials/fact")).isEqualTo(fact);
        assertThat(history.text() + shown("")).doesNotContain("Noor", story.bsn(), "rustige");
    }

    @Test
    void a_household_that_nobody_knew_then_has_no_terms() {
        assertThat(noord.get(terms("?knownAt=2020-01-01T00:00:00Z")).status()).isEqualTo(404);
    }

    @Test
    void the_definitions_say_their_article_and_how_sure_they_are() {
        var items = noord.get("/v1/legal-terms").json().at("/items");

        assertThat(items).extracting(each -> text(each, "code")).contains(INVESTIGATION, DECISION, "AWB-6:7");
        assertThat(items).allSatisfy(each -> {
            assertThat(text(each, "article")).isNotEmpty();
            assertThat(text(each, "read")).isNotEmpty();
            assertThat(text(each, "grade")).isIn("VERIFIED", "TO_BE_CONFIRMED");
        });
    }

    private String reach(String milestone, String on) {
        var answer = reaching("WMO", milestone, on);
        accepted(answer);
        return text(answer.json(), "id");
    }

    private Answer reaching(String law, String milestone, String on) {
        return noord.post(request("/_reach"), Map.of("law", law, "milestone", milestone, "on", on));
    }

    private Answer askForData(String on, String until) {
        return noord.post(request("/_askdata"), Map.of("law", "WMO", "on", on, "until", until));
    }

    @Test
    void no_request_came_in_before_these_laws() {
        var other = noord.post(request("/_correctday"), Map.of("on", "2014-12-31"));
        assertThat(errors(other)).containsExactly("on OUT_OF_RANGE");
        accepted(noord.post(request("/_correctday"), Map.of("on", "2015-01-01")));
    }

    @Test
    void what_stands_in_the_way_of_another_day_is_named() {
        var fact = reach("REPORT_HANDED_OVER", "2026-02-16");

        var refused = noord.post(request("/_correctday"), Map.of("on", "2026-02-17"));
        assertThat(refused.reason()).isEqualTo("NOTED_BEFORE_THAT_DAY");
        assertThat(text(refused.json(), "fact")).isEqualTo(fact);
        assertThat(text(refused.json(), "first")).isEqualTo("2026-02-16");
    }

    private Answer takeBack(String fact) {
        return noord.post(request("/_takeback"), Map.of("fact", fact));
    }

    private String request(String operation) {
        return path(story.id(), "/requests/" + asked + operation);
    }

    private String terms(String question) {
        return path(story.id(), "/terms" + question);
    }

    private JsonNode shown(String question) {
        var answer = noord.get(terms(question));
        accepted(answer);
        return answer.json();
    }

    private JsonNode term(String day, String code) {
        return term(shown("?validOn=" + day), code);
    }

    private static JsonNode term(JsonNode shown, String code) {
        return find(matter(shown, "WMO").at("/terms"), "code", code);
    }

    private static JsonNode matter(JsonNode shown, String law) {
        return find(shown.at("/requests"), "law", law);
    }

    private static JsonNode find(JsonNode items, String field, String value) {
        return items.valueStream()
                .filter(each -> text(each, field).equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError(value + " not in " + items));
    }

    private String lastRecorded() {
        var items = noord.get(path(story.id(), "/history")).json().at("/events");
        return text(items.get(items.size() - 1), "recordedAt");
    }
}
