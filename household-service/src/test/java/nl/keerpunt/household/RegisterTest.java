package nl.keerpunt.household;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.keerpunt.household.Answers.errors;
import static nl.keerpunt.household.HouseholdStory.path;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.household.professional.ProfessionalEvent;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.language.identity.EntryId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.http.Http.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The register of professionals and teams over HTTP. */
class RegisterTest {

    private static final LocalDate TODAY = LocalDate.now(DutchCalendar.ZONE);

    private final ServiceUnderTest service = HouseholdStory.service();
    private final Http beheer = HouseholdStory.administrator();
    private final Http noord = HouseholdStory.noord();
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String anna = "anna-" + run;
    private final String bram = "bram-" + run;
    private final String team = "team " + run + "/A&B";

    @Test
    void whoever_is_registered_can_be_made_director_until_they_left() {
        var story = HouseholdStory.begin();
        var body = Map.of("director", anna, "team", "noord", "from", "2026-01-12");
        assertThat(noord.post(path(story.id(), "/_assign"), body).reason()).isEqualTo("PROFESSIONAL_UNKNOWN");

        registered(anna);
        of(anna, "/_leave", Map.of("lastDay", TODAY.minusDays(1).toString()));
        assertThat(noord.post(path(story.id(), "/_assign"), body).reason()).isEqualTo("PROFESSIONAL_UNKNOWN");
        of(anna, "/_leave", Map.of("lastDay", TODAY.toString()));
        assertThat(noord.post(
                                path(story.id(), "/_assign"),
                                Map.of(
                                        "director",
                                        anna,
                                        "team",
                                        "noord",
                                        "from",
                                        TODAY.plusDays(1).toString()))
                        .reason())
                .isEqualTo("PROFESSIONAL_UNKNOWN");

        accepted(noord.post(path(story.id(), "/_assign"), body));
    }

    @Test
    void nothing_is_handed_over_to_who_leaves_before() {
        registered(anna);
        registered(bram);
        of(bram, "/_leave", Map.of("lastDay", TODAY.plusDays(7).toString()));
        var over = Map.of("successor", bram, "lastDay", TODAY.plusDays(7).toString(), "reason", "LEAVES");

        var refused = beheer.post("/v1/professionals/" + anna + "/_handover", over);
        of(bram, "/_stay", Map.of());

        assertThat(refused.reason()).isEqualTo("PROFESSIONAL_UNKNOWN");
        accepted(beheer.post("/v1/professionals/" + anna + "/_handover", over));
    }

    @Test
    void the_first_token_registers_and_later_requests_add_nothing() {
        var inNoord = service.professional(anna, "0307", team, "access");
        inNoord.get("/v1/households");
        inNoord.get("/v1/households");
        service.professional(anna, "0307", team + "2", "access").get("/v1/households");

        assertThat(history(anna)).containsExactly("professional-registered", "team-claimed", "team-claimed");
        assertThat(shown(anna, "").path("team").asString("")).isEqualTo(team + "2");
        assertThat(shown(anna, "").path("from").asString("")).isEqualTo(TODAY.toString());
    }

    @Test
    void one_professional_is_shown_on_both_time_axes() {
        registered(anna);
        registered(bram);
        appointed(anna, 89, "DEBT_HELP");
        var before = Instant.now();
        var absence = accepted(
                        of(anna, "/absences", Map.of("from", "2026-03-01", "until", "2026-03-31", "substitute", bram)))
                .json()
                .path("id")
                .asString("");

        var away = shown(anna, "?validOn=2026-03-10");
        assertThat(away.path("absent").asBoolean()).isTrue();
        assertThat(away.path("actedForBy").asString("")).isEqualTo(bram);
        assertThat(away.at("/absences/0/id").asString("")).isEqualTo(absence);
        assertThat(away.path("fte").asInt()).isEqualTo(89);
        assertThat(shown(anna, "?validOn=2026-04-01").path("actedForBy").asString(""))
                .isEqualTo(anna);
        var known = shown(anna, "?validOn=2026-03-10&knownAt=" + before);
        assertThat(known.path("absent").asBoolean()).isFalse();
        assertThat(known.path("competences").size()).isEqualTo(1);
        accepted(of(anna, "/absences/" + absence + "/_return", Map.of("on", "2026-03-05")));
        assertThat(shown(anna, "?validOn=2026-03-10").path("absent").asBoolean())
                .isFalse();
        accepted(of(anna, "/absences/" + absence + "/_correct", Map.of("from", "2026-03-10")));
        assertThat(shown(anna, "?validOn=2027-03-10").path("absent").asBoolean())
                .isTrue();
        accepted(of(anna, "/absences/_takeback", Map.of("absence", absence)));
        assertThat(shown(anna, "?validOn=2026-03-10").path("absences").size()).isZero();
        assertThat(beheer.get("/v1/professionals/nobody-" + run).status()).isEqualTo(404);
    }

    @Test
    void a_substitute_is_known_and_not_away_all_the_time() {
        registered(anna);
        var absence = Map.of("from", "2026-03-01", "until", "2026-03-31", "substitute", bram);
        assertThat(of(anna, "/absences", absence).reason()).isEqualTo("PROFESSIONAL_UNKNOWN");
        registered(bram);
        accepted(of(bram, "/absences", Map.of("from", "2026-02-01")));

        var refused = of(anna, "/absences", absence);

        assertThat(refused.reason()).isEqualTo("SUBSTITUTE_ABSENT");
        assertThat(refused.json().path("professional").asString("")).isEqualTo(bram);
    }

