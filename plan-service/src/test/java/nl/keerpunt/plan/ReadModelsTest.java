package nl.keerpunt.plan;

import static nl.keerpunt.plan.PlanStory.accepted;
import static nl.keerpunt.plan.PlanStory.administrator;
import static nl.keerpunt.plan.PlanStory.noor;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.language.LawfulGround;
import nl.keerpunt.language.ProfessionalId;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.testing.Http;
import nl.keerpunt.testing.Http.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Who may decide, and what is asked of a director: on real PostgreSQL, one municipality at a time. */
class ReadModelsTest {

    private final PlanStory story = PlanStory.ofAHousehold();

    @Test
    void a_mandate_says_who_may_decide() {
        var professional = someone();
        var granted = PlanStory.mandate(professional, 5_000_000);

        var may = mayDecide(granted, professional, "law=JEUGDWET&amount=5000000&months=6&on=2026-03-01");
        var mayNot = mayDecide(granted, "nobody", "law=JEUGDWET&amount=5000000&months=6&on=2026-03-01");

        assertThat(may.path("mayDecide").asBoolean()).isTrue();
        assertThat(may.path("mandate").asString())
                .isEqualTo(granted.json().path("id").asString());
        assertThat(mayNot.path("mayDecide").asBoolean()).isFalse();
        assertThat(texts(mayNot.path("whoMay"))).contains(professional);
    }

