package nl.keerpunt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.keerpunt.local.client.Unreachable;
import nl.keerpunt.local.client.Written;
import nl.keerpunt.local.platform.Ports;
import nl.keerpunt.local.story.Cast;
import nl.keerpunt.local.story.OwnRoomStory;
import org.junit.jupiter.api.Test;

/** Killed in mid-story, twice: what was acknowledged is there, and the story goes on where it was. */
class KillJourneyTest {

    private final Path folder = Platforms.emptyFolder("kill");
    private final Ports ports = Ports.free();
    private final Cast cast = Platforms.freshCast();
    private final List<Written> acknowledged = new ArrayList<>();

    @Test
    void what_was_acknowledged_survives_kill_9() {
        playUntilKilled(written -> written.path().endsWith("/lines"));
        var afterTheFirst = acknowledged.size();
        playUntilKilled(written -> written.key().startsWith("decide-GUIDANCE"));
        assertThat(acknowledged).hasSizeGreaterThan(afterTheFirst);

        try (var platform = PlatformProcess.start(folder, ports)) {
            assertNothingLost(platform);
            // To the end: its checks read every read model, so they have caught up with what the crashes left.
            OwnRoomStory.play(platform.door(), cast, Platforms.UNHEARD);
        }
    }

    /** The platform dies between this write's acknowledgement and the next request. */
    private void playUntilKilled(Predicate<Written> last) {
        try (var platform = PlatformProcess.start(folder, ports)) {
            assertNothingLost(platform);
            var door = platform.door().watchedBy(written -> {
                if (written.answer().isAccepted()) {
                    acknowledged.add(written);
                    if (last.test(written)) {
                        platform.kill();
                    }
                }
            });
            try {
                OwnRoomStory.play(door, cast, Platforms.UNHEARD);
            } catch (Unreachable killed) {
                return;
            }
        }
        throw new AssertionError("the platform was not killed: no write was as expected");
    }

    /** The answer is made from the stored event; position and version would differ if it had to be written anew. */
    private void assertNothingLost(PlatformProcess platform) {
        for (var written : acknowledged) {
            assertThat(written.again()).as(written.path()).isEqualTo(written.answer());
        }
        assertThat(platform.door().isHealthy()).isTrue();
    }
}
