package nl.keerpunt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.keerpunt.local.client.Answer;
import org.junit.jupiter.api.Test;

/** Through the gateway too, each role is refused what is not its own; whose it is gets an answer. */
class RolesJourneyTest {

    private final Guidance guidance = Guidance.agree(Platforms.shared().door().as("bram"));
    private final String household = "/v1/households/" + guidance.household();
    private final String budget = "/v1/budgets/" + Platforms.today().getYear();

    @Test
    void a_controller_sees_money_and_no_household() {
        assertThat(read("daan", budget).status()).isEqualTo(200);
        refused(read("daan", household));
    }

    @Test
    void a_professional_sees_households_and_no_budget() {
        assertThat(read("bram", household).status()).isEqualTo(200);
        refused(read("bram", budget));
    }

    @Test
    void an_administrator_erases_a_household_and_does_not_read_it() {
        refused(read("eva", household));
        var erase = Map.of("ground", "RESIDENT_ASKED", "on", Platforms.today());
        refused(Platforms.shared().door().as("bram").post(household + "/_erase", "no-" + household.hashCode(), erase));
    }

    @Test
    void whoever_works_with_a_household_decides_nothing_about_its_erasure() {
        var bram = Platforms.shared().door().as("bram");
        var asked = household + "/erasure-requests/" + guidance.arrangement();
        var today = Platforms.today();
        refused(bram.post(asked + "/_grant", UUID.randomUUID().toString(), Map.of("on", today)));
        refused(bram.post(
                asked + "/_refuse", UUID.randomUUID().toString(), Map.of("on", today, "ground", "LEGAL_CLAIMS")));
        refused(bram.get("/v1/erasures?state=DUE"));
    }

    private static Answer read(String person, String path) {
        return Platforms.shared().door().as(person).get(path);
    }

    private static void refused(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(403);
        assertThat(answer.reason()).isEqualTo("NOT_ALLOWED");
    }
}
