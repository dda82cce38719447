package nl.keerpunt.household;

import static nl.keerpunt.household.HouseholdStory.path;
import static nl.keerpunt.household.vocabulary.QuietService.BUDGET;
import static nl.keerpunt.household.vocabulary.QuietService.PLAN;
import static nl.keerpunt.household.vocabulary.QuietService.PROVIDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.http.Http.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A record that is destroyed, from the request to the declaration, over HTTP. */
class ErasureTest {

    private static final Map<String, Object> DAY = Map.of("on", "2026-09-01");

    private final HouseholdStory story = HouseholdStory.begin();
    private final Http noord = HouseholdStory.noord();
    private final Http administrator = HouseholdStory.administrator();
    private final String id = UUID.randomUUID().toString();

    @Test
    void a_process_shows_on_whom_it_waits_and_then_declares_what_it_destroyed() {
        story.noorLives();
        story.supported(UUID.randomUUID(), "WMO", 1, "2026-06-30");
        assertThat(erasure().at("/status").asString("")).isEqualTo("NONE");
        assertThat(erasure().at("/laws/0").toString())
                .isEqualTo(
                        "{\"law\":\"WMO\",\"lastDay\":\"2026-06-30\",\"dueOn\":\"2041-07-01\",\"rule\":\"WMO-5.3.4\"}");

        accepted(story.erase());
        story.quiet(PLAN);

        var under = erasure();
        assertThat(under.at("/status").asString("")).isEqualTo("ENDING");
        assertThat(under.at("/waitingFor").toString()).isEqualTo("[\"provider\",\"budget\"]");
        assertThat(under.at("/heard/plan").asString("")).isNotEmpty();
        assertThat(under.at("/declaration").isMissingNode()).isTrue();

        story.quiet(PROVIDER);
        story.quiet(BUDGET);

        var declared = erasure().at("/declaration");
        assertThat(erasure().at("/status").asString("")).isEqualTo("ERASED");
        assertThat(declared.at("/laws").toString()).isEqualTo("[\"WMO\"]");
        assertThat(declared.at("/rules").toString()).isEqualTo("[\"WMO-5.3.4\"]");
        assertThat(declared.at("/kinds/0").asString("")).isNotEmpty();
        assertThat(declared.at("/keys").size()).isEqualTo(8);
        assertThat(declared.at("/ground").asString("")).isEqualTo("MISTAKE");
        assertThat(declared.at("/startedBy").asString("")).isEqualTo("beheer");
        assertThat(declared.at("/destroyedAt").asString("")).isNotEmpty();
    }

