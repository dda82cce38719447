package nl.keerpunt.household;

import static nl.keerpunt.household.Answers.text;
import static nl.keerpunt.household.HouseholdStory.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A command that comes again, and one on a version that has passed. */
class RepeatedCommandTest {

    private final Http noord = HouseholdStory.noord();
    private final HouseholdStory story = HouseholdStory.begin();

    @Test
    void a_repeat_gets_the_answer_of_the_first_time() {
        var repeated = noord.with("Idempotency-Key", UUID.randomUUID().toString());
        var body = Map.of("director", "fatima", "team", "noord", "from", "2026-01-12");
        var first = repeated.post(path(story.id(), "/_assign"), body);
        story.asks();

        var second = repeated.post(path(story.id(), "/_assign"), body);

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.header("Position")).isEqualTo(first.header("Position"));
    }

    @Test
    void a_hand_over_to_another_team_can_be_repeated_by_whoever_made_it() {
        story.fatimaDirects();
        var repeated = noord.with("Idempotency-Key", UUID.randomUUID().toString());
        var first = repeated.post(path(story.id(), "/_transfer"), HouseholdStory.toKees("2026-04-01"));

        var second = repeated.post(path(story.id(), "/_transfer"), HouseholdStory.toKees("2026-04-01"));

        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void a_member_sent_again_under_another_key_is_the_same_person() {
        story.noorLives();
        var noor = new LinkedHashMap<String, Object>(story.noor());
        noor.put("id", story.member());

        assertThat(noord.post(path(story.id(), "/members"), noor).status()).isEqualTo(200);
        noor.put("name", "Noortje");
        assertThat(noord.post(path(story.id(), "/members"), noor).reason()).isEqualTo("ALREADY_A_MEMBER");
        assertThat(text(shown(""), "/members/0/name")).isEqualTo("Noor");
    }

    @Test
    void another_body_under_the_same_key_is_refused() {
        var repeated = noord.with("Idempotency-Key", UUID.randomUUID().toString());
        repeated.post(
                path(story.id(), "/_assign"), Map.of("director", "fatima", "team", "noord", "from", "2026-01-12"));

        var other = repeated.post(
                path(story.id(), "/_assign"), Map.of("director", "fatima", "team", "noord", "from", "2026-01-13"));

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.reason()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void a_decision_on_an_old_version_is_refused() {
        story.fatimaDirects();

        var stale = noord.with("If-Match", "\"0\"")
                .post(path(story.id(), "/_transfer"), HouseholdStory.toKees("2026-04-01"));
        var fresh = noord.with("If-Match", "\"1\"")
                .post(path(story.id(), "/_transfer"), HouseholdStory.toKees("2026-04-01"));

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.reason()).isEqualTo("STALE_VERSION");
        assertThat(fresh.status()).isEqualTo(200);
    }

    private JsonNode shown(String question) {
        return noord.get(path(story.id(), question)).json();
    }
}
