package nl.keerpunt.household;

import static nl.keerpunt.household.Answers.accepted;
import static nl.keerpunt.household.Answers.errors;
import static nl.keerpunt.household.Answers.text;
import static nl.keerpunt.household.HouseholdStory.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.http.Http.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How long steps take: of a household, and of groups of ten or more. */
class LeadTimeTest {

    private final String name = "team-" + UUID.randomUUID().toString().substring(0, 8);
    private final Http team = HouseholdStory.service().professional("tess-" + name, "0307", name, "access", "director");
    private String position = "";

    @Test
    void a_household_shows_how_long_each_step_took() {
        var household = asked();
        confirmed(household, LocalDate.parse("2026-01-12"));

        var shown = team.get(path(household, "/lead-times?validOn=2026-01-31"));

        assertThat(text(shown.json(), "/requests/0/law")).isEqualTo("WMO");
        assertThat(shown.json().at("/requests/0/steps")).hasSize(1);
        assertThat(text(shown.json(), "/requests/0/steps/0/step")).isEqualTo("CONFIRMED");
        assertThat(shown.json().at("/requests/0/steps/0/days").asInt()).isEqualTo(3);
        assertThat(shown.json().at("/requests/0/steps/0/workingDays").asInt()).isEqualTo(1);
        assertThat(team.get(path(household, "/lead-times?validOn=2026-01-11"))
                        .json()
                        .at("/requests/0/steps"))
                .isEmpty();
        assertThat(HouseholdStory.log(household)).contains("tess-" + name + " lead-times own-team");
    }

    @Test
    void of_ten_the_median_and_the_ninetieth_are_shown_and_of_nine_nothing() {
        for (var day = 1; day <= 9; day++) {
            confirmed(asked(), LocalDate.parse("2026-01-09").plusDays(day));
        }
        var nine = summarised("year=2026&team=" + name).at("/items");
        assertThat(nine).hasSize(1);
        assertThat(nine.get(0).has("figures")).isFalse();

        confirmed(asked(), LocalDate.parse("2026-01-19"));

        var ten = summarised("year=2026&law=WMO&team=" + name).at("/items/0");
        assertThat(text(ten, "step")).isEqualTo("CONFIRMED");
        assertThat(ten.at("/figures/number").asInt()).isEqualTo(10);
        assertThat(ten.at("/figures/medianDays").asInt()).isEqualTo(5);
        assertThat(ten.at("/figures/ninetiethDays").asInt()).isEqualTo(9);
        assertThat(ten.at("/figures/medianWorkingDays").asInt()).isEqualTo(3);
        assertThat(ten.at("/figures/ninetiethWorkingDays").asInt()).isEqualTo(5);
        assertThat(summarised("year=2025&team=" + name).at("/items")).isEmpty();
        assertThat(summarised("year=2026&law=WGS&team=" + name).at("/items")).isEmpty();
    }

    @Test
    void a_controller_reads_the_summary_and_no_household() {
        var controller = HouseholdStory.service().professional("daan", "0307", "finance", "controller");

        assertThat(controller.get("/v1/lead-times?year=2026").status()).isEqualTo(200);
        assertThat(controller.get(path(asked(), "/lead-times")).status()).isEqualTo(403);
        assertThat(errors(controller.get("/v1/lead-times"))).containsExactly("year MISSING");
        assertThat(errors(controller.get("/v1/lead-times?year=1899"))).containsExactly("year OUT_OF_RANGE");
    }

    private String asked() {
        var household = UUID.randomUUID().toString();
        accepted(team.post("/v1/households", Map.of("id", household, "on", "2026-01-05")));
        accepted(team.post(
                path(household, "/requests"),
                Map.of(
                        "id", household,
                        "words", "Hulp.",
                        "laws", List.of("WMO"),
                        "on", "2026-01-09",
                        "channel", "RESIDENT")));
        return household;
    }

    private void confirmed(String household, LocalDate on) {
        var reached = team.post(
                path(household, "/requests/" + household + "/_reach"),
                Map.of("law", "WMO", "milestone", "MELDING_CONFIRMED", "on", on.toString()));
        accepted(reached);
        position = reached.header("Position");
    }

    private JsonNode summarised(String question) {
        Answer answer = team.with("Min-Position", position).get("/v1/lead-times?" + question);
        accepted(answer);
        return answer.json();
    }
}
