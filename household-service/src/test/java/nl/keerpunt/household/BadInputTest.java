package nl.keerpunt.household;

import static nl.keerpunt.household.Answers.errors;
import static nl.keerpunt.household.Answers.text;
import static nl.keerpunt.household.HouseholdStory.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.law.InputLaws;
import org.junit.jupiter.api.Test;

/** What is wrong is told at once, and nothing is stored. */
class BadInputTest implements InputLaws {

    private final Http noord = HouseholdStory.noord();
    private final Http zuid = HouseholdStory.zuid();
    private final HouseholdStory story = HouseholdStory.begin();

    @Override
    public ServiceUnderTest service() {
        return HouseholdStory.service();
    }

    @Override
    public long lastPosition() {
        return service().context().getBean(Commands.class).lastPosition();
    }

    @Test
    void the_wrong_keys_of_a_question_are_told_together() {
        assertThat(errors(noord.get(path(story.id(), "/changes?since=yesterday&until=x&validOn=y"))))
                .containsExactlyInAnyOrder("since MALFORMED", "until MALFORMED", "validOn MALFORMED");
        assertThat(errors(noord.get(path(story.id(), "/changes")))).containsExactly("since MISSING");
        assertThat(errors(
                        noord.get(path(story.id(), "/changes?since=2026-02-01T00:00:00Z&until=2026-01-01T00:00:00Z"))))
                .containsExactly("until CONTRADICTORY");
    }

    @Test
    void a_refused_rule_tells_its_reason_and_what_the_caller_needs() {
        story.fatimaDirects();

        var refused = noord.post(
                path(story.id(), "/_assign"), Map.of("director", "kees", "team", "noord", "from", "2026-02-01"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.reason()).isEqualTo("ALREADY_DIRECTED");
        assertThat(text(refused.json(), "director")).isEqualTo("fatima");
    }

    @Test
    void whatever_has_another_form_is_told_at_once() {
        var refused = noord.post(
                path(story.id(), "/members"),
                Map.of("id", "1", "bsn", "123", "name", "x".repeat(201), "birthDate", "1990", "from", "2026-02-30"));

        assertThat(errors(refused))
                .containsExactlyInAnyOrder(
                        "id MALFORMED", "bsn MALFORMED", "name OUT_OF_RANGE", "birthDate MALFORMED", "from MALFORMED");
        assertThat(refused.json().at("/errors").toString()).doesNotContain("123"); // An id may well have it in it.
    }

    @Test
    void a_contradiction_is_bad_input() {
        var refused = noord.post(
                path(story.id(), "/members"),
                Map.of("bsn", story.bsn(), "name", "Noor", "birthDate", "2026-02-01", "from", "2026-01-01"));

        assertThat(errors(refused)).containsExactly("from CONTRADICTORY");
    }

    /** A household that begins one day could not be erased until then. */
    @Test
    void what_is_recorded_has_happened() {
        var tomorrow = LocalDate.now(DutchCalendar.ZONE).plusDays(1).toString();

        assertThat(errors(noord.post("/v1/households", Map.of("on", tomorrow)))).containsExactly("on OUT_OF_RANGE");
        assertThat(errors(noord.post(
                        path(story.id(), "/requests"),
                        Map.of("words", "x", "laws", List.of("WMO"), "on", tomorrow, "channel", "RESIDENT"))))
                .containsExactly("on OUT_OF_RANGE");
    }

    /** Not missing: it may be left out. */
    @Test
    void nothing_in_a_field_that_may_be_left_out_is_told_as_that() {
        var refused = noord.post("/v1/households", Map.of("on", "2026-01-05", "team", " "));

        assertThat(errors(refused)).containsExactly("team MALFORMED");
        assertThat(refused.json().at("/errors/0/detail").asString()).contains("leave the field out");
    }

    @Test
    void a_request_names_a_law() {
        var body = new LinkedHashMap<String, Object>(
                Map.of("words", "x", "laws", List.of(), "on", "2026-01-09", "channel", "RESIDENT"));

        assertThat(errors(noord.post(path(story.id(), "/requests"), body))).containsExactly("laws OUT_OF_RANGE");
    }

    @Test
    void a_ground_is_a_code_also_where_none_is_needed() {
        assertThat(errors(zuid.with("Access-Ground", "because I say so").get(path(story.id()))))
                .containsExactly("Access-Ground MALFORMED");
        assertThat(errors(noord.with("Access-Ground", "because I say so").get(path(story.id()))))
                .containsExactly("Access-Ground MALFORMED");
    }

    @Test
    void the_headers_are_told_of_with_the_rest() {
        var asking = noord.with("Access-Ground", "a b").with("Min-Position", "late");

        assertThat(errors(asking.get("/v1/households/nope?validOn=x")))
                .containsExactlyInAnyOrder(
                        "id MALFORMED", "validOn MALFORMED", "Access-Ground MALFORMED", "Min-Position MALFORMED");
    }
}
