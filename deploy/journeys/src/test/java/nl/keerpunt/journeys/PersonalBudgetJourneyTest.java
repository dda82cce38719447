package nl.keerpunt.journeys;

import static nl.keerpunt.journeys.Guidance.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.keerpunt.local.client.Answer;
import nl.keerpunt.local.client.Patience;
import nl.keerpunt.local.client.Person;
import org.junit.jupiter.api.Test;

/** A household buys its support itself: granted, covered, changed and stopped, with the purse's books after each. */
class PersonalBudgetJourneyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long TEN_HOURS = 10 * 40 * 100;

    private final Person bram = Platforms.shared().door().as("bram");
    private final Person daan = Platforms.shared().door().as("daan");
    private final LocalDate today = Platforms.today();
    private final UUID household = UUID.randomUUID();
    private final UUID arrangement = UUID.randomUUID();
    private final String path = "/v1/arrangements/" + arrangement;

    @Test
    void the_purse_follows_it_from_the_first_day_to_the_last() {
        make("/v1/households", Map.of("id", household, "on", today));
        assertThat(post("/v1/arrangements", granted(Map.of())).reason()).isEqualTo("CONDITIONS_MISSING");
        var before = reservedByProvider();

        make(
                "/v1/arrangements",
                granted(Map.of(
                        "ableToManage", "Zij houdt de uren bij.",
                        "motivation", "Elke avond hetzelfde gezicht.",
                        "quality", "Zij heeft een diploma.")));

        assertThat(reserved(TEN_HOURS)).isEqualTo(TEN_HOURS);
        assertThat(cover(0)).isEqualTo("COVERED");
        assertThat(reservedByProvider() - before).isEqualTo(TEN_HOURS);
        var entries = daan.get("/v1/budgets/" + today.getYear() + "/entries?by=arrangement&key=" + arrangement)
                .json()
                .path("items");
        assertThat(entries.valueStream().map(entry -> entry.path("delivery").asString()))
                .isNotEmpty()
                .containsOnly("PERSONAL_BUDGET");

        var carer = Map.of("kind", "PROFESSIONAL", "name", "Fictieve Verpleegkundige", "tariff", 5_000);
        var change = new HashMap<>(extent());
        change.putAll(Map.of("carer", carer, "reason", "Haar zus is ziek."));
        make(path + "/_change", change);

        assertThat(reserved(10 * 5_000)).isEqualTo(10 * 5_000);
        assertThat(cover(1)).isEqualTo("COVERED");

        make(path + "/_start", Map.of("on", today));
        make(path + "/_stop", Map.of("on", today, "reason", "Zij redt het zelf."));

        var ofOneDay = bram.get(path).json().path("committed").asLong();
        assertThat(ofOneDay).isPositive().isLessThan(TEN_HOURS);
        assertThat(reserved(ofOneDay)).isEqualTo(ofOneDay);
        var shown = bram.get(path).json();
        assertThat(shown.path("delivery").asString()).isEqualTo("PERSONAL_BUDGET");
        assertThat(shown.path("formalDecision").asString()).isEqualTo("REQUIRED_AND_MISSING");
        assertThat(shown.path("versions")
                        .valueStream()
                        .map(version -> version.at("/terms/carer/name").asString("")))
                .startsWith("Fictieve Zus", "Fictieve Verpleegkundige");
    }

    private Map<String, Object> granted(Map<String, String> conditions) {
        var budget = new HashMap<String, Object>(Map.of(
                "holder",
                UUID.randomUUID(),
                "legalBasis",
                "WMO",
                "taskField",
                "6.711",
                "unit",
                "HOUR",
                "carer",
                Map.of("kind", "OWN_NETWORK", "name", "Fictieve Zus", "tariff", 4_000)));
        budget.putAll(conditions);
        var body = new HashMap<>(extent());
        body.putAll(Map.of("id", arrangement, "household", household, "product", "HULP"));
        body.put("personalBudget", budget);
        return body;
    }

    private Map<String, Object> extent() {
        return Map.of("volume", 10, "frequency", "IN_TOTAL", "from", today, "until", today.plusDays(30));
    }

    private String cover(int version) {
        return asked(
                () -> bram.get(path)
                        .json()
                        .path("versions")
                        .path(version)
                        .path("cover")
                        .asString(""),
                "COVERED");
    }

    private long reserved(long expected) {
        return asked(
                () -> daan.get("/v1/reservations/" + arrangement)
                        .json()
                        .at("/held/reserved")
                        .asLong(-1),
                expected);
    }

    /** What households buy themselves, over this year and the next. */
    private long reservedByProvider() {
        var sum = 0L;
        for (var year = today.getYear(); year <= today.getYear() + 1; year++) {
            sum += daan.get("/v1/budgets/" + year + "/statement?by=provider")
                    .json()
                    .path("rows")
                    .valueStream()
                    .filter(row -> row.path("key").asString("").equals("PERSONAL_BUDGET"))
                    .mapToLong(row -> row.at("/wholeYear/reserved").asLong())
                    .sum();
        }
        return sum;
    }

    private static <T> T asked(Supplier<T> question, T expected) {
        return Patience.until(PATIENCE, question, expected::equals);
    }

    private Answer post(String to, Map<String, ?> body) {
        return bram.post(to, UUID.randomUUID().toString(), body);
    }

    private void make(String to, Map<String, ?> body) {
        accepted(post(to, body));
    }
}