    @Test
    void while_a_household_ends_it_is_read_and_not_written() {
        story.noorLives();
        accepted(story.erase());

        assertThat(noord.get(path(story.id())).text()).contains("Noor");
        var refused = noord.post(path(story.id(), "/members"), story.noor());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.reason()).isEqualTo("HOUSEHOLD_ENDING");
    }

    @Test
    void a_resident_who_is_refused_hears_on_which_ground_and_how_to_object() {
        accepted(noord.post(path(story.id(), "/erasure-requests"), Map.of("id", id, "on", "2026-08-03")));
        accepted(administrator.post(
                path(story.id(), "/erasure-requests/" + id + "/_refuse"),
                Map.of("on", "2026-08-10", "ground", "LEGAL_OBLIGATION")));
        assertThat(begin(Map.of("ground", "RESIDENT_ASKED")).reason()).isEqualTo("NOT_GRANTED");

        var dutch = noord.with("Accept-Language", "nl").get(path(story.id(), "/erasure"));
        assertThat(dutch.json().at("/requests/0/letter").asString(""))
                .contains(
                        "3 augustus 2026",
                        "10 augustus 2026",
                        "omdat de wet ons verplicht",
                        "artikel 17",
                        "zes weken",
                        "artikel 6:7",
                        "21 september 2026",
                        "college van burgemeester en wethouders");
        assertThat(erasure().at("/requests/0/letter").asString(""))
                .contains("3 August 2026", "because the law obliges us", "within six weeks", "21 September 2026");
        assertThat(erasure().at("/requests/0/objectUntil").asString("")).isEqualTo("2026-09-21");
        assertThat(dutch.header("Content-Language")).isEqualTo("nl");
    }

    @Test
    void a_resident_who_is_granted_it_is_erased_on_that_ground() {
        accepted(noord.post(path(story.id(), "/erasure-requests"), Map.of("id", id, "on", "2026-08-03")));
        accepted(administrator.post(path(story.id(), "/erasure-requests/" + id + "/_grant"), DAY));

        accepted(begin(Map.of("ground", "RESIDENT_ASKED")));

        assertThat(erasure().at("/requests/0/decision").asString("")).isEqualTo("GRANTED");
        assertThat(erasure().at("/status").asString("")).isEqualTo("ENDING");
    }

    @Test
    void a_hold_stops_the_last_step_until_it_is_lifted() {
        accepted(story.erase());
        var director = HouseholdStory.service().professional("fatima", "0307", "noord", "director");
        accepted(director.post(path(story.id(), "/holds"), Map.of("id", id, "kind", "OBJECTION", "on", "2026-09-01")));
        for (var service : List.of(PLAN, PROVIDER, BUDGET)) {
            story.quiet(service);
        }
        assertThat(erasure().at("/status").asString("")).isEqualTo("HELD");
        assertThat(erasure().at("/waitingFor").size()).isZero();

        accepted(administrator.post(path(story.id(), "/holds/" + id + "/_lift"), DAY));

        assertThat(erasure().at("/status").asString("")).isEqualTo("ERASED");
    }

    @Test
    void what_holds_and_what_has_not_passed_is_named() {
        story.supported(UUID.randomUUID(), "WMO", 1, "2026-06-30");
        var early = begin(Map.of("ground", "TERM_PASSED"));
        assertThat(early.reason()).isEqualTo("TERM_NOT_PASSED");
        assertThat(early.json().at("/laws/0/law").asString("")).isEqualTo("WMO");
        assertThat(early.json().at("/laws/0/dueOn").asString("")).isEqualTo("2041-07-01");

        accepted(administrator.post(path(story.id(), "/holds"), Map.of("id", id, "kind", "CLAIM", "on", "2026-09-01")));
        var held = begin(Map.of("ground", "MISTAKE"));
        assertThat(held.reason()).isEqualTo("HELD");
        assertThat(held.json().at("/holds/0/hold").asString("")).isEqualTo(id);
    }

    @Test
    void the_record_of_one_law_goes_alone() {
        var alone = asks("Hulp in huis.", "WMO");
        var shared = asks("Rust voor de kinderen.", "WMO", "JEUGDWET");

        accepted(begin(Map.of("ground", "MISTAKE", "law", "WMO")));

        var shown = noord.get(path(story.id())).json().at("/requests").toString();
        assertThat(shown).contains(alone, shared, "Rust voor de kinderen.").doesNotContain("Hulp in huis.");
        var declared = erasure().at("/lawDeclarations/0");
        assertThat(declared.at("/startedAt").asString("")).isNotEmpty();
        assertThat(declared.at("/laws").toString()).isEqualTo("[\"WMO\"]");
        assertThat(declared.at("/keys").size()).isEqualTo(4);
        asks("Toch weer hulp.", "WMO");
        assertThat(noord.get(path(story.id())).text()).contains("Toch weer hulp.");
    }

    @Test
    void a_plan_of_today_keeps_the_whole_record_and_not_that_of_another_law() {
        story.supported(UUID.randomUUID(), "WMO", 1, "2010-06-30");
        var due = row("DUE", story.planChanged(id, "JEUGDWET", "2026-09-01"));
        assertThat(due.at("/whole").asBoolean()).isFalse();
        assertThat(due.at("/lastChange").asString("")).isEqualTo("2026-09-01");
        assertThat(begin(Map.of("ground", "TERM_PASSED")).reason()).isEqualTo("TERM_NOT_PASSED");
        var open = begin(Map.of("ground", "MISTAKE", "law", "JEUGDWET"));
        assertThat(open.reason()).isEqualTo("STILL_RUNNING");
        assertThat(open.json().at("/lines").toString()).isEqualTo("[\"" + id + "\"]");
        assertThat(begin(Map.of("ground", "MISTAKE", "law", "WGS")).reason()).isEqualTo("LAW_NOT_IN_RECORD");

        var gone =
                accepted(begin(Map.of("ground", "TERM_PASSED", "law", "WMO"))).header("Position");

        var listed = row("ERASED", gone);
        assertThat(listed.at("/erasedLaws").toString()).isEqualTo("[\"WMO\"]");
        assertThat(listed.at("/whole").asBoolean(true)).isFalse();
        assertThat(row("DUE", gone).isMissingNode()).isTrue();
    }

    @Test
    void what_cannot_be_asked_is_told_whole() {
        var contradicting = begin(Map.of("ground", "MISTAKE", "law", "WMO", "endFirst", true));
        assertThat(contradicting.status()).isEqualTo(400);
        var wrong =
                administrator.post(path(story.id(), "/_erase"), Map.of("ground", "ERASED_BEFORE", "on", "2199-01-01"));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.json().at("/errors").size()).isEqualTo(2);
        assertThat(wrong.text())
                .contains("TERM_PASSED, RESIDENT_ASKED, MISTAKE")
                .doesNotContain("ERASED_BEFORE");
        assertThat(administrator.get("/v1/erasures").status()).isEqualTo(400);
    }

    @Test
    void lists_show_what_is_due_what_goes_and_what_went() {
        var due = row("DUE", story.supported(UUID.randomUUID(), "WMO", 1, "2010-06-30"));
        assertThat(due.at("/whole").asBoolean()).isTrue();
        assertThat(due.at("/laws/0/dueOn").asString("")).isEqualTo("2025-07-01");
        assertThat(due.at("/lastChange").isMissingNode()).isTrue();

        var begun = accepted(begin(Map.of("ground", "TERM_PASSED"))).header("Position");
        assertThat(row("ENDING", begun).at("/waitingFor").size()).isEqualTo(3);
        assertThat(row("DUE", begun).isMissingNode()).isTrue();

        var last = "";
        for (var service : List.of(PLAN, PROVIDER, BUDGET)) {
            last = story.quiet(service);
        }
        assertThat(row("ERASED", last).at("/ground").asString("")).isEqualTo("TERM_PASSED");
        assertThat(row("ENDING", last).isMissingNode()).isTrue();
    }

    @Test
    void nothing_that_points_to_a_person_stays_in_a_row() throws SQLException {
        story.noorLives();
        story.asks();
        var last = story.erased();
        row("ERASED", last);
        noord.with("Min-Position", last).get("/v1/households");

        for (var table : List.of("residence", "control_tower")) {
            try (var connection = HouseholdStory.service().database().connectAsApp();
                    var statement = connection.createStatement()) {
                statement.execute("select set_config('keerpunt.municipality', '0307', false)");
                try (var rows =
                        statement.executeQuery("select from " + table + " where household = '" + story.id() + "'")) {
                    assertThat(rows.next()).as(table).isFalse();
                }
            }
        }
    }

    @Test
    void the_rules_of_keeping_name_their_source_and_how_sure_they_are() {
        assertThat(noord.get("/v1/keeping-rules").json().at("/items").toString())
                .contains("Jeugdwet, art. 7.3.8", "\"years\":20", "Wmo 2015, art. 5.3.4", "TO_BE_CONFIRMED");
    }

    private JsonNode row(String state, String position) {
        var all = administrator.with("Min-Position", position).get("/v1/erasures?limit=200&state=" + state);
        assertThat(all.status()).as(all.text()).isEqualTo(200);
        for (var item : all.json().at("/items")) {
            if (item.at("/id").asString("").equals(story.id())) {
                return item;
            }
        }
        return all.json().at("/nothing");
    }

    private String asks(String words, String... laws) {
        var request = UUID.randomUUID().toString();
        accepted(noord.post(
                path(story.id(), "/requests"),
                Map.of(
                        "id",
                        request,
                        "words",
                        words,
                        "laws",
                        List.of(laws),
                        "on",
                        "2026-01-09",
                        "channel",
                        "RESIDENT")));
        return request;
    }

    private Answer begin(Map<String, Object> body) {
        var whole = new HashMap<>(body);
        whole.put("on", "2026-09-01");
        return administrator.post(path(story.id(), "/_erase"), whole);
    }

    private JsonNode erasure() {
        var answer = noord.get(path(story.id(), "/erasure"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static Answer accepted(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isIn(200, 201);
        return answer;
    }
}
