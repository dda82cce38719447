package nl.keerpunt.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.keerpunt.local.story.Cast;
import nl.keerpunt.local.story.OwnRoomStory;
import nl.keerpunt.local.story.StoryFailed;
import org.junit.jupiter.api.Test;

/** The demo is a test: what it tells, it has read back. */
class StoryJourneyTest {

    @Test
    void own_rooms_instead_of_therapy() {
        var told = new ByteArrayOutputStream();

        var cast = Platforms.freshCast();
        OwnRoomStory.play(Platforms.shared().door(), cast, new PrintStream(told, true, StandardCharsets.UTF_8));

        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains("OUTSIDE_MANDATE", "GUIDANCE version 4, covered", "GOAL_UNMEASURED", "All steps held");
        whoLivesThereReadsAllThatIsHeld(cast);
        theirPlanGoesHomeWithThem(cast);
        whatServicesToldIsAsTheyDescribeIt();
    }

    private static void whatServicesToldIsAsTheyDescribeIt() {
        var told = Told.on(Platforms.shared());
        assertThat(told.types())
                .contains(
                        "nl.keerpunt.household.household-registered.v1",
                        "nl.keerpunt.plan.mandate-granted.v1",
                        "nl.keerpunt.plan.support-line-decided.v1",
                        "nl.keerpunt.provider.tariff-agreed.v1",
                        "nl.keerpunt.provider.arrangement-committed.v1",
                        "nl.keerpunt.budget.reservation-made.v1",
                        "nl.keerpunt.plan.plan-closed.v1");
        assertThat(told.broken()).isEmpty();
    }

    /** Its director makes the file of one member, from all services, and nobody else's name or number is in it. */
    private static void whoLivesThereReadsAllThatIsHeld(Cast cast) {
        var bram = Platforms.shared().door().as("bram");
        var household = "/v1/households/" + cast.household();
        var members = bram.get(household).json().path("members").valueStream().toList();
        var one = members.getFirst();
        var path = household + "/members/" + one.path("id").asString() + "/file";

        var file = bram.get(path);

        assertThat(file.status()).as(file.text()).isEqualTo(200);
        var parts = file.json().path("parts");
        assertThat(parts.propertyNames()).containsExactly("household", "plan", "provider", "budget");
        assertThat(parts).allSatisfy(part -> {
            assertThat(part.path("facts").isEmpty()).isFalse();
            assertThat(part.path("looks").findValuesAsString("purpose")).contains("right-of-access");
        });
        assertThat(file.text())
                .contains(
                        one.path("name").asString(),
                        one.path("bsn").asString(),
                        "support-line-decided",
                        "version-agreed")
                .doesNotContain("{\"erased\":true}"); // They live, and nothing of theirs was erased.
        assertThat(members).hasSizeGreaterThan(1);
        members.stream()
                .skip(1)
                .forEach(other -> assertThat(file.text())
                        .doesNotContain(
                                other.path("name").asString(), other.path("bsn").asString()));
        var pdf = bram.with("Accept", "application/pdf").get(path);
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.text()).startsWith("%PDF-");
        assertThat(Platforms.shared().door().as("clara").get(path).reason()).isEqualTo("DIRECTOR_ONLY");
    }

    /** On paper and as days for a calendar, through the gateway as it was made. */
    private static void theirPlanGoesHomeWithThem(Cast cast) {
        var bram = Platforms.shared().door().as("bram");
        var plan = "/v1/plans/" + cast.household();

        var document = bram.get(plan + "/document");
        assertThat(document.status()).as(document.text()).isEqualTo(200);
        assertThat(document.json().at("/sections/3/parts").isEmpty()).isFalse();
        var pdf = bram.with("Accept", "application/pdf").get(plan + "/document");
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.text()).startsWith("%PDF-");
        var calendar = bram.with("Accept", "text/calendar").get(plan + "/calendar");
        assertThat(calendar.text()).startsWith("BEGIN:VCALENDAR");
        var versions = bram.get(plan + "/versions").json().path("items");
        assertThat(versions).isNotEmpty();
        assertThat(bram.get(plan + "/versions/1/differences?to=" + versions.size())
                        .status())
                .isEqualTo(200);
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
