package nl.keerpunt.provider.desk;

import static java.util.Objects.requireNonNull;
import static nl.keerpunt.provider.Running.accepted;
import static nl.keerpunt.provider.Running.as;
import static nl.keerpunt.provider.Running.budgetOf;
import static nl.keerpunt.provider.Running.contracted;
import static nl.keerpunt.provider.Running.covered;
import static nl.keerpunt.provider.Running.fields;
import static nl.keerpunt.provider.Running.household;
import static nl.keerpunt.provider.Running.idOf;
import static nl.keerpunt.provider.Running.mandate;
import static nl.keerpunt.provider.Running.path;
import static nl.keerpunt.provider.Running.professional;
import static nl.keerpunt.provider.Running.send;
import static nl.keerpunt.provider.Running.sixHours;
import static nl.keerpunt.provider.Running.stream;
import static nl.keerpunt.provider.Running.tenHours;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.provider.arrangement.ArrangementCommand.RecordCover;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Support that a household buys itself, from the agreement to the end, on a real PostgreSQL. */
class PersonalBudgetTest {

    private final Http director = as("director");
    private final UUID household = household();

    @Test
    void it_is_agreed_and_shows_who_holds_it_on_what_and_that_its_decision_is_missing() {
        var shown = shown(agreed(), "2026-02-01");

        assertThat(shown.path("delivery").asString()).isEqualTo("PERSONAL_BUDGET");
        assertThat(shown.has("provider")).isFalse();
        assertThat(shown.path("formalDecision").asString()).isEqualTo("REQUIRED_AND_MISSING");
        assertThat(shown.at("/personalBudget/holder").asString()).isNotEmpty();
        assertThat(shown.at("/personalBudget/conditions/0/source").asString())
                .isEqualTo("Wmo 2015, art. 2.3.6, tweede lid, onder a");
        assertThat(shown.at("/personalBudget/conditions")
                        .valueStream()
                        .map(met -> met.path("words").asString()))
                .containsExactly("Zij houdt de uren bij.", "Elke avond hetzelfde gezicht.", "Zij heeft een diploma.");
        assertThat(shown.at("/personalBudget/attention").valueStream().map(JsonNode::asString))
                .containsExactly("DEARER_THAN_IN_KIND", "OWN_NETWORK");
        assertThat(shown.at("/holds/terms/carer/name").asString()).isEqualTo("Fictieve Zus");
        assertThat(shown.at("/holds/terms/tariff").asLong()).isEqualTo(10_000);
        assertThat(shown.path("committed").asLong()).isEqualTo(100_000);
        assertThat(shown.at("/versions/0/decided/mandate").isMissingNode()).isFalse();
    }

    @Test
    void what_people_said_and_who_is_paid_is_not_in_its_history_nor_for_a_controller() {
        var id = agreed();

        var history = accepted(director.get(path(id) + "/history")).text();
        var control =
                accepted(as("controller").get(path(id) + "?validOn=2026-02-01")).json();

        assertThat(history)
                .doesNotContain("Fictieve Zus")
                .doesNotContain("diploma")
                .contains("OWN_NETWORK");
        assertThat(control.toString()).doesNotContain("Fictieve Zus").doesNotContain("diploma");
        assertThat(control.path("withheld").valueStream().map(JsonNode::asString))
                .contains("personalBudget.conditions.words", "holds.terms.carer.name");
    }

    @Test
    void without_what_the_law_asks_it_is_refused_with_all_that_is_missing() {
        var body = budgetOf(household, "WMO");
        budget(body).remove("motivation");
        budget(body).remove("quality");

        var refused = director.post("/v1/arrangements", body);

        assertThat(refused.reason()).isEqualTo("CONDITIONS_MISSING");
        assertThat(refused.json().path("conditions").valueStream().map(JsonNode::asString))
                .containsExactly("MOTIVATED", "QUALITY_ASSURED");
    }

    @Test
    void a_law_that_knows_none_gives_none() {
        var refused = director.post("/v1/arrangements", budgetOf(household, "PARTICIPATIEWET"));

        assertThat(refused.reason()).isEqualTo("LAW_WITHOUT_PERSONAL_BUDGET");
    }

    @Test
    void it_is_judged_as_in_kind() {
        mandate("cheaper", 99_999);

        var refused = professional("cheaper").post("/v1/arrangements", budgetOf(household, "WMO"));

        assertThat(refused.reason()).isEqualTo("OUTSIDE_MANDATE");
        assertThat(refused.json().path("price").asLong()).isEqualTo(100_000);
    }

