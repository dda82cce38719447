package nl.keerpunt.provider.provider;

import static nl.keerpunt.provider.Running.accepted;
import static nl.keerpunt.provider.Running.as;
import static nl.keerpunt.provider.Running.contracted;
import static nl.keerpunt.provider.Running.fields;
import static nl.keerpunt.provider.Running.guidance;
import static nl.keerpunt.provider.Running.hundredEuros;
import static nl.keerpunt.provider.Running.service;
import static nl.keerpunt.provider.Running.unknownProvider;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ProviderApiTest {

    private final Http administrator = as("administrator");

    @Test
    void a_contract_is_shown_with_the_tariff_of_the_day() {
        var agb = contracted();

        var shown = accepted(as("access").get("/v1/providers/" + agb + "?validOn=2026-06-01"));

        assertThat(shown.json().path("name").asString()).isEqualTo("De Brug");
        assertThat(product(shown.json()).path("unit").asString()).isEqualTo("HOUR");
        assertThat(product(shown.json()).path("tariff").asLong()).isEqualTo(10_000);
    }

    @Test
    void a_contract_as_it_is_today_has_its_version() {
        var shown = accepted(as("access").get("/v1/providers/" + contracted()));

        assertThat(shown.header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void a_contract_says_what_a_broken_month_pays() {
        var agb = contracted();
        var jeugd = guidance();
        jeugd.put("product", "45A99");
        jeugd.put("brokenMonth", "FIRST_NOTHING_LAST_WHOLE");
        accepted(administrator.post(path(agb, "products"), jeugd));

        var products = accepted(as("access").get("/v1/providers/" + agb)).json().path("products");

        assertThat(products.path(0).path("brokenMonth").asString()).isEqualTo("BY_DAYS");
        assertThat(products.path(1).path("brokenMonth").asString()).isEqualTo("FIRST_NOTHING_LAST_WHOLE");
    }

    @Test
    void a_tariff_stays_within_the_calendar() {
        var agb = contracted();
        for (var days : List.of(List.of("9999-01-01", "9999-12-31"), List.of("0900-01-01", "0900-12-31"))) {
            var tariff = hundredEuros();
            tariff.put("from", days.getFirst());
            tariff.put("until", days.getLast());

            assertThat(administrator.post(path(agb, "tariffs"), tariff).status())
                    .isEqualTo(400);
        }
    }

    @Test
    void a_day_without_a_tariff_shows_the_product_without_one() {
        var shown = accepted(as("access").get("/v1/providers/" + contracted() + "?validOn=2028-01-01"));

        assertThat(product(shown.json()).path("tariff").isMissingNode()).isTrue();
    }

    @Test
    void a_contract_is_shown_as_it_was_known_at_a_moment() {
        var agb = contracted();
        var before = Instant.now();
        accepted(administrator.post(
                path(agb, "tariffs"),
                fields("product", "02A05", "perUnit", 10_400, "from", "2028-01-01", "until", "2028-12-31")));

        var day = "/v1/providers/" + agb + "?validOn=2028-06-01";
        var known = accepted(as("access").get(day + "&knownAt=" + before)).json();
        assertThat(product(known).path("tariff").isMissingNode()).isTrue();
        assertThat(known.path("asOf").path("knownAt").asString()).isNotEmpty();
        assertThat(product(accepted(as("access").get(day)).json())
                        .path("tariff")
                        .asLong())
                .isEqualTo(10_400);
    }

    @Test
    void contracting_again_changes_nothing() {
        var agb = contracted();

        var again = accepted(administrator.post("/v1/providers", fields("agb", agb.value(), "name", "De Brug")));

        assertThat(again.json().path("id").asString()).isEqualTo(agb.value());
        assertThat(again.header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void a_rule_refuses_with_its_reason() {
        var agb = contracted();

        var refused = administrator.post(
                path(agb, "tariffs"),
                fields("product", "02A05", "perUnit", 9_000, "from", "2027-12-31", "until", "2028-12-31"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.reason()).isEqualTo("TARIFF_OVERLAPS");
    }

    @Test
    void a_provider_without_a_contract_is_not_there() {
        var agb = unknownProvider();

        assertThat(administrator.get("/v1/providers/" + agb).status()).isEqualTo(404);
        assertThat(administrator.post(path(agb, "products"), guidance()).status())
                .isEqualTo(404);
        assertThat(administrator.post(path(agb, "tariffs"), hundredEuros()).status())
                .isEqualTo(404);
    }

    @Test
    void a_malformed_agb_code_is_bad_input() {
        var answer = administrator.get("/v1/providers/12");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").path(0).path("field").asString())
                .isEqualTo("agb");
    }

    @Test
    void a_provider_sees_its_own_contract_alone() {
        var own = contracted();
        var other = contracted();

        assertThat(as(own).get("/v1/providers/" + own).status()).isEqualTo(200);
        assertThat(as(own).get("/v1/providers/" + other).status()).isEqualTo(404);
    }

    @Test
    void a_contract_with_one_municipality_says_nothing_in_another() {
        var agb = contracted();
        var elsewhere = as(agb).with("Municipality", "0344");

        assertThat(elsewhere.get("/v1/providers/" + agb).status()).isEqualTo(403);
        assertThat(service()
                        .professional("piet", "0344", "zuid", "access")
                        .get("/v1/providers/" + agb)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_repeat_gets_the_first_answer() {
        var agb = unknownProvider();
        var same = administrator.with("Idempotency-Key", "contract-" + agb);
        var first = accepted(same.post("/v1/providers", Map.of("agb", agb.value(), "name", "De Brug")));
        accepted(administrator.post(path(agb, "products"), guidance()));

        var repeat = accepted(same.post("/v1/providers", Map.of("name", "De Brug", "agb", agb.value())));

        assertThat(repeat.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(repeat.header("Position")).isEqualTo(first.header("Position"));
    }

    private static String path(AgbCode agb, String part) {
        return "/v1/providers/" + agb + "/" + part;
    }

    private static JsonNode product(JsonNode contract) {
        return contract.path("products").path(0);
    }
}
