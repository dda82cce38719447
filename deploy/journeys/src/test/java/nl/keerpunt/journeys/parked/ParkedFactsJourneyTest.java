package nl.keerpunt.journeys.parked;

import static nl.keerpunt.journeys.Guidance.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.journeys.Guidance;
import nl.keerpunt.journeys.Platforms;
import nl.keerpunt.journeys.Stores;
import nl.keerpunt.journeys.parked.Planted.Fault;
import nl.keerpunt.local.client.Answer;
import nl.keerpunt.local.client.Patience;
import nl.keerpunt.local.client.Person;
import nl.keerpunt.local.platform.LocalPlatform;
import nl.keerpunt.local.platform.LocalService;
import nl.keerpunt.local.platform.Ports;
import nl.keerpunt.local.story.OwnRoomStory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** In every reader, outbox and inbox of every service at once: only their subjects wait, and go on when mended. */
@TestInstance(Lifecycle.PER_CLASS)
class ParkedFactsJourneyTest {

    private static final List<LocalService> HEAR_OF_PROVIDER = Stream.of(LocalService.values())
            .filter(service -> service.hears().contains(LocalService.PROVIDER))
            .toList();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final LocalPlatform platform = LocalPlatform.start(Platforms.emptyFolder("parked"), Ports.free());
    private final Planted planted = new Planted(platform);
    private final Person fatima = platform.door().as("fatima");
    private final Person hanna = platform.door().as("hanna");
    private final Person gijs = platform.door().as("gijs");

    @AfterAll
    void stop() {
        platform.close();
    }

