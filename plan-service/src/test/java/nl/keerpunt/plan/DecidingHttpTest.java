package nl.keerpunt.plan;

import static nl.keerpunt.plan.PlanStory.accepted;
import static nl.keerpunt.plan.PlanStory.administrator;
import static nl.keerpunt.plan.PlanStory.noor;
import static nl.keerpunt.plan.PlanStory.texts;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** On what a line is decided through HTTP, and to whom that is shown. */
class DecidingHttpTest {

    private final PlanStory story = PlanStory.ofAHousehold();

    @Test
    void a_line_is_weighed_at_the_contracts_price_and_not_at_the_estimate() {
        var estimated = story.lineBody();
        estimated.put("estimatedCost", 1);
        estimated.put("volume", 11);
        story.directed().drafted().withAGoal();
        accepted(noor().post(story.path() + "/lines", estimated));
        story.agreed().active();
        PlanStory.tariffs();
        PlanStory.mandate("noor", 80_000);

        var refused = noor().post(story.linePath() + "/_decide", Map.of("on", "2026-01-22"));

        assertThat(refused.reason()).isEqualTo("OUTSIDE_MANDATE");
        assertThat(refused.json().path("price").asLong()).isEqualTo(88_000);
    }

    @Test
    void no_day_is_chosen_to_suit_a_mandate() {
        story.running();
        var ended = PlanStory.mandateBody("uma", 80_000);
        ended.put("until", "2026-01-31");
        PlanStory.works("uma", null);
        accepted(administrator().post("/v1/mandates", ended));
        var uma = PlanStory.service().professional("uma", "0307", "north", "access");

        assertThat(uma.post(story.linePath() + "/_decide", Map.of("on", "2026-01-22"))
                        .reason())
                .isEqualTo("OUTSIDE_MANDATE");
        assertThat(uma.post(story.linePath() + "/_decide", Map.of("on", "2099-01-22"))
                        .reason())
                .isEqualTo("IN_THE_FUTURE");
    }

    @Test
    void a_line_for_a_product_outside_the_mandate_is_refused() {
        story.running();
        var vera = PlanStory.service().professional("vera", "0307", "north", "access");
        PlanStory.works("vera", null);
        var other = PlanStory.mandateBody("vera", 80_000);
        other.put("products", List.of("45A49"));
        accepted(administrator().post("/v1/mandates", other));

        var refused = vera.post(story.linePath() + "/_decide", Map.of("on", "2026-01-22"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.reason()).isEqualTo("OUTSIDE_MANDATE");

        other.put("products", List.of("45A48", "45A49"));
        accepted(administrator().post("/v1/mandates", other));
        accepted(vera.post(story.linePath() + "/_decide", Map.of("on", "2026-01-22")));
    }

    @Test
    void a_line_without_a_tariff_is_not_decided_yet() {
        var other = story.lineBody();
        other.put("product", "NOWHERE");
        story.directed().drafted().withAGoal();
        accepted(noor().post(story.path() + "/lines", other));
        story.agreed().active();

        assertThat(noor().post(story.linePath() + "/_decide", Map.of("on", "2026-01-22"))
                        .reason())
                .isEqualTo("NOT_HEARD_OF_YET");
    }

    @Test
    void a_referral_by_law_asks_no_mandate_and_is_shown_to_who_may_see_it() {
        story.running();
        var without = PlanStory.service().professional("kim", "0307", "north", "access");
        var byLaw = Map.of("ground", "GENERAL_PRACTITIONER", "referrer", "Dr. Vos", "document", "letter of 12 January");
        accepted(without.post(story.linePath() + "/_decide", Map.of("on", "2026-01-22", "byLaw", byLaw)));
        var withCare = PlanStory.service()
                .http()
                .as(PlanStory.service()
                        .identity()
                        .token(claims -> claims.subject("kim")
                                .claim("municipality", "0307")
                                .claim("team", "north")
                                .claim("care", true)
                                .claim("roles", List.of("access"))));

        var decision = story.shownLine().path("decision");
        assertThat(decision.path("ground").asString()).isEqualTo("GENERAL_PRACTITIONER");
        assertThat(decision.path("mandate").asString("")).isEmpty();
        assertThat(texts(story.shownLine().path("withheld"), JsonNode::asString))
                .containsExactly("decision.referrer", "decision.document");
        assertThat(accepted(withCare.get(story.path()))
                        .json()
                        .path("lines")
                        .path(0)
                        .path("decision")
                        .path("referrer")
                        .asString())
                .isEqualTo("Dr. Vos");
        assertThat(noor().get(story.path() + "/history").text()).doesNotContain("Vos", "letter of");
    }

    @Test
    void the_content_of_a_line_is_for_who_works_under_its_law() {
        story.running().decided().arranged(1).notCovered(1);
        eventually(story::coverState, "NOT_COVERED"::equals);
        var colleague = PlanStory.service().professional("p-" + UUID.randomUUID(), "0307", "north", "access");

        var line = accepted(colleague.get(story.path())).json().path("lines").path(0);
        var history = accepted(colleague.get(story.path() + "/history")).text();

        assertThat(line.path("carriedBy").asString()).isEqualTo("PROVIDER");
        assertThat(line.path("until").asString()).isEqualTo("2026-07-31");
        assertThat(texts(line.path("withheld"), JsonNode::asString))
                .containsExactly(
                        "what",
                        "product",
                        "volume",
                        "frequency",
                        "estimatedCost",
                        "arranged.total",
                        "cover.lacking",
                        "thoughts.skipped",
                        "thoughts.referral");
        assertThat(line.toString()).doesNotContain("guidance", "45A48", "80000", "9000");
        assertThat(history).doesNotContain("45A48", "80000", "9000");
    }

    @Test
    void who_leaves_hands_mandates_over_to_a_successor() {
        var leaving = "p-" + UUID.randomUUID();
        var successor = "p-" + UUID.randomUUID();
        PlanStory.mandate(leaving, 70_000);

        PlanStory.replaced(leaving, successor);

        var held = eventually(
                () -> accepted(administrator().get("/v1/mandates/" + successor))
                        .json()
                        .path("mandates"),
                mandates -> mandates.size() == 1);
        assertThat(held.path(0).path("from").asString()).isEqualTo("2026-07-01");
        assertThat(held.path(0).path("until").asString()).isEqualTo("2099-12-31");
        assertThat(held.path(0).path("upTo").asLong()).isEqualTo(70_000);
        var former = accepted(administrator().get("/v1/mandates/" + leaving))
                .json()
                .path("mandates")
                .path(0);
        assertThat(former.path("until").asString()).isEqualTo("2026-06-30");
        assertThat(former.path("version").asInt()).isEqualTo(2);
    }
}
