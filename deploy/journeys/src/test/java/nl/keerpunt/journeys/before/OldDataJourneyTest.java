package nl.keerpunt.journeys.before;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.keerpunt.journeys.Platforms;
import nl.keerpunt.journeys.Stores;
import nl.keerpunt.local.client.Answer;
import nl.keerpunt.local.client.Patience;
import nl.keerpunt.local.platform.LocalPlatform;
import nl.keerpunt.local.platform.LocalService;
import nl.keerpunt.local.platform.Ports;
import nl.keerpunt.local.story.OwnRoomStory;
import nl.keerpunt.testing.database.DatabaseLocks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An ordinary data folder of before "nothing that is sent can stop or falsify the platform", opened by what came
 * after.
 */
@TestInstance(Lifecycle.PER_CLASS)
class OldDataJourneyTest {

    /** The one arrangement of debt help. */
    private static final String DEBT_HELP = "cfd0a1c7-93e5-3220-aab9-429b4151fe11";

    /** What the issues since call wrong, by where it stands in an answer, in their own words. */
    private static final Map<String, String> CALLED_WRONG = Map.of(
            ".* /versions/cover",
            "Every version ends covered, not covered or overtaken.",
            ".* /(versions|events/essentials)/cost",
            "A version's cost is what it commits.",
            "/v1/plans/.*/history.* /events/essentials/arrangement",
            "Ids look alike everywhere.",
            "/v1/(arrangements/.*/history|mandates/.*/may-decide).* /asOf/validOn",
            "Only what an operation declares is read.",
            "/v1/agenda.* /items",
            "A row is a function of the entity's state, one per stretch of days.",
            "/v1/plans/.* /(lines|lines/arranged|lines/cover|events/essentials)/(estimatedCost|total|lacking)",
            "Debt amounts are for who carries the claim debt.",
            "/v1/arrangements/" + DEBT_HELP + ".* /(.*/)?(committed|months|cost|tariff|lacking)",
            "Debt amounts are for who carries the claim debt.",
            "/v1/budgets/.*/entries.* /items/hash",
            "A seal is over the whole entry, in a numbered form.");

    /** Keys that were taken and changed nothing: only what an operation declares is read. */
    private static final Pattern READ_NO_MORE = Pattern.compile(
            "(/v1/(?:(?:plans|arrangements|budgets)/[^/]*/history|mandates/[^/]*/may-decide)\\?(?:[^&]*&)*?"
                    + "|/v1/agenda\\?validOn=[^&]*)(validOn=[^&]*&?|&knownAt=.*)");

    /** Its last segment has a hyphen, which the rules for API design refuse. */
    private static final String CALLED_OTHERWISE = ".*/_[a-z]+-[a-z-]+";

    private static final String FAR = "2150-01-01T00:00:00Z";
    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode then;
    private final LocalPlatform platform;

    /** How often he was put into the register because he was known before. */
    private final long seenThen;

    /** Asked before anything else is written here. */
    private final List<Difference> sinceThen;

    OldDataJourneyTest() {
        var data = Platforms.emptyFolder("before-plain");
        try (var capture = Capture.of("plain")) {
            capture.restore(data);
            then = capture.answers();
        }
        platform = LocalPlatform.start(data, Ports.free());
        seenThen = new Stores(platform.database()).count(LocalService.HOUSEHOLD, """
                        select count(*) from domainevententry where payloadtype = 'professional-registered'
                           and convert_from(payload, 'UTF8') like '%"bram"%'
                           and convert_from(payload, 'UTF8') like '%"BEFORE_REGISTER"%'""");
        sinceThen = differences("now")
                .filter(each -> each.question().matches("/v1/(budgets|reservations).*") && !isCalledWrong(each))
                .toList();
    }

    @AfterAll
    void stop() {
        platform.close();
    }

    @Test
    void every_reader_gets_to_its_head() {
        assertThat(new Stores(platform.database()).readersBehind()).isEmpty();
        assertThat(platform.door().health()).contains("\"state\":\"up\"");
    }

    @Test
    void its_rights_are_those_of_a_new_database() throws SQLException {
        var server = platform.database();
        for (var service : LocalService.values()) {
            var name = service.label();
            try (var superuser = DriverManager.getConnection(
                    server.url("keerpunt_" + name), server.superuser(), server.password())) {
                DatabaseLocks.areApproved(
                        superuser, name, Path.of("../..", name + "-service", "src/test/resources/approved/rights.txt"));
            }
        }
    }

    @Test
    void whoever_acted_then_can_be_made_director_now() {
        assertThat(seenThen).isEqualTo(1);
    }

    @Test
    void what_was_reserved_then_is_reserved_to_the_cent() {
        assertThat(sinceThen).isEmpty();
    }

    @Test
    void what_was_known_is_answered_as_it_was() {
        // Under which laws a director works is heard of once the platform is up; until then content is withheld.
        var differences = Patience.until(
                Duration.ofSeconds(30),
                () -> differences("passed").filter(each -> !isCalledWrong(each)).toList(),
                List::isEmpty);
        assertThat(differences).isEmpty();
    }

