package nl.keerpunt.household;

import static nl.keerpunt.household.Answers.errors;
import static nl.keerpunt.household.Answers.text;
import static nl.keerpunt.household.HouseholdStory.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.http.Http.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who changed what in the register, and a team as it was known at a moment. */
class RegisterHistoryTest {

    private final Http beheer = HouseholdStory.administrator();
    private final Http noord = HouseholdStory.noord();
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String anna = "anna-" + run;
    private final String bram = "bram-" + run;
    private final String team = "team-" + run;
    private final Instant before = Instant.now();
    private final String id =
            text(accepted(beheer.post("/v1/teams", Map.of("team", team))).json(), "id");

    @Test
    void a_professionals_history_tells_who_recorded_what_and_never_why_somebody_is_away() {
        lives();

        var events = history("/v1/professionals/" + anna, "").path("events");

        assertThat(events.valueStream().map(RegisterHistoryTest::told))
                .containsExactly(
                        "professional-registered {\"from\":\"2026-01-01\",\"source\":\"ADMINISTRATOR\"}",
                        "team-joined {\"from\":\"2026-01-01\",\"team\":\"" + team + "\"}",
                        "professional-appointed {\"competences\":[\"DEBT_HELP\"],\"from\":\"2026-01-01\",\"fte\":80,"
                                + "\"functions\":[\"SOCIAL_WORKER\"]}",
                        "absence-recorded {\"absence\":\"" + text(events.get(3), "/essentials/absence")
                                + "\",\"from\":\"2026-03-01\",\"substitute\":\"" + bram
                                + "\",\"until\":\"2026-03-31\"}",
                        "professional-left {\"lastDay\":\"2026-06-30\"}");
        assertThat(events.valueStream().map(event -> text(event, "actor"))).containsOnly("beheer");
        assertThat(events.valueStream().map(event -> Instant.parse(text(event, "recordedAt"))))
                .isSorted()
                .allSatisfy(moment -> assertThat(moment).isAfter(before));
    }

    @Test
    void a_teams_history_tells_what_it_needed() {
        lives();

        assertThat(history("/v1/teams/" + id, "").path("events").valueStream().map(RegisterHistoryTest::told))
                .containsExactly(
                        "team-formed {\"team\":\"" + team + "\"}",
                        "team-needs-set {\"from\":\"2026-01-01\",\"needs\":[{\"competence\":\"DEBT_HELP\","
                                + "\"people\":2}]}");
    }

    @Test
    void a_history_is_read_page_by_page_and_as_it_was_known() {
        lives();
        var path = "/v1/professionals/" + anna;
        var whole = history(path, "").path("events");
        var read = new ArrayList<JsonNode>();
        var page = history(path, "?limit=2");
        page.path("events").forEach(read::add);
        while (page.hasNonNull("next")) {
            page = history(path, "?limit=2&after=" + text(page, "next"));
            page.path("events").forEach(read::add);
        }

        assertThat(read).isEqualTo(whole.valueStream().toList()).hasSize(5);
        assertThat(history(path, "?knownAt=" + text(whole.get(1), "recordedAt"))
                        .path("events")
                        .size())
                .isEqualTo(2);
        assertThat(history(path, "?knownAt=" + before).path("events").size()).isZero();
    }

    @Test
    void nobody_reads_the_history_of_who_is_not_there_or_works_elsewhere() {
        lives();
        var elsewhere = HouseholdStory.service().professional("joost-" + run, "0344", "west", "access");

        for (var path : List.of("/v1/professionals/" + anna, "/v1/teams/" + id)) {
            assertThat(elsewhere.get(path + "/history").status()).isEqualTo(404);
            assertThat(HouseholdStory.service()
                            .professional("daan", "0307", "control", "controller")
                            .get(path + "/history")
                            .status())
                    .isEqualTo(403);
        }
        assertThat(noord.get("/v1/professionals/nobody-" + run + "/history").status())
                .isEqualTo(404);
        assertThat(errors(noord.get("/v1/teams/" + id + "/history?after=x&limit=0")))
                .containsExactlyInAnyOrder("after MALFORMED", "limit OUT_OF_RANGE");
    }

