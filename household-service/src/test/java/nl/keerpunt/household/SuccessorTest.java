package nl.keerpunt.household;

import static nl.keerpunt.household.Answers.accepted;
import static nl.keerpunt.household.Answers.errors;
import static nl.keerpunt.household.Answers.text;
import static nl.keerpunt.household.HouseholdStory.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.household.vocabulary.QuietService;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.http.Http.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What follows on support at a turn of life: decided, told, and gone with the record. */
class SuccessorTest {

    private static final String REASON = "Sam redt het met hulp van een tante.";

    private final Http noord = HouseholdStory.noord();
    private final Http zuid = HouseholdStory.zuid();
    private final HouseholdStory story = HouseholdStory.begin();
    private final UUID therapy = UUID.randomUUID();
    private final LocalDate today = LocalDate.now(DutchCalendar.ZONE);
    private final LocalDate turn = today.plusMonths(2);

    @Test
    void support_over_a_turn_is_a_task_until_it_is_decided_what_follows() {
        samLives();
        var position = story.supported(therapy, "JEUGDWET", 1, turn.toString());

        var open = supports("");
        assertThat(open).hasSize(1);
        assertThat(text(open, "/0/arrangement")).isEqualTo(therapy.toString());
        assertThat(text(open, "/0/law")).isEqualTo("JEUGDWET");
        assertThat(text(open, "/0/lastDay")).isEqualTo(turn.toString());
        assertThat(text(open, "/0/member")).isEqualTo(story.member());
        assertThat(text(open, "/0/code") + " " + text(open, "/0/day")).isEqualTo("AGE-18 " + turn);
        assertThat(text(open, "/0/state")).isEqualTo("OPEN");
        assertThat(open.at("/0/due").asBoolean()).isTrue();
        assertThat(open.at("/0/endsThere").asBoolean()).isTrue();
        assertThat(open.at("/0/decision").isMissingNode()).isTrue();
        assertThat(text(open, "/0/changes/0/source")).isEqualTo("Jeugdwet, art. 1.1, jeugdige");
        assertThat(openDecisions(position)).isEqualTo(1);

        var before = lastRecorded();
        var decided = decide(nothing());
        accepted(decided);

        var closed = supports("");
        assertThat(text(closed, "/0/state")).isEqualTo("DECIDED");
        assertThat(closed.at("/0/endsThere").asBoolean()).isFalse();
        assertThat(text(closed, "/0/decision/follows")).isEqualTo("NOTHING");
        assertThat(text(closed, "/0/decision/reason")).isEqualTo(REASON);
        assertThat(text(closed, "/0/decision/on")).isEqualTo(today.toString());
        assertThat(text(supports("?knownAt=" + before), "/0/state")).isEqualTo("OPEN");
        assertThat(text(supports("?validOn=" + today.minusDays(1)), "/0/state")).isEqualTo("OPEN");
        assertThat(openDecisions(decided.header("Position"))).isZero();
    }

    @Test
    void the_same_again_changes_nothing_and_the_latest_decision_counts() {
        samLives();
        story.supported(therapy, "JEUGDWET", 1, turn.toString());
        accepted(decide(nothing()));
        accepted(decide(nothing()));
        accepted(decide(Map.of("turn", "AGE-18", "follows", "OTHER_LAW", "law", "WMO", "on", today.toString())));

        assertThat(noord.get(path(story.id(), "/history")).json().at("/events"))
                .filteredOn(event -> text(event, "name").equals("successor-decided"))
                .hasSize(2);
        assertThat(text(supports(""), "/0/decision/law")).isEqualTo("WMO");
        assertThat(supports("").at("/0/decision/reason").isMissingNode()).isTrue();
    }

    @Test
    void bad_input_is_told_in_one_answer() {
        samLives();
        story.supported(therapy, "JEUGDWET", 1, turn.toString());

        var wrong = new HashMap<String, Object>();
        wrong.put("turn", "18");
        wrong.put("follows", "MAYBE");
        wrong.put("on", today.plusDays(1).toString());
        assertThat(errors(decide(wrong)))
                .containsExactlyInAnyOrder("turn MALFORMED", "follows MALFORMED", "on OUT_OF_RANGE");
        assertThat(errors(decide(Map.of(
                        "turn", "AGE-18",
                        "follows", "NOTHING",
                        "successor", therapy.toString(),
                        "law", "WMO",
                        "on", today.toString()))))
                .containsExactlyInAnyOrder("successor CONTRADICTORY", "law CONTRADICTORY", "reason CONTRADICTORY");
    }

