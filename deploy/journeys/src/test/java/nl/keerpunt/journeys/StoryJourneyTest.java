package nl.keerpunt.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.keerpunt.local.story.OwnRoomStory;
import nl.keerpunt.local.story.StoryFailed;
import org.junit.jupiter.api.Test;

/** The demo is a test: what it tells, it has read back. */
class StoryJourneyTest {

    @Test
    void own_rooms_instead_of_therapy() {
        var told = new ByteArrayOutputStream();

        OwnRoomStory.play(
                Platforms.shared().door(), Platforms.freshCast(), new PrintStream(told, true, StandardCharsets.UTF_8));

        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains("OUTSIDE_MANDATE", "GUIDANCE version 4, covered", "GOAL_UNMEASURED", "All steps held");
    }

    @Test
    void the_story_fails_where_somebody_meddles_with_it() {
        var cast = Platforms.freshCast();
        var bram = Platforms.shared().door().as("bram");
        var meddling = Platforms.shared().door().watchedBy(written -> {
            if (written.path().endsWith("/_agree")) {
                var other = Map.of("householdVoice", "Een ander geluid.", "on", Platforms.today());
                bram.post(written.path(), "again-" + cast.household(), other);
            }
        });

        assertThatThrownBy(() -> OwnRoomStory.play(meddling, cast, Platforms.UNHEARD))
                .isInstanceOf(StoryFailed.class)
                .hasMessageContaining("the agreed version was to be 1 and is 2");
    }
}
