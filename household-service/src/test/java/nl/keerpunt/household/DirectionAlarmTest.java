package nl.keerpunt.household;

import static nl.keerpunt.household.Answers.text;
import static nl.keerpunt.household.HouseholdStory.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.http.Http.Answer;
import org.junit.jupiter.api.Test;

/** Of which households somebody has to see to the direction, asked over HTTP. */
class DirectionAlarmTest {

    private static final LocalDate TODAY = LocalDate.now(DutchCalendar.ZONE);

    private final ServiceUnderTest service = HouseholdStory.service();
    private final HouseholdStory story = HouseholdStory.begin();
    private final String lotte = "lotte-" + UUID.randomUUID();
    private final Http noord = HouseholdStory.noord();
    private final Http assigned = service.professional(lotte, "0307", "noord", "director");

    @Test
    void whoever_does_not_accept_within_the_term_raises_an_alarm_for_team_and_administrator() {
        var position = isAssigned().header("Position");
        var term = text(noord.get(path(story.id())).json(), "/direction/acceptBy");
        var late = LocalDate.parse(term).plusDays(10);

        assertThat(alarms(noord, position, "?validOn=" + term)).isEmpty();
        assertThat(alarms(noord, position, "?validOn=" + late)).containsExactly("NOT_ACCEPTED");
        assertThat(alarms(HouseholdStory.administrator(), position, "?validOn=" + late))
                .containsExactly("NOT_ACCEPTED");
    }

    @Test
    void an_accepted_direction_raises_none() {
        isAssigned();
        var position = accepted(assigned, "/_acceptdirection", Map.of());

        assertThat(alarms(noord, position, "?validOn=" + TODAY.plusDays(30))).isEmpty();
    }

    @Test
    void whoever_declines_raises_an_alarm_until_another_is_assigned() {
        isAssigned();
        var position = accepted(assigned, "/_declinedirection", Map.of("reason", "Familie."));
        var later = "?validOn=" + TODAY.plusDays(10);
        assertThat(alarms(noord, position, later)).containsExactly("DECLINED");

        var next = accepted(noord, "/_assign", Map.of("director", "fatima", "team", "noord", "from", TODAY.toString()));

        assertThat(alarms(noord, next, later)).isEmpty();
    }

    @Test
    void a_director_who_is_away_raises_one_until_somebody_stands_in() {
        isAssigned();
        accepted(assigned, "/_acceptdirection", Map.of());
        var absences = "/v1/professionals/" + lotte + "/absences";
        var absence = UUID.randomUUID().toString();
        var away = administrated(absences, Map.of("id", absence, "from", TODAY.toString()));
        var monday = "?validOn=" + TODAY.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        assertThat(alarms(noord, away, monday)).containsExactly("AWAY");

        HouseholdStory.comesIn("fatima");
        var standsIn = administrated(
                absences + "/" + absence + "/_correct", Map.of("from", TODAY.toString(), "substitute", "fatima"));

        assertThat(alarms(noord, standsIn, monday)).isEmpty();
    }

    @Test
    void a_team_sees_its_own_and_another_only_with_a_ground() {
        var west = service.professional("willem", "0307", "west", "access");

        assertThat(west.get("/v1/direction-alarms?team=noord").reason()).isEqualTo("ACCESS_GROUND_REQUIRED");
        assertThat(west.with("Access-Ground", "crisis-service")
                        .get("/v1/direction-alarms?team=noord")
                        .status())
                .isEqualTo(200);
        assertThat(west.get("/v1/direction-alarms").json().at("/items")).isEmpty();
    }

    private Answer isAssigned() {
        HouseholdStory.comesIn(lotte);
        var answer = noord.post(
                path(story.id(), "/_assign"), Map.of("director", lotte, "team", "noord", "from", TODAY.toString()));
        Answers.accepted(answer);
        return answer;
    }

    private String accepted(Http caller, String operation, Map<String, ?> body) {
        return recorded(caller.post(path(story.id(), operation), body));
    }

    private static String administrated(String path, Map<String, ?> body) {
        return recorded(HouseholdStory.administrator().post(path, body));
    }

    private static String recorded(Answer answer) {
        Answers.accepted(answer);
        return answer.header("Position");
    }

    /** Of the household of this test; many others may be in the list. */
    private List<String> alarms(Http caller, String position, String question) {
        var kinds = new ArrayList<String>();
        var after = "";
        do {
            var page = caller.with("Min-Position", position)
                    .get("/v1/direction-alarms" + question + "&limit=200" + after)
                    .json();
            for (var item : page.at("/items")) {
                if (text(item, "id").equals(story.id())) {
                    item.at("/alarms").forEach(alarm -> kinds.add(text(alarm, "kind")));
                }
            }
            after = "&after=" + text(page, "next");
        } while (!after.equals("&after="));
        return kinds;
    }
}