    @Test
    void a_refusal_says_what_to_do() {
        samLives();
        story.supported(therapy, "JEUGDWET", 1, turn.toString());

        var refused = decide(Map.of("turn", "AGE-18", "follows", "GOES_ON", "on", today.toString()));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.reason()).isEqualTo("SUPPORT_ENDS_THERE");
        assertThat(decide(Map.of("turn", "AGE-21", "follows", "OTHER_LAW", "law", "WMO", "on", today.toString()))
                        .reason())
                .isEqualTo("TURN_NOT_REACHED");
        assertThat(noord.post(path(story.id(), "/supports/" + UUID.randomUUID() + "/_decidesuccessor"), nothing())
                        .reason())
                .isEqualTo("SUPPORT_UNKNOWN");
    }

    @Test
    void another_team_needs_a_ground_and_another_municipality_finds_nothing() {
        samLives();
        story.supported(therapy, "JEUGDWET", 1, turn.toString());
        var operation = path(story.id(), "/supports/" + therapy + "/_decidesuccessor");

        assertThat(zuid.post(operation, nothing()).reason()).isEqualTo("ACCESS_GROUND_REQUIRED");
        assertThat(HouseholdStory.service()
                        .professional("joost", "0344", "noord", "access")
                        .post(operation, nothing())
                        .status())
                .isEqualTo(404);
        assertThat(HouseholdStory.administrator().post(operation, nothing()).reason())
                .isEqualTo("NOT_ALLOWED");
        accepted(zuid.with("Access-Ground", "crisis-service").post(operation, nothing()));
        assertThat(HouseholdStory.log(story.id())).containsExactly("kees _decide-successor crisis-service");
    }

    @Test
    void neither_age_nor_reason_stands_in_the_history() {
        samLives();
        story.supported(therapy, "JEUGDWET", 1, turn.toString());
        accepted(decide(nothing()));

        assertThat(noord.get(path(story.id(), "/history")).text())
                .contains("successor-decided", "\"follows\":\"NOTHING\"")
                .doesNotContain("AGE-18", "tante");
    }

    @Test
    void it_stands_in_the_members_own_file_and_in_nobody_elses() {
        samLives();
        var noor = UUID.randomUUID().toString();
        accepted(noord.post(
                path(story.id(), "/members"),
                Map.of(
                        "id", noor,
                        "bsn", HouseholdStory.nextBsn(),
                        "name", "Noor",
                        "birthDate", "1990-05-01",
                        "from", "2026-01-01")));
        story.supported(therapy, "JEUGDWET", 1, turn.toString());
        assertThat(text(supports(""), "/0/state")).isEqualTo("NOT_SAID_FOR_WHOM");
        assertThat(decide(nothing()).reason()).isEqualTo("WHICH_MEMBER");
        var body = new HashMap<>(nothing());
        body.put("member", story.member());
        accepted(decide(body));
        story.fatimaDirects();

        assertThat(file(story.member())).contains(REASON, "AGE-18", "successor-decided");
        assertThat(file(noor)).doesNotContain("tante", "AGE-18", "successor-decided");
    }

    @Test
    void with_the_record_the_reason_goes_and_the_turn() {
        samLives();
        story.supported(therapy, "JEUGDWET", 1, turn.toString());
        accepted(decide(nothing()));
        var before = lastRecorded();
        accepted(HouseholdStory.administrator()
                .post(
                        path(story.id(), "/_erase"),
                        Map.of("ground", "MISTAKE", "on", today.toString(), "endFirst", true)));
        for (var service : QuietService.values()) {
            story.quiet(service);
        }

        for (var moment : new String[] {"", "?knownAt=" + before}) {
            var answer = noord.get(path(story.id(), "/turns" + moment));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().at("/supports")).isEmpty();
            assertThat(answer.text()).doesNotContain("tante", "AGE-18");
        }
    }

    /** Without what its words mean, which is the same in each file. */
    private String file(String member) {
        return HouseholdStory.service()
                .professional("fatima", "0307", "noord", "director")
                .get("/v1/household/households/" + story.id() + "/members/" + member + "/file")
                .json()
                .at("/facts")
                .toString();
    }

    private Map<String, Object> nothing() {
        return Map.of("turn", "AGE-18", "follows", "NOTHING", "reason", REASON, "on", today.toString());
    }

    private Answer decide(Map<String, Object> body) {
        return noord.post(path(story.id(), "/supports/" + therapy + "/_decidesuccessor"), body);
    }

    private void samLives() {
        accepted(noord.post(
                path(story.id(), "/members"),
                Map.of(
                        "id", story.member(),
                        "bsn", story.bsn(),
                        "name", "Sam",
                        "birthDate", turn.minusYears(18).toString(),
                        "from", "2026-01-01")));
    }

    private JsonNode supports(String question) {
        var answer = noord.get(path(story.id(), "/turns" + question));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().at("/supports");
    }

    /** Of the first turn of the household in the agenda of a team that has many. */
    private int openDecisions(String position) {
        var after = "";
        while (true) {
            var page = noord.with("Min-Position", position)
                    .get("/v1/term-agenda/turns?limit=200" + after)
                    .json();
            for (var item : page.at("/items")) {
                if (text(item, "household").equals(story.id())) {
                    assertThat(text(item, "code")).isEqualTo("AGE-18");
                    return item.at("/openDecisions").asInt(-1);
                }
            }
            assertThat(text(page, "next")).as("the household is in the list").isNotEmpty();
            after = "&after=" + text(page, "next");
        }
    }

    private String lastRecorded() {
        var items = noord.get(path(story.id(), "/history")).json().at("/events");
        return text(items.get(items.size() - 1), "recordedAt");
    }
}
