package nl.keerpunt.household;

import static nl.keerpunt.household.Answers.accepted;
import static nl.keerpunt.household.Answers.errors;
import static nl.keerpunt.household.Answers.text;
import static nl.keerpunt.household.HouseholdStory.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.Test;

/** Who can be made director, and with which team a household goes. */
class WhoDirectsTest {

    private final ServiceUnderTest service = HouseholdStory.service();
    private final Http noord = HouseholdStory.noord();
    private final Http zuid = HouseholdStory.zuid();
    private final HouseholdStory story = HouseholdStory.begin();

    @Test
    void a_stranger_is_not_made_director_until_they_came_in_once() {
        var body = Map.of("director", "nieuw-" + story.id(), "team", "noord", "from", "2026-01-12");

        var refused = noord.post(path(story.id(), "/_assign"), body);
        HouseholdStory.comesIn("nieuw-" + story.id());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.reason()).isEqualTo("PROFESSIONAL_UNKNOWN");
        accepted(noord.post(path(story.id(), "/_assign"), body));
    }

    @Test
    void whoever_came_in_elsewhere_is_a_stranger_here() {
        service.professional("gast-" + story.id(), "0344", "west", "director").get("/v1/households");

        assertThat(noord.post(
                                path(story.id(), "/_assign"),
                                Map.of("director", "gast-" + story.id(), "team", "noord", "from", "2026-01-12"))
                        .reason())
                .isEqualTo("PROFESSIONAL_UNKNOWN");
    }

    @Test
    void an_administrator_is_no_professional_who_directs() {
        service.professional("beheer-" + story.id(), "0307", "beheer", "administrator")
                .get("/v1/households");

        assertThat(noord.post(
                                path(story.id(), "/_assign"),
                                Map.of("director", "beheer-" + story.id(), "team", "noord", "from", "2026-01-12"))
                        .reason())
                .isEqualTo("PROFESSIONAL_UNKNOWN");
    }

    @Test
    void a_professional_without_a_team_names_one() {
        var teamless = service.http()
                .as(service.identity()
                        .token(claims -> claims.subject("flex")
                                .claim("municipality", "0307")
                                .claim("roles", List.of("access"))));

        assertThat(errors(teamless.post("/v1/households", Map.of("on", "2026-01-10"))))
                .containsExactly("team MISSING");
        assertThat(errors(teamless.get("/v1/households"))).containsExactly("team MISSING");
        assertThat(teamless.post("/v1/households", Map.of("on", "2026-01-10", "team", "noord"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void a_household_is_registered_for_a_team_that_somebody_here_is_of() {
        var nobodys = "team-" + UUID.randomUUID();
        var body = Map.of("on", "2026-01-10", "team", nobodys);

        assertThat(noord.post("/v1/households", body).reason()).isEqualTo("TEAM_UNKNOWN");
        service.professional("ver-" + nobodys, "0344", nobodys, "access").get("/v1/households");
        assertThat(noord.post("/v1/households", body).reason()).isEqualTo("TEAM_UNKNOWN");
        service.professional("hier-" + nobodys, "0307", nobodys, "access").get("/v1/households");
        accepted(noord.post("/v1/households", body));
    }

    @Test
    void a_household_goes_along_to_the_team_in_which_its_director_came_in_last() {
        var lotte = "lotte-" + story.id();
        var body = Map.of("director", lotte, "team", "zuid", "from", "2026-01-12");
        HouseholdStory.comesIn(lotte);

        var refused = noord.post(path(story.id(), "/_assign"), body);
        service.professional(lotte, "0307", "zuid", "director").get("/v1/households");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.reason()).isEqualTo("TEAM_UNKNOWN");
        assertThat(text(refused.json(), "team")).isEqualTo("noord");
        accepted(noord.post(path(story.id(), "/_assign"), body));
        assertThat(zuid.get(path(story.id())).status()).isEqualTo(200);
    }

    @Test
    void a_household_goes_along_with_its_director_on_the_day_of_the_transfer() {
        story.fatimaDirects();
        accepted(noord.post(
                path(story.id(), "/_transfer"),
                HouseholdStory.toKees(LocalDate.now().plusDays(300).toString())));

        assertThat(noord.get(path(story.id())).status()).isEqualTo(200);
        assertThat(zuid.get(path(story.id())).status()).isEqualTo(403);
    }
}
