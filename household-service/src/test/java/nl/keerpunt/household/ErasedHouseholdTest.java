package nl.keerpunt.household;

import static nl.keerpunt.household.Answers.find;
import static nl.keerpunt.household.Answers.text;
import static nl.keerpunt.household.HouseholdStory.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.Test;

/** What is left of a household that is erased. */
class ErasedHouseholdTest {

    private final Http noord = HouseholdStory.noord();
    private final HouseholdStory story = HouseholdStory.begin();

    @Test
    void erasure_leaves_ids_and_dates_and_nothing_about_a_person() {
        story.noorLives();
        story.asks();
        story.erased();

        var shown = noord.get(path(story.id()));

        assertThat(shown.json().at("/erased").asBoolean()).isTrue();
        assertThat(text(shown.json(), "/members/0/from")).isEqualTo("2026-01-01");
        assertThat(shown.text()).doesNotContain("Noor", story.bsn(), "rustige");
        assertThat(find(noord, story.bsn()).status()).isEqualTo(404);
    }

    @Test
    void an_erased_household_leaves_the_list() {
        var position = story.erased();

        assertThat(noord.with("Min-Position", position)
                        .get("/v1/households?limit=200")
                        .json()
                        .at("/items"))
                .noneMatch(row -> text(row, "id").equals(story.id()));
    }

    @Test
    void nothing_is_written_about_an_erased_household() {
        story.erased();

        var refused = noord.post(
                path(story.id(), "/_assign"), Map.of("director", "kees", "team", "noord", "from", "2026-02-01"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.reason()).isEqualTo("HOUSEHOLD_ERASED");
    }

    @Test
    void an_erasure_can_be_repeated() {
        var administrator = HouseholdStory.administrator()
                .with("Idempotency-Key", UUID.randomUUID().toString());
        var body = Map.of("ground", "MISTAKE", "on", "2026-09-01");
        var first = administrator.post(path(story.id(), "/_erase"), body);

        assertThat(administrator.post(path(story.id(), "/_erase"), body).header("ETag"))
                .isEqualTo(first.header("ETag"));
    }
}
