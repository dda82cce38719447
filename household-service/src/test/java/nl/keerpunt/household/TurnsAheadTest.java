package nl.keerpunt.household;

import static nl.keerpunt.household.Answers.accepted;
import static nl.keerpunt.household.Answers.errors;
import static nl.keerpunt.household.Answers.text;
import static nl.keerpunt.household.HouseholdStory.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Which turns of life lie ahead of who lives in a household, and which there are. */
class TurnsAheadTest {

    private final Http noord = HouseholdStory.noord();
    private final Http zuid = HouseholdStory.zuid();
    private final HouseholdStory story = HouseholdStory.begin();

    @ParameterizedTest
    @CsvSource({
        // day, turns of Sam, who was born on 15 June 2010, and whether they are due
        "2027-06-14, 'AGE-18 false'",
        "2027-06-15, 'AGE-18 true'",
        "2028-06-15, 'AGE-18 true'",
        "2028-06-16, ''",
        "2029-06-15, 'AGE-21 false'"
    })
    void a_turn_lies_ahead_up_to_the_birthday_itself(String day, String turns) {
        samLives();

        assertThat(codes(ahead("?validOn=" + day))).isEqualTo(turns);
    }

    @Test
    void a_turn_tells_its_age_its_day_and_what_changes_by_which_law() {
        samLives();

        var ahead = ahead("?validOn=2026-06-15");
        assertThat(text(ahead, "/asOf/validOn")).isEqualTo("2026-06-15");
        assertThat(text(ahead, "until")).isEqualTo("2028-06-15");
        assertThat(codes(ahead)).isEqualTo("AGE-16 true, AGE-18 false");
        var turn = ahead.at("/items/1");
        assertThat(text(turn, "member")).isEqualTo(story.member());
        assertThat(turn.at("/age/years").asInt()).isEqualTo(18);
        assertThat(turn.at("/age/months").asInt()).isZero();
        assertThat(text(turn, "day")).isEqualTo("2028-06-15");
        assertThat(text(turn, "lookAheadFrom")).isEqualTo("2027-06-15");
        assertThat(text(turn, "grade")).isEqualTo("VERIFIED");
        assertThat(text(turn, "/changes/0/law")).isEqualTo("JEUGDWET");
        assertThat(text(turn, "/changes/0/change")).startsWith("Jeugdhulp eindigt");
        assertThat(text(turn, "/changes/0/source")).isEqualTo("Jeugdwet, art. 1.1, jeugdige");
        assertThat(text(turn, "/changes/0/grade")).isEqualTo("VERIFIED");
    }

    @Test
    void nobody_is_named() {
        samLives();

        assertThat(noord.get(path(story.id(), "/turns?validOn=2026-06-15")).text())
                .doesNotContain("Sam", story.bsn(), "2010", "birthDate\"");
    }

    @Test
    void how_far_ahead_is_looked_has_bounds() {
        samLives();

        assertThat(codes(ahead("?validOn=2026-06-16&months=23"))).isEmpty();
        assertThat(codes(ahead("?validOn=2026-06-16&months=24"))).isEqualTo("AGE-18 false");
        assertThat(codes(ahead("?validOn=2026-06-16&months=60"))).isEqualTo("AGE-18 false, AGE-21 false");
        assertThat(errors(noord.get(path(story.id(), "/turns?months=0")))).containsExactly("months OUT_OF_RANGE");
        assertThat(errors(noord.get(path(story.id(), "/turns?months=61&validOn=x"))))
                .containsExactlyInAnyOrder("months OUT_OF_RANGE", "validOn MALFORMED");
        assertThat(errors(noord.get(path(story.id(), "/turns?months=all")))).containsExactly("months MALFORMED");
        assertThat(text(noord.get(path(story.id(), "/turns?months=61")).json(), "/errors/0/detail"))
                .isEqualTo("At most 60.");
    }

