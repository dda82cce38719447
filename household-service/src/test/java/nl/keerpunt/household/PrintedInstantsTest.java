package nl.keerpunt.household;

import static nl.keerpunt.household.HouseholdStory.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An instant that is printed is the one that is compared with. */
class PrintedInstantsTest {

    private final Http noord = HouseholdStory.noord();
    private final HouseholdStory story = HouseholdStory.begin();

    @Test
    void what_was_known_when_a_fact_was_recorded_includes_that_fact() {
        story.noorLives();
        story.asks();
        story.fatimaDirects();

        for (var event : history()) {
            assertThat(noord.get(path(story.id(), "?knownAt=" + recordedAt(event)))
                            .json()
                            .path("version"))
                    .isEqualTo(event.path("version"));
        }
    }

    @Test
    void changes_between_two_printed_instants_are_those_after_the_first_up_to_the_last() {
        story.noorLives();
        story.asks();
        story.fatimaDirects();
        var history = history();

        var changes = noord.get(path(
                        story.id(),
                        "/changes?since=" + recordedAt(history.get(1)) + "&until=" + recordedAt(history.get(3))))
                .json();

        assertThat(changes.at("/events").valueStream()).isEqualTo(history.subList(2, 4));
        assertThat(changes.path("since").asString()).isEqualTo(recordedAt(history.get(1)));
        assertThat(changes.path("until").asString()).isEqualTo(recordedAt(history.get(3)));
    }

    @Test
    void changes_until_a_moment_that_has_not_passed_tell_until_when_they_are_known() {
        var changes = noord.get(path(story.id(), "/changes?since=2026-01-01T00:00:00Z&until=2199-12-31T00:00:00Z"))
                .json();

        assertThat(changes.at("/after/asOf/clamped").asBoolean()).isTrue();
        assertThat(changes.path("until")).isEqualTo(changes.at("/after/asOf/knownAt"));
        assertThat(Instant.parse(changes.path("until").asString())).isBefore(Instant.parse("2199-01-01T00:00:00Z"));
    }

    private List<JsonNode> history() {
        return noord.get(path(story.id(), "/history"))
                .json()
                .at("/events")
                .valueStream()
                .toList();
    }

    private static String recordedAt(JsonNode event) {
        return event.path("recordedAt").asString();
    }
}