    @Test
    void a_write_of_then_that_is_sent_again_gets_its_answer_of_then() {
        for (var write : then.path("writes")) {
            if (text(write, "path").matches(CALLED_OTHERWISE)) {
                continue; // That address is gone since: see below.
            }
            var again = platform.door()
                    .as(text(write, "person"))
                    .post(text(write, "path"), text(write, "key"), JSON.readTree(text(write, "body")));

            assertThat(again.isAccepted())
                    .as(text(write, "path") + again.text())
                    .isTrue();
            if (!text(write, "path").endsWith("/_realise")) { // Today its answer names its claim line.
                assertThat(again.text()).as(text(write, "path")).isEqualTo(text(write, "text"));
            }
            assertThat(again.position()).as(text(write, "path")).isEqualTo(text(write, "position"));
        }
    }

    @Test
    void a_write_to_an_address_of_then_that_is_gone_does_nothing() {
        var gone = then.path("writes")
                .valueStream()
                .filter(write -> text(write, "path").matches(CALLED_OTHERWISE))
                .toList();

        assertThat(gone)
                .isNotEmpty()
                .allSatisfy(write -> assertThat(platform.door()
                                .as(text(write, "person"))
                                .post(text(write, "path"), text(write, "key"), JSON.readTree(text(write, "body")))
                                .reason())
                        .isEqualTo("NOT_FOUND"));
    }

    @Test
    void an_instant_that_was_frozen_before_it_had_passed_is_thawed() {
        var household = text(then.path("households"), "plain");
        var arrangement = text(then.path("arrangements"), "in-total");
        var bram = platform.door().as("bram");
        var daan = platform.door().as("daan");
        assertThat(bram.post(
                                "/v1/households/" + household + "/requests",
                                "thaw-request",
                                Map.of(
                                        "words", "Nog een vraag.",
                                        "laws", List.of("WMO"),
                                        "on", "2026-11-26",
                                        "channel", "RESIDENT"))
                        .isAccepted())
                .isTrue();
        assertThat(bram.post("/v1/plans/" + household + "/_rephrase", "thaw-plan", Map.of("purpose", "Dooi."))
                        .isAccepted())
                .isTrue();
        assertThat(bram.post("/v1/arrangements/" + arrangement + "/_start", "thaw-start", Map.of("on", "2026-11-26"))
                        .isAccepted())
                .isTrue();
        assertThat(daan.post(
                                "/v1/budgets/2026/_realise",
                                "thaw-realise",
                                Map.of(
                                        "arrangement",
                                        arrangement,
                                        "claimLine",
                                        UUID.randomUUID(),
                                        "month",
                                        "2026-11",
                                        "amount",
                                        100,
                                        "authority",
                                        "Mandaatregeling, art. 3"))
                        .isAccepted())
                .isTrue();

        assertThawed(bram.get(far("/v1/households/" + household)), "Nog een vraag.");
        assertThawed(bram.get(far("/v1/plans/" + household)), "Dooi.");
        assertThawed(bram.get(far("/v1/arrangements/" + arrangement)), "RUNNING");
        assertThawed(daan.get(far("/v1/reservations/" + arrangement)), "\"realised\":5100");
    }

    @Test
    void what_waited_for_ever_has_ended() {
        for (var name : List.of("three", "restored")) {
            var view = platform.door()
                    .as("bram")
                    .get("/v1/arrangements/" + text(then.path("arrangements"), name))
                    .json();

            assertThat(view.path("versions").valueStream().map(version -> text(version, "cover")))
                    .as(name)
                    .isNotEmpty()
                    .doesNotContain("AWAITED");
        }
    }

    @Test
    void the_story_plays_on_what_was_there() {
        OwnRoomStory.play(platform.door(), Platforms.freshCast(), Platforms.UNHEARD);
    }

    private static String far(String path) {
        return path + "?validOn=2026-11-26&knownAt=" + FAR;
    }

    private static void assertThawed(Answer answer, String shows) {
        assertThat(answer.text()).contains(shows);
        assertThat(answer.json().path("asOf").path("clamped").asBoolean())
                .as(answer.text())
                .isTrue();
    }

    private Stream<Difference> differences(String kind) {
        var found = new ArrayList<Difference>();
        for (var answer : then.path("answers")) {
            if (text(answer, "kind").equals(kind)) {
                var path = READ_NO_MORE
                        .matcher(text(answer, "path"))
                        .replaceFirst("$1")
                        .replace("/budgets/reservations/", "/reservations/");
                var is = platform.door().as(text(answer, "person")).get(path);
                found.addAll(
                        Difference.between(path, status(answer.path("status").asInt()), status(is.status())));
                if (is.isAccepted()) {
                    found.addAll(Difference.between(path, JSON.readTree(text(answer, "text")), is.json()));
                }
            }
        }
        return found.stream();
    }

    private static boolean isCalledWrong(Difference difference) {
        return CALLED_WRONG.keySet().stream().anyMatch((difference.question() + " " + difference.place())::matches);
    }

    private static JsonNode status(int status) {
        return JSON.createObjectNode().put("status", status);
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString();
    }
}
