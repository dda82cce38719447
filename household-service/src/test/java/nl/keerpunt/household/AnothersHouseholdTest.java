package nl.keerpunt.household;

import static nl.keerpunt.household.Answers.accepted;
import static nl.keerpunt.household.Answers.find;
import static nl.keerpunt.household.Answers.text;
import static nl.keerpunt.household.HouseholdStory.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.Test;

/** Who reaches the household of another team, and the line that each look leaves. */
class AnothersHouseholdTest {

    private final ServiceUnderTest service = HouseholdStory.service();
    private final Http noord = HouseholdStory.noord();
    private final Http zuid = HouseholdStory.zuid();
    private final HouseholdStory story = HouseholdStory.begin();

    @Test
    void another_teams_household_opens_with_a_ground() {
        story.noorLives();

        var without = zuid.get(path(story.id()));
        var with = zuid.with("Access-Ground", "crisis-service").get(path(story.id()));

        assertThat(without.status()).isEqualTo(403);
        assertThat(without.reason()).isEqualTo("ACCESS_GROUND_REQUIRED");
        assertThat(text(with.json(), "/members/0/name")).isEqualTo("Noor");
    }

    @Test
    void another_teams_household_is_changed_with_a_ground() {
        var body = Map.of("words", "Hulp.", "laws", List.of("WMO"), "on", "2026-01-09", "channel", "RESIDENT");

        assertThat(zuid.post(path(story.id(), "/requests"), body).reason()).isEqualTo("ACCESS_GROUND_REQUIRED");
        accepted(zuid.with("Access-Ground", "moved").post(path(story.id(), "/requests"), body));
    }

    @Test
    void a_ground_takes_no_household_over() {
        var knocking = zuid.with("Access-Ground", "waarneming");
        var assigned = knocking.post(
                path(story.id(), "/_assign"), Map.of("director", "kees", "team", "zuid", "from", "2026-01-12"));
        story.fatimaDirects();
        var transferred = knocking.post(path(story.id(), "/_transfer"), HouseholdStory.toKees("2026-04-01"));

        assertThat(List.of(assigned, transferred)).allSatisfy(refused -> {
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.reason()).isEqualTo("OWN_TEAM_ONLY");
        });
        assertThat(noord.get(path(story.id())).status()).isEqualTo(200);
    }

    @Test
    void another_teams_list_opens_with_a_ground() {
        assertThat(zuid.get("/v1/households?team=noord").reason()).isEqualTo("ACCESS_GROUND_REQUIRED");
        assertThat(zuid.with("Access-Ground", "stand-in")
                        .get("/v1/households?team=noord")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_director_reaches_their_household_whatever_their_team() {
        HouseholdStory.comesIn("lotte");
        accepted(noord.post(
                path(story.id(), "/_assign"), Map.of("director", "lotte", "team", "noord", "from", "2026-01-12")));
        var lotte = service.professional("lotte", "0307", "elders", "director");

        assertThat(lotte.get(path(story.id())).status()).isEqualTo(200);
    }

    @Test
    void each_look_at_personal_data_leaves_a_line() {
        story.noorLives();
        noord.get(path(story.id()));
        zuid.with("Access-Ground", "crisis-service").get(path(story.id(), "/history"));
        zuid.get(path(story.id()));
        find(noord, story.bsn());

        assertThat(HouseholdStory.log(story.id()))
                .containsExactly(
                        "fatima read own-team", "kees history crisis-service", "fatima _find-by-bsn identification");
    }

    @Test
    void a_change_by_ground_leaves_a_line_and_one_by_the_own_team_none() {
        var asked = story.asks();
        accepted(zuid.with("Access-Ground", "crisis-service")
                .post(
                        path(story.id(), "/requests/" + asked + "/_answer"),
                        Map.of("answer", "PLAN", "on", "2026-02-01")));

        assertThat(HouseholdStory.log(story.id())).containsExactly("kees _answer crisis-service");
    }

    @Test
    void residents_can_be_told_who_looked_and_why_and_hear_no_name() {
        noord.get(path(story.id()));
        zuid.with("Access-Ground", "crisis-service").get(path(story.id(), "/history"));

        var looks = HouseholdStory.administrator().get("/v1/household/households/" + story.id() + "/looks");

        assertThat(looks.json().at("/items"))
                .extracting(look -> text(look, "purpose") + "|" + text(look, "role") + "|" + text(look, "team"))
                .containsExactly(
                        "administration|administrator|beheer",
                        "crisis-service|access, director|zuid",
                        "own-team|access|noord");
        assertThat(looks.json().at("/items"))
                .allSatisfy(look -> assertThat(text(look, "on")).matches("20[0-9]{2}-[0-9]{2}-[0-9]{2}"));
        assertThat(looks.text()).doesNotContain("fatima", "kees");
    }

    @Test
    void the_list_of_looks_is_read_page_by_page() {
        noord.get(path(story.id()));
        var list = "/v1/household/households/" + story.id() + "/looks?limit=1";
        var first = HouseholdStory.administrator().get(list).json();

        var second = HouseholdStory.administrator()
                .get(list + "&after=" + text(first, "next"))
                .json();

        assertThat(text(second, "/items/0/purpose")).isEqualTo("own-team");
        assertThat(second.at("/next").isMissingNode()).isTrue();
    }

    @Test
    void another_team_lists_looks_with_a_ground() {
        var list = "/v1/household/households/" + story.id() + "/looks";

        assertThat(zuid.get(list).reason()).isEqualTo("ACCESS_GROUND_REQUIRED");
        assertThat(zuid.with("Access-Ground", "resident-asks").get(list).status())
                .isEqualTo(200);
        assertThat(service.professional("joost", "0344", "noord", "access")
                        .get(list)
                        .status())
                .isEqualTo(404);
    }
}
