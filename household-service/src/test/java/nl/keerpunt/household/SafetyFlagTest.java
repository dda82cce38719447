package nl.keerpunt.household;

import static nl.keerpunt.household.Answers.accepted;
import static nl.keerpunt.household.Answers.text;
import static nl.keerpunt.household.HouseholdStory.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** While a safety flag is set nothing about a household goes out, and professionals see why. */
class SafetyFlagTest {

    private static final Map<String, Object> THREAT =
            Map.of("on", "2026-03-02", "reason", "De ex-partner leest de post.");
    private static final Map<String, Object> OVER = Map.of("on", "2026-05-11", "reason", "Het straatverbod geldt.");

    private final ServiceUnderTest service = HouseholdStory.service();
    private final HouseholdStory story = HouseholdStory.begin();
    private final Http fatima = service.professional("fatima", "0307", "noord", "access", "director");
    private final Http administrator = HouseholdStory.administrator();

    @Test
    void no_file_is_given_until_it_is_lifted() {
        story.noorLives();
        story.fatimaDirects();
        assertThat(fatima.get(file()).status()).isEqualTo(200);

        flag();

        assertThat(fatima.get(file()).status()).isEqualTo(409);
        assertThat(fatima.get(file()).reason()).isEqualTo("SAFETY_FLAG");
        lift();
        assertThat(fatima.get(file()).status()).isEqualTo(200);
    }

    @Test
    void who_looked_is_told_to_nobody_until_it_is_lifted() {
        var looks = "/v1/household/households/" + story.id() + "/looks";
        flag();

        assertThat(fatima.get(looks).reason()).isEqualTo("SAFETY_FLAG");
        assertThat(administrator.get(looks).reason()).isEqualTo("SAFETY_FLAG");
        lift();
        assertThat(fatima.get(looks).status()).isEqualTo(200);
    }

    @Test
    void no_letter_is_made_until_it_is_lifted() {
        var asked = UUID.randomUUID();
        accepted(fatima.post(path(story.id(), "/erasure-requests"), Map.of("id", asked, "on", "2026-02-01")));
        accepted(administrator.post(
                path(story.id(), "/erasure-requests/" + asked + "/_refuse"),
                Map.of("on", "2026-02-02", "ground", "LEGAL_OBLIGATION")));
        assertThat(text(erasure(), "/requests/0/letter")).isNotEmpty();

        flag();

        assertThat(erasure().at("/requests/0/letter").isMissingNode()).isTrue();
        assertThat(text(erasure(), "/requests/0/letterWithheld")).isEqualTo("SAFETY_FLAG");
        assertThat(text(erasure(), "/requests/0/decision")).isEqualTo("REFUSED");
        lift();
        assertThat(text(erasure(), "/requests/0/letter")).isNotEmpty();
        assertThat(erasure().at("/requests/0/letterWithheld").isMissingNode()).isTrue();
    }

    @Test
    void professionals_see_it_and_why_and_no_list_or_history_tells_the_reason() {
        var set = flag();

        assertThat(text(shown(""), "/safetyFlag/on")).isEqualTo("2026-03-02");
        assertThat(text(shown(""), "/safetyFlag/reason")).isEqualTo("De ex-partner leest de post.");
        assertThat(shown("?validOn=2026-03-01").at("/safetyFlag").isMissingNode())
                .isTrue();
        assertThat(text(listed(set), "flaggedSince")).isEqualTo("2026-03-02");
        assertThat(fatima.get(path(story.id(), "/history")).text())
                .contains("safety-flag-set")
                .doesNotContain("ex-partner");
    }

    @Test
    void no_member_reads_of_it_also_once_it_was_lifted() {
        story.noorLives();
        story.fatimaDirects();
        flag();
        lift();

        var file = fatima.get(file());
        assertThat(file.text()).doesNotContain("ex-partner", "straatverbod");
        assertThat(file.json().at("/facts"))
                .isNotEmpty()
                .noneMatch(fact -> text(fact, "name").startsWith("safety-flag"));
    }

    @Test
    void whoever_answers_for_it_sets_it_and_nobody_else() {
        var colleague = service.professional("gerda", "0307", "noord", "access");
        var ground = service.professional("kees", "0307", "zuid", "access").with("Access-Ground", "crisis-service");

        assertThat(colleague.post(path(story.id(), "/_setsafetyflag"), THREAT).reason())
                .isEqualTo("DIRECTOR_ONLY");
        assertThat(ground.post(path(story.id(), "/_setsafetyflag"), THREAT).reason())
                .isEqualTo("DIRECTOR_ONLY");
        flag();
        assertThat(colleague.post(path(story.id(), "/_liftsafetyflag"), OVER).reason())
                .isEqualTo("DIRECTOR_ONLY");
    }

    private String flag() {
        var set = fatima.post(path(story.id(), "/_setsafetyflag"), THREAT);
        accepted(set);
        return set.header("Position");
    }

    private void lift() {
        accepted(fatima.post(path(story.id(), "/_liftsafetyflag"), OVER));
    }

    private JsonNode shown(String question) {
        return fatima.get(path(story.id(), question)).json();
    }

    private JsonNode erasure() {
        return fatima.get(path(story.id(), "/erasure")).json();
    }

    private JsonNode listed(String position) {
        var after = "";
        do {
            var page = fatima.with("Min-Position", position)
                    .get("/v1/households?limit=200" + after)
                    .json();
            for (var row : page.at("/items")) {
                if (text(row, "id").equals(story.id())) {
                    return row;
                }
            }
            after = "&after=" + text(page, "next");
        } while (!after.equals("&after="));
        throw new AssertionError("not in the list");
    }

    private String file() {
        return "/v1/household/households/" + story.id() + "/members/" + story.member() + "/file";
    }
}