    @Test
    void the_matrix_of_a_team_shows_what_lacks_on_a_day() {
        registered(anna);
        registered(bram);
        assertThat(of(anna, "/_join", Map.of("team", team, "from", "2026-01-01"))
                        .reason())
                .isEqualTo("TEAM_UNKNOWN");
        var id = accepted(beheer.post("/v1/teams", Map.of("team", team)))
                .json()
                .path("id")
                .asString("");
        accepted(beheer.post(
                "/v1/teams/" + id + "/_need",
                Map.of(
                        "from",
                        "2026-01-01",
                        "needs",
                        List.of(Map.of("competence", "DEBT_HELP", "people", 2, "fte", 150)))));
        for (var who : List.of(anna, bram)) {
            accepted(of(who, "/_join", Map.of("team", team, "from", "2026-01-01")));
            appointed(who, 80, "DEBT_HELP");
        }
        var absent = accepted(of(anna, "/absences", Map.of("from", "2026-03-01", "substitute", bram)));
        var seeing = noord.with("Min-Position", absent.header("Position"));

        var full =
                accepted(seeing.get("/v1/teams/" + id + "?validOn=2026-02-28")).json();
        assertThat(full.at("/competences/0/lackingPeople").asInt()).isZero();
        assertThat(full.at("/competences/0/thereFte").asInt()).isEqualTo(160);
        var lacking =
                accepted(seeing.get("/v1/teams/" + id + "?validOn=2026-03-01")).json();
        assertThat(lacking.at("/competences/0/lackingPeople").asInt()).isEqualTo(1);
        assertThat(lacking.at("/competences/0/lackingFte").asInt()).isEqualTo(70);
        assertThat(lacking.at("/absent/0/standIn").asString("")).isEqualTo(bram);
        var listed = accepted(seeing.get("/v1/professionals?validOn=2026-03-01&team=" + URLEncoder.encode(team, UTF_8)))
                .json()
                .path("items");
        assertThat(listed.valueStream().map(item -> item.path("id").asString("")))
                .containsExactlyInAnyOrder(anna, bram);
        assertThat(listed.valueStream().map(item -> item.path("substitute").asString("")))
                .containsExactlyInAnyOrder(bram, "");
        assertThat(eventually(() -> noord.get("/v1/teams?limit=200").text(), text -> text.contains(id)))
                .contains(team);
        assertThat(noord.get("/v1/teams/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(beheer.post(
                                "/v1/teams/" + UUID.randomUUID() + "/_need",
                                Map.of("from", "2026-01-01", "needs", List.of()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_list_goes_on_where_the_page_before_ended() {
        registered(anna);
        var last = registered(bram);
        var seeing = noord.with("Min-Position", last.header("Position"));
        var listed = new ArrayList<String>();

        for (var next = "00000000-0000-0000-0000-000000000000"; !next.isEmpty(); ) {
            var page = accepted(seeing.get("/v1/professionals?limit=5&after=" + next))
                    .json();
            page.path("items").forEach(item -> listed.add(item.path("id").asString("")));
            next = page.path("next").asString("");
        }

        assertThat(listed).contains(anna, bram).doesNotHaveDuplicates();
    }

    @Test
    void what_cannot_be_is_told_all_at_once() {
        assertThat(errors(beheer.post("/v1/professionals", Map.of("professional", "..", "from", "2026-01-01"))))
                .containsExactly("professional MALFORMED");
        assertThat(errors(of(
                        anna,
                        "/_appoint",
                        Map.of(
                                "from",
                                "2026-01-01",
                                "functions",
                                List.of(),
                                "competences",
                                List.of("A1", "A1"),
                                "fte",
                                151))))
                .contains("fte OUT_OF_RANGE");
        assertThat(errors(of(
                        anna,
                        "/_appoint",
                        Map.of(
                                "from",
                                "2026-01-01",
                                "functions",
                                List.of(),
                                "competences",
                                List.of("A1", "A1"),
                                "fte",
                                50))))
                .containsExactly("competences CONTRADICTORY");
        assertThat(errors(of(anna, "/absences", Map.of("from", "2026-03-02", "until", "2026-03-01"))))
                .containsExactly("until CONTRADICTORY");
        assertThat(errors(beheer.post(
                        "/v1/teams/" + UUID.randomUUID() + "/_need",
                        Map.of("from", "2026-01-01", "needs", List.of(Map.of("competence", "DEBT_HELP"))))))
                .containsExactly("needs[0].people CONTRADICTORY");
    }

    @Test
    void a_professional_changes_nothing_in_it() {
        assertThat(noord.post("/v1/professionals", Map.of("professional", anna, "from", "2026-01-01"))
                        .status())
                .isEqualTo(403);
        assertThat(noord.post("/v1/teams", Map.of("team", team)).status()).isEqualTo(403);
    }

    private Answer registered(String professional) {
        return accepted(beheer.post("/v1/professionals", Map.of("professional", professional, "from", "2026-01-01")));
    }

    private static Answer accepted(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isIn(200, 201);
        return answer;
    }

    private void appointed(String professional, int fte, String competence) {
        var body = new HashMap<String, Object>();
        body.put("from", "2026-01-01");
        body.put("functions", List.of("SOCIAL_WORKER"));
        body.put("competences", List.of(competence));
        body.put("fte", fte);
        accepted(of(professional, "/_appoint", body));
    }

    private Answer of(String professional, String operation, Map<String, ?> body) {
        return beheer.post("/v1/professionals/" + professional + operation, body);
    }

    private JsonNode shown(String professional, String asOf) {
        return accepted(noord.get("/v1/professionals/" + professional + asOf)).json();
    }

    private List<String> history(String professional) {
        var entry = EntryId.of(new MunicipalityCode("0307"), new ProfessionalId(professional));
        return service.context().getBean(Histories.class).of(entry, ProfessionalEvent.class).stream()
                .map(recorded -> recorded.name())
                .toList();
    }
}
