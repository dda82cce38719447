package nl.keerpunt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.keerpunt.local.client.Gateway;
import nl.keerpunt.local.client.Person;
import org.junit.jupiter.api.Test;

/** Two municipalities on one platform, and one provider that works for both. */
class MunicipalitiesJourneyTest {

    private final Gateway door = Platforms.shared().door();
    private final Guidance ofLarge = Guidance.agree(door.as("bram"));
    private final Guidance ofSmall = Guidance.agree(door.as("fatima"));

    @Test
    void each_sees_its_own_household_and_not_the_others() {
        assertSeesOnly(
                door.as("bram"), "/v1/households/" + ofLarge.household(), "/v1/households/" + ofSmall.household());
        assertSeesOnly(
                door.as("fatima"), "/v1/households/" + ofSmall.household(), "/v1/households/" + ofLarge.household());
    }

    @Test
    void each_sees_its_own_arrangement_and_not_the_others() {
        assertSeesOnly(door.as("bram"), ofLarge.path(), ofSmall.path());
        assertSeesOnly(door.as("fatima"), ofSmall.path(), ofLarge.path());
    }

    @Test
    void a_list_holds_one_municipality() {
        var small = door.as("fatima")
                .with("Min-Position", ofSmall.position())
                .get("/v1/arrangements?limit=200")
                .text();

        assertThat(small)
                .contains(ofSmall.arrangement().toString())
                .doesNotContain(ofLarge.arrangement().toString());
    }

    @Test
    void each_pays_from_its_own_budget() {
        assertThat(List.of(ofLarge.coverInTheEnd(), ofSmall.coverInTheEnd())).containsOnly("COVERED");
        var reservation = "/v1/reservations/";

        assertSeesOnly(door.as("gijs"), reservation + ofSmall.arrangement(), reservation + ofLarge.arrangement());
        assertSeesOnly(door.as("daan"), reservation + ofLarge.arrangement(), reservation + ofSmall.arrangement());
    }

    @Test
    void a_provider_names_the_municipality_it_asks_about() {
        var provider = door.as("samenverder");

        assertSeesOnly(provider.with("Municipality", "0344"), ofSmall.path(), ofLarge.path());
        assertSeesOnly(provider.with("Municipality", "0307"), ofLarge.path(), ofSmall.path());
        assertThat(provider.get(ofSmall.path()).status()).isEqualTo(400);
    }

    @Test
    void a_provider_without_a_contract_there_sees_nothing() {
        var provider = door.as("wegwijs");

        assertThat(provider.with("Municipality", "0344").get("/v1/arrangements").status())
                .isEqualTo(403);
        assertThat(provider.with("Municipality", "0307").get("/v1/arrangements").status())
                .isEqualTo(200);
    }

    private static void assertSeesOnly(Person person, String own, String others) {
        assertThat(person.get(own).status()).as(own).isEqualTo(200);
        assertThat(person.get(others).status()).as(others).isEqualTo(404);
    }
}
