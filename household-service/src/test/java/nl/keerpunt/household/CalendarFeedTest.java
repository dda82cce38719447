package nl.keerpunt.household;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.keerpunt.household.Answers.text;
import static nl.keerpunt.household.HouseholdStory.accepted;
import static nl.keerpunt.household.HouseholdStory.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.household.calendarfeed.FeedEvent;
import nl.keerpunt.household.calendarfeed.FeedId;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.http.Http.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A calendar that a program reads by itself, with the key of that feed and nothing else. */
class CalendarFeedTest {

    private static final LocalDate TODAY = LocalDate.now(DutchCalendar.ZONE);

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String name = "team-" + run;
    private final String tess = "tess-" + run;
    private final Http owner = HouseholdStory.service().professional(tess, "0307", name, "access", "director");
    private final Http beheer = HouseholdStory.administrator();
    private final Http stranger = HouseholdStory.service().http();
    private String position = "";

    @Test
    void a_program_reads_by_the_key_of_a_feed_what_lapses_in_its_owners_team() {
        var household = asks(owner);
        asks(HouseholdStory.zuid());
        var opened = opened("OWN_TEAM");

        var read = by(opened).with("Min-Position", position).get(address(opened));

        accepted(read);
        assertThat(read.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(links(read)).containsExactly(household);
        assertThat(text(opened, "user")).isEqualTo("0307." + text(opened, "id"));
        assertThat(text(opened, "secret")).matches("[0-9a-f]{64}");
        assertThat(text(opened, "lastDay")).isEqualTo(TODAY.plusYears(1).toString());
        assertThat(by(opened).with("Accept", "*/*").get(address(opened)).header("Content-Type"))
                .startsWith("text/calendar");
        assertThat(by(opened).send("HEAD", address(opened), null).status()).isEqualTo(200);
        assertThat(owner.with("Accept", "application/json")
                        .get(address(opened))
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void whatever_is_wrong_with_a_key_is_told_alike() {
        var opened = opened("OWN_TEAM");
        var other = opened("DIRECTED");
        var elsewhere = text(opened, "user").replace("0307", "0344");
        var unknown = "0307." + UUID.randomUUID();

        var closed = List.of(
                stranger.get(address(opened)),
                as(text(opened, "user"), "").get(address(opened)),
                as(text(opened, "user"), text(other, "secret")).get(address(opened)),
                as(elsewhere, text(opened, "secret")).get(address(opened)),
                as(unknown, text(opened, "secret")).get(address(opened)),
                as("admin' or 1=1", text(opened, "secret")).get(address(opened)),
                stranger.with("Authorization", "Basic ???").get(address(opened)),
                by(other).get(address(opened)));

        assertThat(closed).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.text()).isEqualTo(closed.getFirst().text());
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Basic realm=\"calendar-feed\", charset=\"UTF-8\"");
        });
        accepted(by(opened).get(address(opened)));
    }

    @Test
    void the_key_of_a_feed_opens_nothing_else() {
        var opened = opened("OWN_TEAM");
        var program = by(opened);

        for (var path : List.of("/v1/term-agenda/calendar", "/v1/calendar-feeds", "/v1/households", "/v1/teams")) {
            assertThat(program.get(path).status()).as(path).isEqualTo(401);
        }
        assertThat(program.post("/v1/calendar-feeds/" + text(opened, "id") + "/_revoke", Map.of())
                        .status())
                .isEqualTo(401);
        assertThat(program.unchecked().send("DELETE", address(opened), null).status())
                .isEqualTo(401);
        assertThat(program.unchecked().get(address(opened) + "/").status()).isEqualTo(401);
    }

    @Test
    void a_repeat_is_told_the_same_key_and_no_secret_lies_in_the_store() {
        var asking = owner.with("Idempotency-Key", "feed-" + run);
        var first = accepted(asking.post("/v1/calendar-feeds", Map.of("scope", "DIRECTED")));
        var again = accepted(asking.post("/v1/calendar-feeds", Map.of("scope", "DIRECTED")));

        assertThat(again.json()).isEqualTo(first.json());
        assertThat(first.header("Cache-Control")).isEqualTo("no-store");
        var id = new FeedId(new MunicipalityCode("0307"), UUID.fromString(text(first.json(), "id")));
        assertThat(HouseholdStory.service().context().getBean(Histories.class).of(id, FeedEvent.class))
                .hasSize(1)
                .noneSatisfy(event -> assertThat(event.fact().toString()).contains(text(first.json(), "secret")));
    }

    @Test
    void a_feed_that_is_revoked_is_closed_at_once() {
        var opened = opened("OWN_TEAM");
        var other = opened("OWN_TEAM");
        var zuid = HouseholdStory.zuid();
        assertThat(revoked(zuid, opened).status()).isEqualTo(404);
        assertThat(zuid.get(address(opened)).status()).isEqualTo(404);
        accepted(by(opened).get(address(opened)));

        accepted(revoked(owner, opened));
        accepted(revoked(beheer, other));

        assertThat(by(opened).get(address(opened)).status()).isEqualTo(401);
        assertThat(by(other).get(address(other)).status()).isEqualTo(401);
        assertThat(owner.get(address(opened)).status()).isEqualTo(404);
        accepted(revoked(owner, opened));
    }

    @Test
    void a_feed_closes_when_its_owner_is_not_in_the_register_any_more() {
        var opened = opened("OWN_TEAM");
        accepted(by(opened).get(address(opened)));

        leaves(TODAY);
        accepted(by(opened).get(address(opened)));
        accepted(beheer.post("/v1/professionals/" + tess + "/_stay", Map.of()));
        var from = Map.of("professional", tess, "from", TODAY.minusDays(3).toString());
        accepted(beheer.post("/v1/professionals", from));
        leaves(TODAY.minusDays(1));
        assertThat(by(opened).get(address(opened)).status()).isEqualTo(401);
    }

    private void leaves(LocalDate lastDay) {
        accepted(beheer.post("/v1/professionals/" + tess + "/_leave", Map.of("lastDay", lastDay.toString())));
    }

    @Test
    void a_feed_follows_its_owner_to_another_team() {
        var household = asks(owner);
        var opened = opened("OWN_TEAM");
        var other = HouseholdStory.service().professional("eva-" + run, "0307", name + "-2", "access");
        asks(other);
        accepted(beheer.post(
                "/v1/professionals/" + tess + "/_join", Map.of("team", name + "-2", "from", TODAY.toString())));

        var read = accepted(by(opened).with("Min-Position", position).get(address(opened)));

        assertThat(links(read)).hasSize(1).doesNotContain(household);
    }

    @Test
    void a_feed_of_whom_somebody_directs_holds_those_alone() {
        asks(owner);
        var directed = asks(owner);
        position = accepted(owner.post(
                        path(directed, "/_assign"), Map.of("director", tess, "team", name, "from", "2026-01-12")))
                .header("Position");
        var opened = opened("DIRECTED");

        assertThat(links(accepted(by(opened).with("Min-Position", position).get(address(opened)))))
                .containsExactly(directed);
    }

    @Test
    void one_lists_ones_own_without_secrets_and_an_administrator_all() {
        var opened = opened("OWN_TEAM");
        var gone = opened("OWN_TEAM");
        var last = accepted(revoked(owner, gone)).header("Position");

        var listed = accepted(owner.with("Min-Position", last).get("/v1/calendar-feeds"));

        assertThat(listed.json().path("items").valueStream().map(each -> text(each, "id")))
                .containsExactly(text(opened, "id"));
        assertThat(text(listed.json(), "/items/0/professional")).isEqualTo(tess);
        assertThat(listed.text()).doesNotContain(text(opened, "secret"), "proof");
        assertThat(accepted(HouseholdStory.zuid().with("Min-Position", last).get("/v1/calendar-feeds?limit=200"))
                        .text())
                .doesNotContain(text(opened, "id"));
        assertThat(accepted(beheer.with("Min-Position", last).get("/v1/calendar-feeds?limit=200"))
                        .text())
                .contains(text(opened, "id"));
        assertThat(HouseholdStory.service()
                        .professional("beheer", "0344", "beheer", "administrator")
                        .get("/v1/calendar-feeds?limit=200")
                        .text())
                .doesNotContain(text(opened, "id"));
    }

    @Test
    void the_document_says_which_key_that_operation_takes_and_no_other_does() {
        var document = stranger.get("/openapi.json").json();

        assertThat(document.at("/components/securitySchemes/calendarFeed/scheme")
                        .asString())
                .isEqualTo("basic");
        assertThat(document.at("/paths/~1calendar-feeds~1{feed}~1calendar/get/security")
                        .toString())
                .isEqualTo("[{\"token\":[]},{\"calendarFeed\":[]}]");
        assertThat(document.path("paths")
                        .valueStream()
                        .flatMap(JsonNode::valueStream)
                        .filter(each -> each.has("security")))
                .hasSize(1);
    }

    private JsonNode opened(String scope) {
        return accepted(owner.post("/v1/calendar-feeds", Map.of("scope", scope)))
                .json();
    }

    private static Answer revoked(Http caller, JsonNode opened) {
        return caller.post("/v1/calendar-feeds/" + text(opened, "id") + "/_revoke", Map.of());
    }

    private Http by(JsonNode opened) {
        return as(text(opened, "user"), text(opened, "secret"));
    }

    private Http as(String user, String secret) {
        var shown = Base64.getEncoder().encodeToString((user + ":" + secret).getBytes(UTF_8));
        return stranger.with("Accept", "text/calendar, */*;q=0.1").with("Authorization", "Basic " + shown);
    }

    private static String address(JsonNode opened) {
        var address = text(opened, "address");
        return address.substring(address.indexOf("/v1/"));
    }

    private static List<String> links(Answer calendar) {
        return calendar.text()
                .replace("\r\n ", "")
                .lines()
                .filter(line -> line.startsWith("URL:"))
                .map(line -> line.replaceAll(".*/households/(.*)/terms", "$1"))
                .distinct()
                .toList();
    }

    private String asks(Http caller) {
        var household = UUID.randomUUID().toString();
        accepted(caller.post("/v1/households", Map.of("id", household, "on", "2026-01-05")));
        position = accepted(caller.post(
                        path(household, "/requests"),
                        Map.of(
                                "id", household,
                                "words", "Hulp.",
                                "laws", List.of("WMO"),
                                "on", "2026-01-09",
                                "channel", "RESIDENT")))
                .header("Position");
        return household;
    }
}
