package nl.keerpunt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.local.client.Answer;
import nl.keerpunt.local.client.Gateway;
import nl.keerpunt.local.client.Written;
import nl.keerpunt.local.story.OwnRoomStory;
import org.junit.jupiter.api.Test;

/** Every write of the story is sent twice at once, and once more when all of it is long past. */
class DuplicateJourneyTest {

    private static final int AT_LEAST = 30;

    private final Gateway door = Platforms.shared().door();

    @Test
    void a_repeat_gets_the_same_answer_and_doubles_nothing() {
        var cast = Platforms.freshCast();
        var written = new ArrayList<Written>();

        OwnRoomStory.play(
                door.watchedBy(each -> {
                    assertSame(each, each.again());
                    written.add(each);
                }),
                cast,
                Platforms.UNHEARD);

        var accepted =
                written.stream().filter(each -> each.answer().isAccepted()).toList();
        assertThat(accepted).hasSizeGreaterThan(AT_LEAST);
        var before = everythingAbout(cast.household());
        accepted.forEach(each -> assertSame(each, each.again()));
        assertThat(everythingAbout(cast.household())).isEqualTo(before);
    }

    @Test
    void another_request_under_a_known_key_is_told_apart() {
        var bram = door.as("bram");
        var household = UUID.randomUUID();
        var key = "register-" + household;
        Guidance.accepted(bram.post("/v1/households", key, Map.of("id", household, "on", Platforms.today())));

        var other = bram.post(
                "/v1/households",
                key,
                Map.of("id", household, "on", Platforms.today().minusDays(1)));

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.reason()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void the_same_body_under_another_key_does_count_again() {
        var bram = door.as("bram");
        var household = UUID.randomUUID();
        Guidance.accepted(
                bram.post("/v1/households", "register-" + household, Map.of("id", household, "on", Platforms.today())));
        var request =
                Map.of("words", "Een vraag.", "laws", List.of("WMO"), "on", Platforms.today(), "channel", "RESIDENT");
        var path = "/v1/households/" + household + "/requests";
        Guidance.accepted(bram.post(path, "ask-1-" + household, request));
        var once = bram.get("/v1/households/" + household + "/history").text();

        Guidance.accepted(bram.post(path, "ask-2-" + household, request));

        assertThat(bram.get("/v1/households/" + household + "/history").text()).isNotEqualTo(once);
    }

    private static void assertSame(Written written, Answer again) {
        assertThat(again.status()).as(written.path()).isEqualTo(written.answer().status());
        assertThat(again.reason()).as(written.path()).isEqualTo(written.answer().reason());
        if (written.answer().isAccepted()) {
            assertThat(again).as(written.path()).isEqualTo(written.answer());
        }
    }

    /** All histories, and the household's rows of the budget. */
    private List<String> everythingAbout(UUID household) {
        var bram = door.as("bram");
        var daan = door.as("daan");
        var told = new ArrayList<String>();
        told.add(bram.get("/v1/households/" + household + "/history").text());
        told.add(bram.get("/v1/plans/" + household + "/history").text());
        var arrangements = bram.get("/v1/arrangements?household=" + household);
        told.add(arrangements.text());
        arrangements
                .json()
                .path("items")
                .forEach(each ->
                        told.add(bram.get("/v1/arrangements/" + each.path("id").asString() + "/history")
                                .text()));
        for (var year : List.of(Platforms.today().getYear(), Platforms.today().getYear() + 1)) {
            told.add(daan.get("/v1/budgets/" + year + "/entries?by=household&key=" + household + "&limit=200")
                    .text());
        }
        return told;
    }
}