    /** @param waits the subject that is held up at each place */
    private record Planting(
            LocalService service, String stream, Map<String, String> waits, String question, String event) {

        boolean isHeldUpBy(Set<String> waiting) {
            return waits.entrySet().stream()
                    .allMatch(wait -> waiting.stream()
                            .anyMatch(fact ->
                                    fact.startsWith(wait.getKey() + " ") && fact.endsWith(" " + wait.getValue())));
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_event_that_nobody_can_read_holds_up_its_subject_alone(Fault fault) {
        var plantings = plant(fault);

        for (var planting : plantings) {
            var waiting = Patience.until(PATIENCE, () -> planted.waiting(planting.service()), planting::isHeldUpBy);
            assertThat(planting.isHeldUpBy(waiting))
                    .as(planting + ": " + waiting)
                    .isTrue();
        }
        assertThat(new Stores(platform.database()).readersBehind()).isEmpty();
        assertHealthIs("degraded");
        assertThat(platform.door().isHealthy()).as("it takes requests").isTrue();
        OwnRoomStory.play(platform.door(), Platforms.freshCast(), Platforms.UNHEARD);
        for (var planting : plantings) {
            assertParked(planting);
        }

        for (var planting : plantings) {
            planted.mend(planting.service(), planting.event(), fault);
            retryAll(planting.service());
        }

        for (var planting : plantings) {
            assertThat(Patience.until(PATIENCE, () -> planted.waiting(planting.service()), Set::isEmpty))
                    .isEmpty();
            assertThat(Patience.until(PATIENCE, () -> asked(planting), answer -> answer.status() == 200)
                            .status())
                    .as(planting.question())
                    .isEqualTo(200);
        }
        assertHealthIs("up");
    }

    /** The gateway remembers for a moment what the services told it. */
    private void assertHealthIs(String state) {
        var told = "\"state\":\"" + state + "\"";
        assertThat(Patience.until(PATIENCE, () -> platform.door().health(), health -> health.contains(told)))
                .contains(told);
    }

    /** The last event of each stream, once more and broken. */
    private List<Planting> plant(Fault fault) {
        var guidance = Guidance.agree(fatima);
        assertThat(guidance.coverInTheEnd()).isEqualTo("COVERED");
        var household = "/v1/households/" + guidance.household();
        var today = Platforms.today();
        accepted(fatima.post(
                household + "/requests",
                key(),
                Map.of("words", "Hulp.", "laws", List.of("WMO"), "on", today, "channel", "RESIDENT")));
        accepted(fatima.post(
                "/v1/plans", key(), Map.of("household", guidance.household(), "purpose", "Rust.", "on", today)));
        accepted(fatima.post(guidance.path() + "/_start", key(), Map.of("on", today)));
        accepted(fatima.post(
                guidance.path() + "/_evaluate", key(), Map.of("on", today, "findings", "Goed.", "usefulness", 4)));
        accepted(gijs.post(
                "/v1/budgets/" + today.getYear() + "/_amend",
                key(),
                Map.of("change", 1, "councilDecision", "Raad", "on", today)));
        var somebody = "proef-" + guidance.household().toString().substring(0, 8);
        accepted(hanna.post("/v1/professionals", key(), Map.of("professional", somebody, "from", today)));
        accepted(hanna.post(
                "/v1/mandates",
                key(),
                Map.of(
                        "professional",
                        somebody,
                        "laws",
                        List.of("WMO"),
                        "upTo",
                        100,
                        "months",
                        3,
                        "from",
                        today,
                        "until",
                        today.plusDays(30))));
        var own = "0344/" + guidance.household();
        var arrangement = "0344/" + guidance.arrangement();
        var year = "/v1/budgets/" + today.getYear();
        var ofHousehold = Map.of("READER", own, "OUTBOX", own);
        var ofPurse = Map.of("READER", "0344", "OUTBOX", "0344");
        return List.of(
                planting(LocalService.HOUSEHOLD, own, fault, household, ofHousehold),
                planting(LocalService.PLAN, own, fault, "/v1/plans/" + guidance.household(), ofHousehold),
                planting(
                        LocalService.PLAN,
                        register(somebody),
                        fault,
                        "/v1/mandates/" + somebody,
                        Map.of("READER", register(somebody))),
                planting(
                        LocalService.PROVIDER,
                        arrangement,
                        fault,
                        guidance.path(),
                        Map.of("READER", arrangement, "OUTBOX", own)),
                planting(LocalService.BUDGET, "0344/" + today.getYear(), fault, year, ofPurse));
    }

    /** Where the mandates of a professional are kept. */
    private static String register(String professional) {
        return "0344/" + UUID.nameUUIDFromBytes(("mandates/0344/" + professional).getBytes(StandardCharsets.UTF_8));
    }

    private Planting planting(
            LocalService service, String stream, Fault fault, String question, Map<String, String> waits) {
        return new Planting(service, stream, waits, question, planted.event(service, stream, fault));
    }

    private Answer asked(Planting planting) {
        return (planting.service() == LocalService.BUDGET ? gijs : fatima).get(planting.question());
    }

    private void assertParked(Planting planting) {
        var answer = asked(planting);
        assertThat(answer.status()).as(answer.text()).isEqualTo(503);
        assertThat(answer.reason()).isEqualTo("FACT_PARKED");
    }

    /** What was tried again by itself meanwhile is not parked any more. */
    private void retryAll(LocalService service) {
        for (var fact : parked(service)) {
            var retried = hanna.post("/v1/" + service.label() + "/parked-facts/" + fact + "/_retry", key(), Map.of());
            assertThat(retried.status()).as(retried.text()).isIn(200, 404);
        }
    }

    private List<String> parked(LocalService service) {
        return hanna.get("/v1/" + service.label() + "/parked-facts?limit=200")
                .json()
                .path("items")
                .valueStream()
                .map(fact -> fact.path("id").asString())
                .toList();
    }

    static Stream<Arguments> unreadable() {
        var known = Map.of(
                "ce_specversion", "1.0",
                "ce_type", "nl.keerpunt.provider.arrangement-committed.v1",
                "ce_source", "urn:nld:oin:00000099000000000000:systeem:keerpunt-provider",
                "ce_id", UUID.randomUUID().toString(),
                "content-type", "application/json");
        return Stream.of(
                Arguments.of("no cloud event", Map.of(), "\u0000\u00ff{"),
                Arguments.of("broken JSON", known, "{\"municipality\":\"0344\","),
                Arguments.of("other types", known, "{\"municipality\":\"0344\",\"household\":7}"),
                Arguments.of("a tombstone", known, null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void a_message_that_nobody_can_read_holds_up_its_key_alone(
            String kind, Map<String, String> headers, @Nullable String value) {
        var household = UUID.randomUUID();
        planted.message(LocalService.PROVIDER, household.toString(), headers, value);

        for (var service : HEAR_OF_PROVIDER) {
            var waits = "INBOX keerpunt.provider.v1 " + household;
            assertThat(Patience.until(PATIENCE, () -> planted.waiting(service), waiting -> waiting.contains(waits)))
                    .as(service.label())
                    .contains(waits);
        }
        assertHealthIs("degraded");
        assertThat(Guidance.agree(fatima).coverInTheEnd()).isEqualTo("COVERED");
    }

    @Test
    void a_message_is_dropped_by_the_administrator_and_its_key_goes_on() {
        var household = UUID.randomUUID();
        planted.message(LocalService.PROVIDER, household.toString(), Map.of(), "{");
        var waits = "INBOX keerpunt.provider.v1 " + household;
        var arrangement = agreed(household);

        for (var service : HEAR_OF_PROVIDER) {
            var fact = Patience.until(
                    PATIENCE,
                    () -> parked(service, household.toString()),
                    found -> found.path("waiting").asInt() > 1);
            assertThat(fact.path("place").asString()).as(service.label()).isEqualTo("INBOX");
            var drop = "/v1/" + service.label() + "/parked-facts/"
                    + fact.path("id").asString() + "/_drop";
            assertThat(hanna.post(drop, key(), Map.of()).status())
                    .as("without a reason")
                    .isEqualTo(400);
            accepted(hanna.post(drop, key(), Map.of("reason", "Planted by a test.")));
            assertThat(Patience.until(PATIENCE, () -> planted.waiting(service), waiting -> !waiting.contains(waits)))
                    .doesNotContain(waits);
        }
        assertThat(Patience.until(
                        PATIENCE,
                        () -> fatima.get("/v1/arrangements/" + arrangement).text(),
                        view -> view.contains("\"cover\":\"COVERED\"")))
                .contains("\"cover\":\"COVERED\"");
    }

    private UUID agreed(UUID household) {
        var arrangement = UUID.randomUUID();
        accepted(fatima.post("/v1/households", key(), Map.of("id", household, "on", Platforms.today())));
        accepted(fatima.post("/v1/arrangements", key(), Guidance.agreement(household, arrangement)));
        return arrangement;
    }

    private JsonNode parked(LocalService service, String subject) {
        return hanna.get("/v1/" + service.label() + "/parked-facts?limit=200")
                .json()
                .path("items")
                .valueStream()
                .filter(fact -> fact.path("subject").asString().equals(subject))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
