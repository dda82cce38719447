package nl.keerpunt.household;

import static nl.keerpunt.household.Answers.accepted;
import static nl.keerpunt.household.Answers.text;
import static nl.keerpunt.household.HouseholdStory.administrator;
import static nl.keerpunt.household.HouseholdStory.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.http.Http.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A director accepts or declines, over HTTP; until then whoever assigned them answers. */
class AcceptanceTest {

    private static final Map<String, Object> NOTHING = Map.of();
    private static final String AHEAD =
            LocalDate.now(DutchCalendar.ZONE).plusYears(1).toString();

    private final ServiceUnderTest service = HouseholdStory.service();
    private final HouseholdStory story = HouseholdStory.begin();
    private final String lotte = "lotte-" + UUID.randomUUID();
    private final Http noord = HouseholdStory.noord();
    private final Http assigned = service.professional(lotte, "0307", "oost", "director");

    @Test
    void whoever_registered_a_household_answers_until_there_is_a_director() {
        assertThat(text(shown(), "answers")).isEqualTo("fatima");
    }

    @Test
    void whoever_assigned_a_director_answers_until_that_one_accepts() {
        lotteIsAssigned("2026-01-12");

        assertThat(text(shown(), "/direction/director")).isEqualTo(lotte);
        assertThat(text(shown(), "/direction/acceptance")).isEqualTo("AWAITED");
        assertThat(text(shown(), "/direction/acceptBy")).isNotEmpty();
        assertThat(text(shown(), "answers")).isEqualTo("fatima");

        accepted(assigned.post(path(story.id(), "/_acceptdirection"), NOTHING));

        assertThat(text(shown(), "/direction/acceptance")).isEqualTo("ACCEPTED");
        assertThat(shown().at("/direction/acceptBy").isMissingNode()).isTrue();
        assertThat(text(shown(), "answers")).isEqualTo(lotte);
    }

    @Test
    void the_list_shows_who_answers() {
        lotteIsAssigned("2026-01-12");

        assertThat(text(listed(), "acceptance")).isEqualTo("AWAITED");
        assertThat(text(listed(), "acceptBy")).isNotEmpty();
        assertThat(text(listed(), "answers")).isEqualTo("fatima");
    }

    @Test
    void whoever_declines_is_relieved_by_whoever_assigned_them_who_can_assign_another() {
        lotteIsAssigned("2026-01-12");
        accepted(assigned.post(path(story.id(), "/_declinedirection"), Map.of("reason", "Dit gezin ken ik privé.")));

        assertThat(text(shown(), "/direction/director")).isEqualTo("fatima");
        assertThat(text(shown(), "/direction/acceptance")).isEqualTo("DECLINED");
        assertThat(text(shown(), "/direction/declinedBy")).isEqualTo(lotte);
        assertThat(text(shown(), "answers")).isEqualTo("fatima");
        assertThat(noord.get(path(story.id(), "/history")).text()).doesNotContain("privé");

        var today = text(shown(), "/direction/from");
        HouseholdStory.comesIn("kees");
        accepted(noord.post(path(story.id(), "/_assign"), Map.of("director", "kees", "team", "noord", "from", today)));
        assertThat(text(shown(), "/direction/director")).isEqualTo("kees");
    }

    @Test
    void nobody_accepts_for_another() {
        lotteIsAssigned("2026-01-12");

        assertThat(noord.post(path(story.id(), "/_acceptdirection"), NOTHING).reason())
                .isEqualTo("NOT_ASSIGNED");
        assertThat(service.professional("west-" + lotte, "0307", "west", "director")
                        .post(path(story.id(), "/_acceptdirection"), NOTHING)
                        .reason())
                .isEqualTo("OWN_TEAM_ONLY");
    }

