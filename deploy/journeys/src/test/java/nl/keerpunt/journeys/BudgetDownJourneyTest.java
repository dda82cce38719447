package nl.keerpunt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.keerpunt.local.platform.LocalService;
import org.junit.jupiter.api.Test;

/** The purse is away while support is agreed: nobody hangs, nothing is lost, and the cover comes when it is back. */
class BudgetDownJourneyTest {

    @Test
    void an_agreement_is_covered_once_the_budget_is_back() {
        var platform = Platforms.shared();
        var bram = platform.door().as("bram");
        var daan = platform.door().as("daan");
        var budget = "/v1/budgets/" + Platforms.today().getYear();
        assertThat(daan.get(budget).status()).isEqualTo(200);
        Guidance guidance;

        platform.stop(LocalService.BUDGET);
        try {
            guidance = Guidance.agree(bram);
            assertThat(daan.get(budget).reason()).isEqualTo("UPSTREAM_DOWN");
            assertThat(guidance.cover()).isEqualTo("AWAITED");
            var start = bram.post(guidance.path() + "/_start", "early-" + guidance.arrangement(), start());
            assertThat(start.reason()).isEqualTo("AWAITING_COVER");
        } finally {
            platform.start(LocalService.BUDGET);
        }

        assertThat(guidance.coverInTheEnd()).isEqualTo("COVERED");
        Guidance.accepted(bram.post(guidance.path() + "/_start", "start-" + guidance.arrangement(), start()));
        var reservation = daan.get("/v1/reservations/" + guidance.arrangement()).json();
        assertThat(reservation.path("held").path("reserved").asLong()).isEqualTo(Guidance.CENTS);
    }

    private static Map<String, ?> start() {
        return Map.of("on", Platforms.today());
    }
}
