package nl.keerpunt.household;

import static nl.keerpunt.household.Answers.accepted;
import static nl.keerpunt.household.Answers.text;
import static nl.keerpunt.household.HouseholdStory.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a household is shown as: on a day, as it was known, by what changed, in the list. */
class ShownHouseholdTest {

    private final Http noord = HouseholdStory.noord();
    private final HouseholdStory story = HouseholdStory.begin();

    @Test
    void a_household_is_shown_whole() {
        story.noorLives();
        story.asks();
        story.fatimaDirects();

        var shown = noord.get(path(story.id()));

        assertThat(shown.header("ETag")).isEqualTo("\"3\"");
        var household = shown.json();
        assertThat(text(household, "team")).isEqualTo("noord");
        assertThat(text(household, "/members/0/name")).isEqualTo("Noor");
        assertThat(text(household, "/members/0/bsn")).isEqualTo(story.bsn());
        assertThat(text(household, "/requests/0/words")).isEqualTo("Er is geen rustige plek.");
        assertThat(text(household, "/direction/director")).isEqualTo("fatima");
    }

    @Test
    void a_member_who_moved_out_is_shown_until_the_last_day() {
        var member = story.noorLives();
        accepted(noord.post(path(story.id(), "/members/" + member + "/_moveout"), Map.of("lastDay", "2026-03-31")));

        assertThat(shown("?validOn=2026-03-31").at("/members")).hasSize(1);
        assertThat(shown("?validOn=2026-04-01").at("/members")).isEmpty();
    }

    @Test
    void what_was_known_then_is_shown_without_what_was_learned_later() {
        story.noorLives();
        var then = lastRecorded();
        accepted(noord.post(
                path(story.id(), "/members/" + story.member() + "/_moveout"), Map.of("lastDay", "2026-03-31")));

        assertThat(shown("?validOn=2026-04-01&knownAt=" + then).at("/members")).hasSize(1);
        assertThat(shown("?validOn=2026-04-01").at("/members")).isEmpty();
    }

    @Test
    void the_same_question_about_a_moment_gets_the_same_answer() {
        story.noorLives();
        var question = path(story.id(), "?validOn=2026-04-01&knownAt=" + lastRecorded());
        var first = noord.get(question).text();
        story.asks();

        assertThat(noord.get(question).text()).isEqualTo(first);
    }

    @Test
    void a_household_was_not_known_before_it_was_registered() {
        assertThat(noord.get(path(story.id(), "?knownAt=2020-01-01T00:00:00Z")).status())
                .isEqualTo(404);
    }

    @Test
    void a_request_is_answered() {
        var asked = story.asks();
        accepted(noord.post(
                path(story.id(), "/requests/" + asked + "/_answer"), Map.of("answer", "PLAN", "on", "2026-02-01")));

        assertThat(text(shown("?validOn=2026-01-31"), "/requests/0/answer")).isEmpty();
        assertThat(text(shown("?validOn=2026-02-01"), "/requests/0/answer")).isEqualTo("PLAN");
    }

    @Test
    void history_tells_who_recorded_what_and_nothing_personal() {
        story.noorLives();
        story.asks();
        story.fatimaDirects();

        var history = noord.get(path(story.id(), "/history"));

        assertThat(history.json().at("/events"))
                .extracting(item -> text(item, "name"))
                .containsExactly("household-registered", "member-added", "request-recorded", "director-assigned");
        assertThat(text(history.json(), "/events/3/essentials/director")).isEqualTo("fatima");
        assertThat(history.json().at("/events"))
                .extracting(item -> text(item, "id"))
                .doesNotContain("")
                .doesNotHaveDuplicates();
        assertThat(text(history.json(), "/events/3/actor")).isEqualTo("fatima");
        assertThat(history.text()).doesNotContain("Noor", "1990-05-01", story.bsn(), "rustige");
    }

    @Test
    void changes_show_what_was_learned_between_two_moments() {
        story.noorLives();
        var since = lastRecorded();
        story.fatimaDirects();
        var until = lastRecorded();
        story.asks();

        var changes = noord.get(path(story.id(), "/changes?validOn=2026-02-01&since=" + since + "&until=" + until))
                .json();

        assertThat(changes.at("/events")).extracting(item -> text(item, "name")).containsExactly("director-assigned");
        assertThat(changes.at("/before/direction").isMissingNode()).isTrue();
        assertThat(text(changes, "/after/direction/director")).isEqualTo("fatima");
        assertThat(changes.at("/after/requests")).isEmpty();
    }

    @Test
    void the_list_shows_the_team_what_it_wrote() {
        story.asks();
        var assigned = story.fatimaDirects();

        var row = listed(noord, assigned.header("Position"), "?director=fatima");

        assertThat(text(row, "team")).isEqualTo("noord");
        assertThat(text(row, "director")).isEqualTo("fatima");
        assertThat(row.at("/openRequests").asInt()).isEqualTo(1);
        assertThat(text(row, "waitingSince")).isEqualTo("2026-01-09");
        assertThat(row.at("/version").asInt()).isEqualTo(2);
    }

    @Test
    void the_list_is_read_page_by_page() {
        var position = HouseholdStory.begin().position();

        var first = noord.with("Min-Position", position)
                .get("/v1/households?limit=1")
                .json();
        var second =
                noord.get("/v1/households?limit=1&after=" + text(first, "next")).json();

        assertThat(first.at("/items")).hasSize(1);
        assertThat(text(second, "/items/0/id")).isGreaterThan(text(first, "/items/0/id"));
    }

    private JsonNode shown(String question) {
        return noord.get(path(story.id(), question)).json();
    }

    private String lastRecorded() {
        var items = noord.get(path(story.id(), "/history")).json().at("/events");
        return text(items.get(items.size() - 1), "recordedAt");
    }

    private JsonNode listed(Http caller, String position, String question) {
        var page = caller.with("Min-Position", position).get("/v1/households" + question + "&limit=200");
        for (var row : page.json().at("/items")) {
            if (text(row, "id").equals(story.id())) {
                return row;
            }
        }
        throw new AssertionError("not in the list: " + page.text());
    }
}
