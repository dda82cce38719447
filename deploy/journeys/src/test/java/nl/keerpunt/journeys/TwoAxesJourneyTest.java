package nl.keerpunt.journeys;

import static nl.keerpunt.journeys.Guidance.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.keerpunt.local.client.Patience;
import nl.keerpunt.local.client.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A fact that is recorded late: since when it was so, and since when we knew, are two questions. */
class TwoAxesJourneyTest {

    private static final String BSN = "999900018";

    private final Person bram = Platforms.shared().door().as("bram");
    private final Person daan = Platforms.shared().door().as("daan");
    private final LocalDate today = Platforms.today();

    @Test
    void a_member_recorded_late_lived_here_before_we_knew() {
        var household = UUID.randomUUID();
        accepted(bram.post("/v1/households", "late-" + household, Map.of("id", household, "on", today.minusDays(60))));
        var before = Instant.now();
        var member = UUID.randomUUID();
        var path = "/v1/households/" + household;
        accepted(bram.post(
                path + "/members",
                "late-member-" + member,
                Map.of(
                        "id",
                        member,
                        "bsn",
                        BSN,
                        "name",
                        "Fictief Persoon",
                        "birthDate",
                        "1990-05-01",
                        "from",
                        today.minusDays(10))));

        assertThat(members(path + "?validOn=" + today.minusDays(5))).isEqualTo(1);
        assertThat(members(path + "?validOn=" + today.minusDays(11))).isZero();
        assertThat(members(path + "?validOn=" + today.minusDays(5) + "&knownAt=" + before))
                .isZero();

        // One person lives in one household: the next run of this journey needs the same person.
        accepted(bram.post(path + "/members/" + member + "/_moveout", "late-out-" + member, Map.of("lastDay", today)));
    }

    @Test
    void a_change_moves_money_that_the_earlier_answer_does_not_show() {
        var guidance = Guidance.agree(bram);
        assertThat(guidance.coverInTheEnd()).isEqualTo("COVERED");
        var statement = "/v1/budgets/" + today.getYear() + "/statement?by=household";
        var reservation = "/v1/reservations/" + guidance.arrangement();
        var before = Instant.now();
        var asKnownBefore = daan.get(statement + "&knownAt=" + before);
        assertThat(asKnownBefore.status()).isEqualTo(200);

        accepted(bram.post(
                guidance.path() + "/_change",
                "change-" + guidance.arrangement(),
                Map.of(
                        "volume",
                        20,
                        "frequency",
                        "IN_TOTAL",
                        "from",
                        today.plusDays(1),
                        "until",
                        today.plusDays(30),
                        "reason",
                        "Het gezin heeft meer nodig.")));
        assertThat(guidance.lastCoverInTheEnd()).isEqualTo("COVERED");

        assertThat(holding(guidance, today.plusDays(1), null)).isEqualTo(2);
        assertThat(holding(guidance, today, null)).isEqualTo(1);
        assertThat(holding(guidance, today.plusDays(1), before)).isEqualTo(1);
        assertThat(daan.get(reservation).json().path("held").path("reserved").asLong())
                .isGreaterThan(Guidance.CENTS);
        assertThat(daan.get(statement + "&knownAt=" + before).text())
                .as("the same question gets the same answer, byte for byte")
                .isEqualTo(asKnownBefore.text());
    }

    @Test
    void an_entry_of_the_ledger_leads_to_the_event_of_the_arrangement_behind_it() {
        var guidance = Guidance.agree(bram);
        assertThat(guidance.coverInTheEnd()).isEqualTo("COVERED");
        var budget = "/v1/budgets/" + today.getYear();

        var entries = budget + "/entries?by=arrangement&key=" + guidance.arrangement();
        var entry = Patience.until(Duration.ofSeconds(30), () -> first(daan, entries), each -> each.has("cause"));
        var event = first(daan, budget + "/history?event=" + entry.path("cause").asString());
        var behind = accepted(bram.get(guidance.path() + "/history")).json().path("events");

        assertThat(event.path("id")).isEqualTo(entry.path("cause"));
        assertThat(behind.valueStream().map(each -> each.path("id"))).contains(event.path("correlation"));
    }

    private static JsonNode first(Person who, String path) {
        return accepted(who.get(path)).json().path("items").path(0);
    }

    private long members(String path) {
        var view = bram.get(path);
        assertThat(view.status()).as(view.text()).isEqualTo(200);
        return StreamSupport.stream(view.json().path("members").spliterator(), false)
                .count();
    }

    private int holding(Guidance guidance, LocalDate day, @Nullable Instant knownAt) {
        var path = guidance.path() + "?validOn=" + day + (knownAt == null ? "" : "&knownAt=" + knownAt);
        return bram.get(path).json().path("holds").path("agreedVersion").asInt(0);
    }
}
