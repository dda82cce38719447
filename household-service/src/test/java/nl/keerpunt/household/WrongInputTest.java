package nl.keerpunt.household;

import static nl.keerpunt.household.Answers.errors;
import static nl.keerpunt.household.Answers.text;
import static nl.keerpunt.household.HouseholdStory.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong is told at once, and nothing is stored. */
class WrongInputTest {

    private final Http noord = HouseholdStory.noord();
    private final Http zuid = HouseholdStory.zuid();
    private final HouseholdStory story = HouseholdStory.begin();

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

    @ParameterizedTest
    @CsvSource({
        "'',on",
        "/members,bsn|name|birthDate|from",
        "/members/@/_moveout,lastDay",
        "/requests,words|laws|on|channel",
        "/requests/@/_answer,answer|on",
        "/_assign,director|team|from",
        "/_transfer,relieved|director|team|from|reason"
    })
    void all_that_is_missing_is_told_at_once_and_nothing_is_stored(String operation, String required) {
        var path = operation.isEmpty() ? "/v1/households" : path(story.id(), operation.replace("@", story.id()));
        var before = recorded();

        var refused = noord.send("POST", path, "{\"surplus\":1}");

        assertThat(refused.status()).isEqualTo(400);
        var expected = new ArrayList<>(List.of("Idempotency-Key MISSING", "surplus UNKNOWN"));
        for (var field : required.split("\\|")) {
            expected.add(field + " MISSING");
        }
        assertThat(errors(refused)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(recorded()).isEqualTo(before);
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

    @Test
    void a_request_names_a_law() {
        var body = new LinkedHashMap<String, Object>(
                Map.of("words", "x", "laws", List.of(), "on", "2026-01-09", "channel", "RESIDENT"));

        assertThat(errors(noord.post(path(story.id(), "/requests"), body))).containsExactly("laws OUT_OF_RANGE");
    }

    @Test
    void a_ground_is_a_code() {
        assertThat(errors(zuid.with("Access-Ground", "because I say so").get(path(story.id()))))
                .containsExactly("Access-Ground MALFORMED");
    }

    private int recorded() {
        return noord.get(path(story.id(), "/history")).json().at("/events").size();
    }
}