    @Test
    void the_matrix_of_a_team_is_shown_as_it_was_known() {
        registered(bram);
        registered(anna);
        var alone = joined(anna);
        var two = joined(bram);
        var away = accepted(of(anna, "/absences", Map.of("from", "2026-03-01", "substitute", bram)));
        var needed = needs();
        var path = "/v1/teams/" + id + "?validOn=2026-03-10";

        assertThat(known(path, alone)).isEqualTo(anna + " away ");
        assertThat(known(path, two)).isEqualTo(anna + "," + bram + " away ");
        assertThat(known(path, away)).isEqualTo(bram + " away " + anna + " by " + bram);
        var seeing = noord.with("Min-Position", needed.header("Position"));
        var present = accepted(seeing.get(path)).json();
        var known = accepted(noord.get(path + "&knownAt=" + momentOf(needed))).json();
        assertThat(text(known, "/asOf/knownAt")).isEqualTo(momentOf(needed));
        for (var part : List.of("competences", "there", "absent", "validOn", "team", "id")) {
            assertThat(known.path(part)).as(part).isEqualTo(present.path(part));
        }
        assertThat(known.at("/competences/0/lackingPeople").asInt()).isEqualTo(2);
        assertThat(noord.get(path + "&knownAt=" + before).status()).isEqualTo(404);
    }

    /** Who is there and who is away, as it was known right after a write. */
    private String known(String path, Answer write) {
        var matrix = accepted(noord.get(path + "&knownAt=" + momentOf(write))).json();
        var there = matrix.path("there").valueStream().map(JsonNode::asString).toList();
        var absent = matrix.path("absent")
                .valueStream()
                .map(each -> text(each, "professional") + " by " + text(each, "standIn"))
                .toList();
        return String.join(",", there) + " away " + String.join(",", absent);
    }

    /** When the store learned of what a write of this test recorded. */
    private String momentOf(Answer write) {
        var position = Long.parseLong(write.header("Position").substring("household:".length()));
        return List.of("/v1/professionals/" + anna, "/v1/professionals/" + bram, "/v1/teams/" + id).stream()
                .flatMap(path -> history(path, "").path("events").valueStream())
                .filter(event -> event.path("position").asLong() == position)
                .map(event -> text(event, "recordedAt"))
                .findFirst()
                .orElseThrow();
    }

    private void lives() {
        registered(bram);
        registered(anna);
        joined(anna);
        accepted(of(
                anna,
                "/_appoint",
                Map.of(
                        "from",
                        "2026-01-01",
                        "functions",
                        List.of("SOCIAL_WORKER"),
                        "competences",
                        List.of("DEBT_HELP"),
                        "fte",
                        80)));
        accepted(of(anna, "/absences", Map.of("from", "2026-03-01", "until", "2026-03-31", "substitute", bram)));
        accepted(of(anna, "/_leave", Map.of("lastDay", "2026-06-30")));
        needs();
    }

    private void registered(String professional) {
        accepted(beheer.post("/v1/professionals", Map.of("professional", professional, "from", "2026-01-01")));
    }

    private Answer joined(String professional) {
        return accepted(of(professional, "/_join", Map.of("team", team, "from", "2026-01-01")));
    }

    private Answer needs() {
        return accepted(beheer.post(
                "/v1/teams/" + id + "/_need",
                Map.of("from", "2026-01-01", "needs", List.of(Map.of("competence", "DEBT_HELP", "people", 2)))));
    }

    private Answer of(String professional, String operation, Map<String, ?> body) {
        return beheer.post("/v1/professionals/" + professional + operation, body);
    }

    private JsonNode history(String path, String question) {
        return accepted(noord.get(path + "/history" + question)).json();
    }

    private static String told(JsonNode event) {
        return text(event, "name") + " " + event.path("essentials");
    }
}