    @Test
    void who_may_decide_is_answered_for_the_past_as_it_was_known_then() {
        var professional = someone();
        var granted = PlanStory.mandate(professional, 6_000_000);
        var known = recordedAt(granted);
        var withdrawn = accepted(administrator()
                .post(
                        "/v1/mandates/" + professional + "/_withdraw",
                        Map.of(
                                "mandate",
                                granted.json().path("id").asString(),
                                "lastDay",
                                "2026-03-31",
                                "reason",
                                "another team")));
        var question = "law=JEUGDWET&amount=6000000&months=6&on=2026-04-01";

        assertThat(mayDecide(withdrawn, professional, question)
                        .path("mayDecide")
                        .asBoolean())
                .isFalse();
        assertThat(texts(mayDecide(withdrawn, professional, question).path("whoMay")))
                .doesNotContain(professional);
        var then = mayDecide(withdrawn, professional, question + "&knownAt=" + known);
        assertThat(then.path("mayDecide").asBoolean()).isTrue();
        assertThat(texts(then.path("whoMay"))).contains(professional);
        assertThat(mayDecide(withdrawn, professional, question.replace("04-01", "03-31"))
                        .path("mayDecide")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void a_withdrawn_mandate_is_listed_with_its_last_day() {
        var professional = someone();
        var granted = PlanStory.mandate(professional, 1);
        accepted(administrator()
                .post(
                        "/v1/mandates/" + professional + "/_withdraw",
                        Map.of(
                                "mandate",
                                granted.json().path("id").asString(),
                                "lastDay",
                                "2026-03-31",
                                "reason",
                                "another team")));

        var held = accepted(noor().get("/v1/mandates/" + professional + "?validOn=2026-04-01"))
                .json()
                .path("mandates")
                .path(0);

        assertThat(held.path("until").asString()).isEqualTo("2026-03-31");
        assertThat(held.path("valid").asBoolean()).isFalse();
    }

    @Test
    void a_question_without_an_amount_is_not_understood() {
        var answer = noor().get("/v1/mandates/noor/may-decide?law=wmo&months=0");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors")).hasSize(3);
    }

    @Test
    void the_agenda_asks_for_a_decision_and_a_measurement() {
        story.running();

        assertThat(asked()).containsExactlyInAnyOrder("LINE_UNDECIDED", "GOAL_UNMEASURED");
        story.decided();
        assertThat(asked()).containsExactly("GOAL_UNMEASURED");
    }

    @Test
    void a_draft_asks_for_nothing_yet() {
        story.directed().drafted().withAGoal().withALine();

        assertThat(asked()).isEmpty();
    }

    @Test
    void a_line_without_cover_returns_to_the_agenda_with_its_reason() {
        story.running().decided().arranged(1).notCovered(1);
        eventually(story::coverState, "NOT_COVERED"::equals);

        var item = items(noor()).stream()
                .filter(each -> each.path("kind").asString().equals("LINE_NOT_COVERED"))
                .findFirst()
                .orElseThrow();

        assertThat(item.path("subject").asString()).isEqualTo(story.line().toString());
        assertThat(item.path("reason").asString()).isEqualTo("NOT_ENOUGH_LEFT");
        assertThat(item.path("lacking").asLong()).isEqualTo(9_000);
        assertThat(item.path("year").asInt()).isEqualTo(2026);
        assertThat(item.path("director").asString()).isEqualTo("noor");
        story.arranged(2).covered(2);
        eventually(story::coverState, "COVERED"::equals);
        assertThat(asked()).containsExactly("GOAL_UNMEASURED");
    }

    @Test
    void an_answer_of_the_budget_that_came_first_stays_on_the_agenda() {
        story.running().decided().notCovered(1);
        eventually(story::coverState, "NOT_COVERED"::equals);
        story.arranged(1);
        eventually(() -> story.shownLine().path("arranged").path("version").asInt(), version -> version == 1);

        assertThat(asked()).contains("LINE_NOT_COVERED");
        story.arranged(2);
        eventually(story::coverState, "AWAITED"::equals);
        assertThat(asked()).doesNotContain("LINE_NOT_COVERED");
    }

    @Test
    void a_line_that_the_provider_refused_is_to_be_decided_again() {
        story.running().decided().refusedByProvider();
        eventually(() -> story.shownLine().path("state").asString(), "REFUSED"::equals);

        assertThat(asked()).containsExactlyInAnyOrder("LINE_UNDECIDED", "GOAL_UNMEASURED");
        assertThat(items(noor()).stream().map(item -> item.path("reason").asString("")))
                .contains("NOT_OFFERED");
    }

    @Test
    void an_emergency_asks_for_its_review_until_a_version_is_agreed() {
        story.directed().drafted().withAGoal().withALine();
        accepted(noor().post(
                        story.path() + "/_activate",
                        Map.of("on", "2026-01-11", "emergencyReason", "no heating", "reviewOn", "2026-01-25")));

        assertThat(asked("2026-01-24")).containsExactlyInAnyOrder("LINE_UNDECIDED", "GOAL_UNMEASURED");
        assertThat(asked("2026-01-25")).contains("REVIEW");
        story.agreed();
        assertThat(asked("2026-01-25")).doesNotContain("REVIEW");
    }

    @Test
    void a_closed_plan_asks_for_its_follow_ups_one_by_one() {
        story.running().closed();

        assertThat(asked("2026-11-29")).isEmpty();
        assertThat(asked("2026-11-30")).containsExactly("FOLLOW_UP");
        accepted(noor().post(
                        story.path() + "/follow-ups",
                        Map.of("on", "2026-11-28", "holds", true, "note", "early and well")));
        assertThat(asked("2026-11-30")).isEmpty();
        assertThat(asked("2027-02-28")).containsExactly("FOLLOW_UP");
    }

    @Test
    void a_reopened_plan_asks_for_its_goals_again() {
        story.running().decided().closed();
        accepted(noor().post(story.path() + "/_reopen", Map.of("reason", "noise", "on", "2026-09-15")));
        accepted(noor().post(story.path() + "/_agree", Map.of("householdVoice", "again", "on", "2026-09-16")));
        accepted(noor().post(story.path() + "/_activate", Map.of("on", "2026-09-16")));

        assertThat(asked("2026-12-31")).containsExactly("GOAL_UNMEASURED");
    }

    @Test
    void the_agenda_shows_the_own_team_and_the_own_households() {
        story.running();

        assertThat(items(PlanStory.service().professional("kim", "0307", "north", "access")))
                .isNotEmpty();
        assertThat(items(PlanStory.service().professional("noor", "0307", "elsewhere", "director")))
                .isNotEmpty();
        assertThat(items(PlanStory.service().professional("kim", "0307", "south", "access")))
                .isEmpty();
        assertThat(items(PlanStory.service().professional("noor", "0344", "north", "access")))
                .isEmpty();
    }

    @Test
    void the_agenda_tells_of_what_was_committed_by_law_also_without_a_plan() {
        story.directed();
        var arrangement = story.committed(null, LawfulGround.COURT_ORDER);

        var item = items(noor()).getFirst();

        assertThat(item.path("kind").asString()).isEqualTo("BY_LAW");
        assertThat(item.path("reason").asString()).isEqualTo("COURT_ORDER");
        assertThat(item.path("subject").asString()).isEqualTo(arrangement.uuid().toString());
        assertThat(item.path("decidedBy").asString()).isEqualTo("sam");
        assertThat(item.path("director").asString()).isEqualTo("noor");
        assertThat(items(noor(), "&validOn=2026-04-14")).isEmpty();
        var note = Map.of("subject", arrangement.uuid(), "version", 1, "on", "2026-04-20");
        assertThat(PlanStory.service()
                        .professional("sam", "0307", "north", "access")
                        .post(story.path() + "/_note", note)
                        .reason())
                .isEqualTo("NOTE_IS_FOR_THE_DIRECTOR");
        accepted(noor().post(story.path() + "/_note", note));
        assertThat(items(noor(), "&validOn=2026-04-19")).hasSize(1);
        assertThat(items(noor(), "&validOn=2026-04-20")).isEmpty();
    }

    @Test
    void the_agenda_tells_of_a_decision_whose_mandate_was_withdrawn_from_before_it() {
        var professional = someone();
        var mandate = UUID.fromString(
                PlanStory.mandate(professional, 80_000).json().path("id").asString());
        story.directed().committed(mandate, null);

        withdraw(professional, mandate, "2026-04-15");
        assertThat(items(noor())).isEmpty();

        withdraw(professional, mandate, "2026-04-14");
        var item = items(noor()).getFirst();
        assertThat(item.path("kind").asString()).isEqualTo("MANDATE_WITHDRAWN");
        assertThat(item.path("mandate").asString()).isEqualTo(mandate.toString());
        assertThat(item.path("decidedOn").asString()).isEqualTo("2026-04-15");

        withdraw(professional, mandate, "2025-12-31");
        assertThat(items(noor()).getFirst())
                .as("of a mandate that holds on no day")
                .isEqualTo(item);
    }

    private static void withdraw(String professional, UUID mandate, String lastDay) {
        accepted(administrator()
                .post(
                        "/v1/mandates/" + professional + "/_withdraw",
                        Map.of("mandate", mandate, "lastDay", lastDay, "reason", "another team")));
    }

    @Test
    void a_line_refused_outside_the_mandate_says_who_may_decide_it() {
        story.running().decided().refusedByProvider("OUTSIDE_MANDATE", List.of(new ProfessionalId("sam")));
        eventually(() -> story.shownLine().path("state").asString(), "REFUSED"::equals);

        var item = items(noor()).stream()
                .filter(each -> each.path("kind").asString().equals("LINE_UNDECIDED"))
                .findFirst()
                .orElseThrow();

        assertThat(item.path("reason").asString()).isEqualTo("OUTSIDE_MANDATE");
        assertThat(texts(item.path("mayDecide"))).containsExactly("sam");
        assertThat(texts(story.shownLine().path("mayDecide"))).containsExactly("sam");
    }

    @Test
    void the_agenda_withholds_what_is_not_for_who_asks() {
        story.running().decided().arranged(1).notCovered(1);
        eventually(story::coverState, "NOT_COVERED"::equals);

        var item = items(PlanStory.service().professional(someone(), "0307", "north", "access")).stream()
                .filter(each -> each.path("kind").asString().equals("LINE_NOT_COVERED"))
                .findFirst()
                .orElseThrow();

        assertThat(item.has("lacking")).isFalse();
        assertThat(texts(item.path("withheld"))).containsExactly("lacking");
    }

    @Test
    void the_agenda_is_read_page_by_page_and_by_director() {
        story.running();
        var whole = new ArrayList<JsonNode>();
        var after = "";
        do {
            var page = accepted(seeing(noor()).get("/v1/agenda?director=noor&limit=1" + after))
                    .json();
            assertThat(page.path("items").size()).isLessThanOrEqualTo(1);
            page.path("items").forEach(whole::add);
            after = after(page);
        } while (!after.isEmpty());

        assertThat(ofThisHousehold(whole)).hasSize(2);
        assertThat(accepted(seeing(noor()).get("/v1/agenda?director=somebody"))
                        .json()
                        .path("items"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mandate_held", "agenda_item", "processing_log"})
    void a_read_model_shows_one_municipality_at_a_time(String table) throws SQLException {
        story.running();
        PlanStory.mandate(someone(), 1);
        items(noor());
        mayDecide(PlanStory.mandate(someone(), 1), "noor", "law=WMO&amount=1&months=1");

        try (var app = PlanStory.service().database().connectAsApp()) {
            assertThat(rows(app, table)).isZero();
            within(app, "0344");
            assertThat(rows(app, table)).isZero();
            within(app, "0307");
            assertThat(rows(app, table)).isPositive();
            assertThatThrownBy(() -> app.createStatement().execute("delete from " + table))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void each_look_leaves_a_line_with_its_ground() throws SQLException {
        story.drafted();
        accepted(noor().get(story.path()));
        accepted(PlanStory.service()
                .professional("kim", "0307", "south", "access")
                .with("Access-Ground", "replacement")
                .get(story.path() + "/history"));

        try (var app = PlanStory.service().database().connectAsApp()) {
            within(app, "0307");
            var lines = new ArrayList<String>();
            try (var rows = app.createStatement()
                    .executeQuery("select actor, operation, ground from processing_log where household = '"
                            + story.household() + "' order by id")) {
                while (rows.next()) {
                    lines.add(rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3));
                }
            }
            assertThat(lines).containsExactly("noor read-plan own-team", "kim read-plan-history replacement");
        }
    }

    private static void within(Connection app, String municipality) throws SQLException {
        app.createStatement().execute("select set_config('keerpunt.municipality', '" + municipality + "', false)");
    }

    private static int rows(Connection app, String table) throws SQLException {
        try (var rows = app.createStatement().executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static String someone() {
        return "p-" + UUID.randomUUID();
    }

    private static JsonNode mayDecide(Answer written, String professional, String question) {
        return accepted(noor().with("Min-Position", written.header("Position"))
                        .get("/v1/mandates/" + professional + "/may-decide?" + question))
                .json();
    }

    private static Instant recordedAt(Answer written) {
        var position = written.header("Position").split(":")[1];
        try (var owner = PlanStory.service().database().connectAsOwner();
                var rows = owner.createStatement()
                        .executeQuery("select recorded_at from domainevententry where globalindex = " + position)) {
            rows.next();
            return rows.getObject(1, OffsetDateTime.class).toInstant();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(each -> texts.add(each.asString()));
        return texts;
    }

    private List<String> asked() {
        return asked("2026-07-01");
    }

    private List<String> asked(String day) {
        return ofThisHousehold(items(noor(), "&validOn=" + day)).stream()
                .map(item -> item.path("kind").asString())
                .toList();
    }

    private List<JsonNode> items(Http caller) {
        return items(caller, "");
    }

    private List<JsonNode> items(Http caller, String more) {
        var items = new ArrayList<JsonNode>();
        var after = "";
        do {
            var page = accepted(seeing(caller).get("/v1/agenda?limit=200" + after + more))
                    .json();
            page.path("items").forEach(items::add);
            after = after(page);
        } while (!after.isEmpty());
        return ofThisHousehold(items);
    }

    private static String after(JsonNode page) {
        var next = page.path("next").asString("").replace(" ", "%20");
        return next.isEmpty() ? "" : "&after=" + next;
    }

    private List<JsonNode> ofThisHousehold(List<JsonNode> items) {
        return items.stream()
                .filter(item -> item.path("household")
                        .asString()
                        .equals(story.household().toString()))
                .toList();
    }

    /** Waits for the read model to know everything that is written by now, messages included. */
    private Http seeing(Http caller) {
        var position = PlanStory.service().context().getBean(Commands.class).lastPosition();
        return caller.with("Min-Position", "plan:" + position);
    }
}
