package nl.keerpunt.household.handover;

import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.household.HouseholdService;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.platform.reading.Changed;
import nl.keerpunt.platform.start.ServiceStarter;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.http.Http.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One operation of the administrator, over HTTP; the transfers follow by themselves. */
class HandOverTest {

    private static final LocalDate TODAY = LocalDate.now(DutchCalendar.ZONE);

    private final ServiceUnderTest service = ServiceUnderTest.shared(
            "household", settings -> ServiceStarter.start(HouseholdService.class, "household", 8081, settings));
    private final String leaving = "vertrekt-" + UUID.randomUUID();
    private final String successor = "volgt-op-" + UUID.randomUUID();
    private final Http directs = service.professional(leaving, "0307", "noord", "director");
    private final Http succeeds = service.professional(successor, "0307", "noord", "director");
    private final Http administrator = service.professional("beheer", "0307", "beheer", "administrator");

    @Test
    void all_households_go_to_the_successor_after_the_last_day() {
        accepted(succeeds.get("/v1/households"));
        var households = Stream.generate(this::directed).limit(3).toList();

        var begun = handOver(Map.of("successor", successor, "lastDay", TODAY.toString(), "reason", "LEAVES"));

        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        var done = eventually(this::handOvers, shown -> shown.at("/0/left").asInt(-1) == 0);
        assertThat(done.at("/0/total").asInt()).isEqualTo(3);
        assertThat(done.at("/0/done").asInt()).isEqualTo(3);
        assertThat(done.at("/0/begunBy").asString()).isEqualTo("beheer");
        assertThat(households).allSatisfy(household -> {
            assertThat(director(household, TODAY.toString())).isEqualTo(leaving);
            assertThat(director(household, TODAY.plusDays(1).toString())).isEqualTo(successor);
            assertThat(answers(household, TODAY.plusDays(1).toString())).isEqualTo(successor);
            assertThat(succeeds.post(
                                    "/v1/households/" + household + "/_declinedirection",
                                    Map.of("reason", "Geen tijd."))
                            .reason())
                    .isEqualTo("ALREADY_ACCEPTED");
            assertThat(succeeds.get("/v1/households/" + household + "/history")
                            .json()
                            .at("/events/2/actor")
                            .asString())
                    .isEqualTo("beheer");
        });
    }

    @Test
    void a_hand_over_that_was_cut_short_begins_anew_and_transfers_nothing_twice() {
        accepted(succeeds.get("/v1/households"));
        var household = directed();
        accepted(handOver(Map.of("successor", successor, "lastDay", TODAY.toString(), "reason", "AWAY")));
        eventually(this::handOvers, shown -> shown.at("/0/left").asInt(-1) == 0);
        var id = LeavingId.of(new MunicipalityCode("0307"), new ProfessionalId(leaving));
        var history = service.context().getBean(Histories.class).of(id, HandOverEvent.class);

        service.context()
                .getBean(WhenHandOverBegunTransferItsHouseholds.class)
                .write(List.of(new Changed<>(id.key(), history, () -> history)));

        assertThat(succeeds.get("/v1/households/" + household + "/history")
                        .json()
                        .at("/events"))
                .hasSize(3);
        assertThat(service.context().getBean(Histories.class).of(id, HandOverEvent.class))
                .hasSize(2);
    }

    @Test
    void a_repeat_gets_the_answer_of_the_first_time() {
        accepted(succeeds.get("/v1/households"));
        directed();
        var repeated = administrator.with("Idempotency-Key", UUID.randomUUID().toString());
        var body = Map.of("successor", successor, "lastDay", TODAY.toString(), "reason", "AWAY");

        var first = repeated.post(path("/_handover"), body);
        eventually(this::handOvers, shown -> shown.at("/0/left").asInt(-1) == 0);
        var second = repeated.post(path("/_handover"), body);

        assertThat(second.text()).isEqualTo(first.text());
        assertThat(handOvers()).hasSize(1);
    }

    @Test
    void nothing_goes_to_a_stranger() {
        accepted(directs.get("/v1/households"));
        var refused = handOver(Map.of("successor", successor, "reason", "LEAVES"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.reason()).isEqualTo("PROFESSIONAL_UNKNOWN");
        assertThat(handOvers()).isEmpty();
    }

    @Test
    void a_name_that_nobody_has_hands_nothing_over() {
        accepted(succeeds.get("/v1/households"));

        var refused = handOver(Map.of("successor", successor, "reason", "LEAVES"));

        assertThat(refused.reason()).isEqualTo("PROFESSIONAL_UNKNOWN");
        assertThat(refused.json().at("/professional").asString()).isEqualTo(leaving);
    }

    @Test
    void a_last_day_of_years_ago_moves_nothing() {
        accepted(succeeds.get("/v1/households"));
        directed();

        assertThat(handOver(Map.of("successor", successor, "lastDay", "2020-03-31", "reason", "LEAVES"))
                        .reason())
                .isEqualTo("LAST_DAY_IS_PAST");
        assertThat(handOvers()).isEmpty();
    }

    @Test
    void nothing_goes_to_the_one_who_leaves() {
        accepted(directs.get("/v1/households"));

        assertThat(handOver(Map.of("successor", leaving, "reason", "LEAVES")).reason())
                .isEqualTo("SUCCESSOR_IS_LEAVING");
    }

    @Test
    void a_director_hands_nobody_over() {
        assertThat(directs.post(path("/_handover"), Map.of("successor", successor, "reason", "LEAVES"))
                        .status())
                .isEqualTo(403);
    }

    private String directed() {
        var id = UUID.randomUUID().toString();
        accepted(directs.post("/v1/households", Map.of("id", id, "on", "2026-01-10")));
        accepted(directs.post(
                "/v1/households/" + id + "/_assign",
                Map.of("director", leaving, "team", "noord", "from", "2026-01-12")));
        return id;
    }

    private Answer handOver(Map<String, Object> body) {
        return administrator.post(path("/_handover"), body);
    }

    private JsonNode handOvers() {
        return administrator.get(path("/hand-overs")).json().at("/items");
    }

    private String director(String household, String day) {
        return succeeds.get("/v1/households/" + household + "?validOn=" + day)
                .json()
                .at("/direction/director")
                .asString();
    }

    private String answers(String household, String day) {
        return succeeds.get("/v1/households/" + household + "?validOn=" + day)
                .json()
                .path("answers")
                .asString();
    }

    private String path(String operation) {
        return "/v1/professionals/" + leaving + operation;
    }

    private static void accepted(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isIn(200, 201);
    }
}
