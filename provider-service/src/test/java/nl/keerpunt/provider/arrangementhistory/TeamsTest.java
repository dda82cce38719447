package nl.keerpunt.provider.arrangementhistory;

import static nl.keerpunt.provider.Running.MUNICIPALITY;
import static nl.keerpunt.provider.Running.accepted;
import static nl.keerpunt.provider.Running.as;
import static nl.keerpunt.provider.Running.contracted;
import static nl.keerpunt.provider.Running.covered;
import static nl.keerpunt.provider.Running.fields;
import static nl.keerpunt.provider.Running.hear;
import static nl.keerpunt.provider.Running.linesAbout;
import static nl.keerpunt.provider.Running.path;
import static nl.keerpunt.provider.Running.running;
import static nl.keerpunt.provider.Running.service;
import static nl.keerpunt.provider.Running.sixHours;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.contract.household.DirectorAssignedV1;
import nl.keerpunt.contract.household.SafetyFlagLiftedV1;
import nl.keerpunt.contract.household.SafetyFlagSetV1;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Every team reaches the arrangements of its own households, and others by a ground that is kept. */
class TeamsTest {

    private final AgbCode provider = contracted();
    private final Http clara = service().professional("clara", MUNICIPALITY, "zuid", "access", "director");
    private final Http withGround = clara.with("Access-Ground", "replacement");

    @ParameterizedTest
    @ValueSource(strings = {"", "/history", "/changes?since=2026-01-01T00:00:00Z"})
    void another_team_looks_by_a_ground_alone(String question) {
        var id = running(provider);

        denied(clara.get(path(id) + question));
        accepted(withGround.get(path(id) + question));

        assertThat(linesAbout(household(id)))
                .filteredOn(line -> line.startsWith("clara"))
                .singleElement()
                .asString()
                .endsWith("replacement");
    }

    @Test
    void another_team_changes_by_a_ground_alone() {
        var id = covered(provider);

        denied(clara.post(path(id) + "/_start", Map.of("on", "2026-01-15")));
        denied(clara.post(path(id) + "/_change", sixHours()));
        denied(clara.post(path(id) + "/_withdraw", fields("reason", "Moved.")));
        accepted(withGround.post(path(id) + "/_start", Map.of("on", "2026-01-15")));

        assertThat(linesAbout(household(id))).contains("clara start-arrangement replacement");
    }

    @Test
    void the_director_of_another_team_reaches_the_households_she_directs() {
        var id = running(provider);
        hear(new DirectorAssignedV1(
                new MunicipalityCode(MUNICIPALITY),
                new HouseholdId(new MunicipalityCode(MUNICIPALITY), household(id)),
                new ProfessionalId("clara"),
                "noord",
                LocalDate.parse("2026-01-01"),
                null));

        accepted(clara.get(path(id)));
        assertThat(listed(clara, "")).contains(id);
    }

    @Test
    void while_a_safety_flag_is_set_no_file_is_given_and_who_looked_is_told_to_nobody() {
        var id = running(provider);
        var here = new MunicipalityCode(MUNICIPALITY);
        var flagged = new HouseholdId(here, household(id));
        hear(new DirectorAssignedV1(
                here, flagged, new ProfessionalId("clara"), "noord", LocalDate.parse("2026-01-01"), null));
        var views = List.of(
                "/v1/provider/households/" + household(id) + "/looks",
                "/v1/provider/households/" + household(id) + "/members/" + household(id) + "/file");
        assertThat(views).allSatisfy(view -> accepted(clara.get(view)));

        hear(new SafetyFlagSetV1(here, flagged));

        assertThat(views).allSatisfy(view -> {
            assertThat(clara.get(view).status()).isEqualTo(409);
            assertThat(clara.get(view).reason()).isEqualTo("SAFETY_FLAG");
        });
        accepted(clara.get(path(id)));
        hear(new SafetyFlagLiftedV1(here, flagged));
        assertThat(views).allSatisfy(view -> accepted(clara.get(view)));
    }

    @Test
    void a_list_holds_the_households_of_the_team() {
        var id = running(provider);

        assertThat(listed(as("access"), "?limit=200")).contains(id);
        assertThat(listed(clara, "?limit=200")).doesNotContain(id);
        assertThat(listed(as("controller"), "?limit=200")).contains(id);
        var ofTheHousehold = "?household=" + household(id);
        denied(clara.get("/v1/arrangements" + ofTheHousehold));
        assertThat(listed(withGround, ofTheHousehold)).contains(id);
        assertThat(linesAbout(household(id))).contains("clara list-arrangements replacement");
    }

    /** Clara holds no mandate: what another law pays for is not hers to know, whatever ground she names. */
    @Test
    void what_is_arranged_under_a_law_one_does_not_work_under_is_shown_as_a_frame() {
        var id = running(provider);

        var row = row(withGround, id);
        var shown = accepted(withGround.get(path(id))).json();
        var history = accepted(withGround.get(path(id) + "/history")).json();

        assertThat(row.path("status").asString()).isEqualTo("ENDED");
        for (var field : List.of("product", "taskField", "committed")) {
            assertThat(row.path(field).isMissingNode()).as(field).isTrue();
            assertThat(shown.path(field).isMissingNode()).as(field).isTrue();
        }
        assertThat(texts(row.path("withheld"))).containsExactly("product", "taskField", "committed");
        assertThat(texts(shown.path("withheld"))).contains("product", "committed", "versions.terms");
        assertThat(texts(history.at("/events/0/withheld"))).containsExactlyInAnyOrder("terms", "cost");
        assertThat(row(as("director"), id).path("withheld").isEmpty()).isTrue();
    }

    private static JsonNode row(Http reader, String id) {
        var last = service().context().getBean(Commands.class).lastPosition();
        return accepted(reader.with("Min-Position", "provider:" + last)
                        .get("/v1/arrangements?validOn=2026-12-31&household=" + household(id)))
                .json()
                .path("items")
                .path(0);
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static void denied(Http.Answer answer) {
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.reason()).isEqualTo("ACCESS_GROUND_REQUIRED");
    }

    private static List<String> listed(Http reader, String question) {
        var last = service().context().getBean(Commands.class).lastPosition();
        return accepted(reader.with("Min-Position", "provider:" + last).get("/v1/arrangements" + question))
                .json()
                .path("items")
                .valueStream()
                .map(row -> row.path("id").asString())
                .toList();
    }

    private static UUID household(String id) {
        JsonNode shown = accepted(as("controller").get(path(id))).json();
        return UUID.fromString(shown.path("household").asString());
    }
}