    @Test
    void it_is_delivered_in_one_way() {
        var both = budgetOf(household, "WMO");
        both.put("provider", "22220001");
        var neither = tenHours(contracted(), household);
        neither.remove("provider");
        neither.put("until", "2026-01-01");

        assertThat(director.post("/v1/arrangements", both).errors()).containsExactly("personalBudget CONTRADICTORY");
        assertThat(director.post("/v1/arrangements", neither).errors())
                .containsExactly("until CONTRADICTORY", "provider MISSING");
    }

    @Test
    void it_is_changed_at_its_own_tariff_then_with_another_carer() {
        var id = running();

        accepted(director.post(path(id) + "/_change", sixHours()));
        var other = sixHours();
        other.put("from", "2026-03-01");
        other.put("carer", fields("kind", "PROFESSIONAL", "name", "Fictieve Verpleegkundige", "tariff", 12_000));
        accepted(director.post(path(id) + "/_change", other));

        var shown = shown(id, "2026-03-10");
        assertThat(shown.at("/versions/1/terms/tariff").asLong()).isEqualTo(10_000);
        assertThat(shown.at("/versions/1/terms/carer/name").asString()).isEqualTo("Fictieve Zus");
        assertThat(shown.at("/holds/terms/tariff").asLong()).isEqualTo(12_000);
        assertThat(shown.at("/holds/terms/carer/kind").asString()).isEqualTo("PROFESSIONAL");
        assertThat(shown.at("/personalBudget/attention").valueStream().map(JsonNode::asString))
                .containsExactly("DEARER_THAN_IN_KIND");
    }

    @Test
    void it_is_paused_resumed_stopped_then_restored() {
        var id = running();

        accepted(director.post(path(id) + "/_pause", fields("on", "2026-02-01", "reason", "Ziekenhuis.")));
        accepted(director.post(path(id) + "/_resume", fields("on", "2026-02-10")));
        accepted(director.post(path(id) + "/_stop", fields("on", "2026-02-20", "reason", "Verhuisd.")));
        assertThat(shown(id, "2026-02-21").path("status").asString()).isEqualTo("ENDED");
        accepted(director.post(
                path(id) + "/_restore", fields("version", 1, "from", "2026-02-21", "reason", "Toch niet.")));

        var shown = shown(id, "2026-02-21");
        assertThat(shown.path("status").asString()).isEqualTo("RUNNING");
        assertThat(shown.at("/holds/terms/carer/name").asString()).isEqualTo("Fictieve Zus");
    }

    @Test
    void no_provider_has_anything_to_do_with_it() {
        var id = running();
        var provider = as(contracted());
        var proposal = UUID.randomUUID().toString();
        var part = sixHours();
        part.put("proposal", proposal);

        assertThat(provider.get(path(id)).status()).isEqualTo(404);
        assertThat(provider.post(path(id) + "/_propose", sixHours()).status()).isEqualTo(404);
        var answers = Stream.of(
                director.post(path(id) + "/_accept", Map.of("proposal", proposal)),
                director.post(path(id) + "/_acceptinpart", part),
                director.post(path(id) + "/_decline", Map.of("proposal", proposal, "reason", "Nee.")));
        assertThat(answers.map(answer -> answer.reason())).containsOnly("IS_PERSONAL_BUDGET");
    }

    @Test
    void nobody_is_hired_for_what_a_provider_carries_out() {
        var other = sixHours();
        other.put("carer", fields("kind", "PROFESSIONAL", "name", "Fictieve Verpleegkundige", "tariff", 12_000));

        assertThat(director.post(path(covered(contracted())) + "/_change", other)
                        .reason())
                .isEqualTo("NO_PERSONAL_BUDGET");
    }

    @Test
    void the_list_shows_it_as_what_it_is() {
        var id = agreed();

        var listed = eventually(
                () -> accepted(director.get("/v1/arrangements?household=" + household))
                        .json()
                        .path("items"),
                items -> items.size() == 1);

        assertThat(listed.at("/0/id").asString()).isEqualTo(id);
        assertThat(listed.at("/0/delivery").asString()).isEqualTo("PERSONAL_BUDGET");
        assertThat(listed.at("/0/formalDecision").asString()).isEqualTo("REQUIRED_AND_MISSING");
        assertThat(listed.path(0).has("provider")).isFalse();
    }

    private String agreed() {
        return idOf(director.post("/v1/arrangements", budgetOf(household, "WMO")));
    }

    private String running() {
        var id = agreed();
        send(new RecordCover(stream(id), 1, null));
        accepted(director.post(path(id) + "/_start", Map.of("on", "2026-01-15")));
        return id;
    }

    private JsonNode shown(String id, String day) {
        return accepted(director.get(path(id) + "?validOn=" + day)).json();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> budget(Map<String, Object> body) {
        return (Map<String, Object>) requireNonNull(body.get("personalBudget"));
    }
}