    @Test
    void a_direction_that_is_still_to_begin_is_accepted_ahead_also_from_another_team() {
        lotteIsAssigned(AHEAD);
        assertThat(assigned.get(path(story.id())).status()).isEqualTo(403);

        accepted(assigned.post(path(story.id(), "/_acceptdirection"), NOTHING));

        var then = noord.get(path(story.id(), "?validOn=" + AHEAD)).json();
        assertThat(text(then, "/direction/acceptance")).isEqualTo("ACCEPTED");
        assertThat(text(then, "answers")).isEqualTo(lotte);
    }

    @Test
    void a_direction_from_a_far_day_is_bad_input() {
        story.fatimaDirects();
        var far = LocalDate.now(DutchCalendar.ZONE).plusYears(1).plusDays(1).toString();

        var assigning =
                noord.post(path(story.id(), "/_assign"), Map.of("director", lotte, "team", "noord", "from", far));
        var transferring = transfer(far);
        var handingOver = administrator()
                .post(
                        "/v1/professionals/fatima/_handover",
                        Map.of("successor", lotte, "lastDay", far, "reason", "LEAVES"));

        assertThat(assigning.errors()).containsExactly("from OUT_OF_RANGE");
        assertThat(transferring.errors()).containsExactly("from OUT_OF_RANGE");
        assertThat(handingOver.errors()).containsExactly("lastDay OUT_OF_RANGE");
    }

    @Test
    void who_accepted_a_direction_that_is_still_to_begin_declines_and_who_directs_goes_on() {
        story.fatimaDirects();
        service.professional(lotte, "0307", "noord", "director").get("/v1/households");
        accepted(transfer(AHEAD));
        accepted(assigned.post(path(story.id(), "/_acceptdirection"), NOTHING));

        accepted(assigned.post(path(story.id(), "/_declinedirection"), Map.of("reason", "Verhuisd.")));

        var then = noord.get(path(story.id(), "?validOn=" + AHEAD)).json();
        assertThat(text(then, "/direction/director")).isEqualTo("fatima");
        assertThat(text(then, "answers")).isEqualTo("fatima");
        accepted(transfer(LocalDate.now(DutchCalendar.ZONE).toString()));
        var after = noord.get(path(story.id(), "?validOn=" + AHEAD)).json();
        assertThat(text(after, "/direction/director")).isEqualTo(lotte);
    }

    @Test
    void whoever_transferred_a_household_to_another_team_reaches_it_until_the_director_accepts() {
        story.fatimaDirects();
        service.professional(lotte, "0307", "oost", "director").get("/v1/households");
        accepted(noord.post(
                path(story.id(), "/_transfer"),
                Map.of(
                        "relieved", "fatima",
                        "director", lotte,
                        "team", "oost",
                        "from", "2026-04-01",
                        "reason", "Verhuisd.")));
        assertThat(noord.get(path(story.id())).status()).isEqualTo(200);

        accepted(assigned.post(path(story.id(), "/_acceptdirection"), NOTHING));

        assertThat(noord.get(path(story.id())).status()).isEqualTo(403);
    }

    private void lotteIsAssigned(String from) {
        service.professional(lotte, "0307", "noord", "director").get("/v1/households");
        accepted(noord.post(path(story.id(), "/_assign"), Map.of("director", lotte, "team", "noord", "from", from)));
    }

    private Answer transfer(String from) {
        return noord.post(
                path(story.id(), "/_transfer"),
                Map.of(
                        "relieved", "fatima",
                        "director", lotte,
                        "team", "noord",
                        "from", from,
                        "reason", "Verhuisd."));
    }

    private JsonNode shown() {
        return noord.get(path(story.id())).json();
    }

    private JsonNode listed() {
        var last = noord.get(path(story.id(), "/history")).json().at("/events");
        var position = "household:" + last.get(last.size() - 1).at("/position").asLong();
        for (var row : noord.with("Min-Position", position)
                .get("/v1/households?limit=200&director=" + lotte)
                .json()
                .at("/items")) {
            if (text(row, "id").equals(story.id())) {
                return row;
            }
        }
        throw new AssertionError("not in the list");
    }
}