    @Test
    void a_member_who_moved_out_has_turns_until_the_last_day() {
        samLives();
        accepted(noord.post(
                path(story.id(), "/members/" + story.member() + "/_moveout"), Map.of("lastDay", "2027-12-31")));

        assertThat(codes(ahead("?validOn=2027-12-31"))).isEqualTo("AGE-18 true");
        assertThat(codes(ahead("?validOn=2028-01-01"))).isEmpty();
    }

    @Test
    void what_was_known_then_is_told_without_what_was_learned_later() {
        var registered = lastRecorded();
        samLives();
        var lives = lastRecorded();
        accepted(noord.post(
                path(story.id(), "/members/" + story.member() + "/_moveout"), Map.of("lastDay", "2027-12-31")));

        assertThat(codes(ahead("?validOn=2028-01-01&knownAt=" + lives))).isEqualTo("AGE-18 true");
        assertThat(codes(ahead("?validOn=2028-01-01&knownAt=" + registered))).isEmpty();
        assertThat(text(ahead("?knownAt=" + lives), "/asOf/knownAt")).isEqualTo(lives);
        assertThat(noord.get(path(story.id(), "/turns?knownAt=2020-01-01T00:00:00Z"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void of_a_household_that_is_erased_no_turn_is_told_on_any_day_or_at_any_moment() {
        samLives();
        var before = lastRecorded();
        story.erased();

        for (var moment : List.of("", "&knownAt=" + before)) {
            var ahead = ahead("?validOn=2026-06-15" + moment);
            assertThat(ahead.at("/items")).isEmpty();
            assertThat(text(ahead, "/ageUnknown/0")).isEqualTo(story.member());
        }
    }

    @Test
    void another_team_looks_with_a_ground_and_each_look_leaves_a_line() {
        samLives();
        var question = path(story.id(), "/turns");

        assertThat(noord.get(question).header("ETag")).isEqualTo("\"1\"");
        assertThat(zuid.get(question).reason()).isEqualTo("ACCESS_GROUND_REQUIRED");
        assertThat(zuid.with("Access-Ground", "crisis-service").get(question).status())
                .isEqualTo(200);
        assertThat(HouseholdStory.log(story.id()))
                .containsExactly("fatima turns own-team", "kees turns crisis-service");
    }

    @Test
    void all_turns_and_pension_ages_are_listed_with_their_source() {
        var listed = noord.get("/v1/life-turns").json();

        assertThat(listed.at("/items"))
                .extracting(turn -> text(turn, "code"))
                .containsExactly(
                        "AGE-4", "AGE-5", "AGE-12", "AGE-16", "AGE-18", "AGE-21", "AGE-23", "AGE-27", "AGE-AOW");
        assertThat(listed.at("/items/4/age/years").asInt()).isEqualTo(18);
        assertThat(listed.at("/items/4/monthsAhead").asInt()).isEqualTo(12);
        assertThat(listed.at("/items/8/age").isMissingNode()).isTrue();
        assertThat(listed.at("/items"))
                .allSatisfy(turn -> assertThat(turn.at("/changes"))
                        .isNotEmpty()
                        .allSatisfy(change -> assertThat(text(change, "source")).contains("art. ")));
        assertThat(text(listed, "/pensionAges/0/born/from")).isEqualTo("1900-01-01");
        assertThat(listed.at("/pensionAges"))
                .allSatisfy(age -> assertThat(text(age, "grade")).isIn("VERIFIED", "TO_BE_CONFIRMED"));
    }

    private void samLives() {
        accepted(noord.post(
                path(story.id(), "/members"),
                Map.of(
                        "id", story.member(),
                        "bsn", story.bsn(),
                        "name", "Sam",
                        "birthDate", "2010-06-15",
                        "from", "2026-01-01")));
    }

    private JsonNode ahead(String question) {
        var answer = noord.get(path(story.id(), "/turns" + question));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static String codes(JsonNode ahead) {
        return String.join(
                ", ",
                ahead.at("/items")
                        .valueStream()
                        .map(turn -> text(turn, "code") + " " + turn.at("/due").asBoolean())
                        .toList());
    }

    private String lastRecorded() {
        var items = noord.get(path(story.id(), "/history")).json().at("/events");
        return text(items.get(items.size() - 1), "recordedAt");
    }
}
