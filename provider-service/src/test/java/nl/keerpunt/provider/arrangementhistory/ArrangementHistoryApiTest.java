package nl.keerpunt.provider.arrangementhistory;

import static nl.keerpunt.provider.Running.MUNICIPALITY;
import static nl.keerpunt.provider.Running.accepted;
import static nl.keerpunt.provider.Running.agreed;
import static nl.keerpunt.provider.Running.as;
import static nl.keerpunt.provider.Running.contracted;
import static nl.keerpunt.provider.Running.fields;
import static nl.keerpunt.provider.Running.hear;
import static nl.keerpunt.provider.Running.linesAbout;
import static nl.keerpunt.provider.Running.path;
import static nl.keerpunt.provider.Running.running;
import static nl.keerpunt.provider.Running.service;
import static nl.keerpunt.provider.Running.sixHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.contract.household.DirectorAssignedV1;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.platform.keys.HouseholdKeys;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ArrangementHistoryApiTest {

    private final AgbCode provider = contracted();
    private final Http director = as("director");

    @Test
    void one_question_answers_both_time_axes() {
        var id = running(provider);
        var beforeTheStop = Instant.now();
        stop(id);

        var now = accepted(director.get(path(id) + "?validOn=2026-02-10")).json();
        var then = accepted(director.get(path(id) + "?validOn=2026-02-10&knownAt=" + beforeTheStop))
                .json();
        var earlierDay =
                accepted(director.get(path(id) + "?validOn=2026-01-31")).json();

        assertThat(now.path("status").asString()).isEqualTo("ENDED");
        assertThat(now.path("holds").isMissingNode()).isTrue();
        assertThat(then.path("status").asString()).isEqualTo("RUNNING");
        assertThat(then.path("holds").path("cover").asString()).isEqualTo("COVERED");
        assertThat(then.path("asOf").path("validOn").asString()).isEqualTo("2026-02-10");
        assertThat(then.path("asOf").path("knownAt").asString()).isNotEmpty();
        assertThat(then.path("version").asLong()).isEqualTo(2);
        assertThat(earlierDay.path("status").asString()).isEqualTo("RUNNING");
    }

    @Test
    void the_same_question_about_then_gets_the_same_answer_for_ever() {
        var id = running(provider);
        var question = path(id) + "?validOn=2026-02-10&knownAt=" + Instant.now();
        var first = accepted(as("controller").get(question)).text();
        stop(id);

        assertThat(accepted(as("controller").get(question)).text()).isEqualTo(first);
    }

    @Test
    void before_it_was_known_there_is_no_such_arrangement() {
        var before = Instant.now();
        var id = agreed(provider);

        assertThat(director.get(path(id) + "?knownAt=" + before).status()).isEqualTo(404);
    }

    @Test
    void the_answer_carries_the_version_to_write_on() {
        var id = running(provider);

        var shown = accepted(director.get(path(id)));

        assertThat(shown.header("ETag")).isEqualTo("\"2\"");
        assertThat(shown.json().path("version").asLong()).isEqualTo(2);
    }

    @Test
    void the_months_add_up_to_what_is_committed() {
        var shown = accepted(director.get(path(running(provider)))).json();

        var months = shown.path("months").valueStream().toList();
        assertThat(months)
                .extracting(month -> month.path("month").asString())
                .containsExactly("2026-01", "2026-02", "2026-03");
        assertThat(months.stream()
                        .mapToLong(month -> month.path("amount").asLong())
                        .sum())
                .isEqualTo(shown.path("committed").asLong());
    }

    @Test
    void the_history_tells_what_was_recorded_by_whom() {
        var id = running(provider);
        stop(id);

        var events = accepted(director.get(path(id) + "/history"))
                .json()
                .path("events")
                .valueStream()
                .toList();

        assertThat(events)
                .extracting(event -> event.path("name").asString())
                .containsExactly(
                        "arrangement-agreed", "arrangement-covered", "arrangement-started", "arrangement-stopped");
        assertThat(events)
                .extracting(event -> event.path("actor").asString())
                .containsExactly(
                        "access-of-" + MUNICIPALITY, "another-service", "desk-of-" + provider, "desk-of-" + provider);
        assertThat(events.getLast().path("essentials").path("lastDay").asString())
                .isEqualTo("2026-01-31");
        assertThat(events.getLast().toString()).doesNotContain("Holiday");
    }

    @Test
    void two_moments_are_compared() {
        var id = running(provider);
        var since = Instant.now();
        stop(id);
        var until = Instant.now();
        accepted(director.post(
                path(id) + "/_restore", fields("version", 1, "from", "2026-02-01", "reason", "A mistake.")));

        var changes = accepted(
                        director.get(path(id) + "/changes?validOn=2026-02-10&since=" + since + "&until=" + until))
                .json();

        assertThat(names(changes)).containsExactly("arrangement-stopped");
        assertThat(changes.path("before").path("status").asString()).isEqualTo("RUNNING");
        assertThat(changes.path("before").path("committed").asLong()).isEqualTo(100_000);
        assertThat(changes.path("after").path("status").asString()).isEqualTo("ENDED");
        assertThat(changes.path("after").path("committed").asLong()).isEqualTo(28_814);
    }

    @Test
    void moments_that_are_still_to_come_are_printed_as_the_ones_the_answer_is_for() {
        var id = running(provider);
        var toCome = Instant.parse("2199-12-31T00:00:00Z");

        var changes = accepted(director.get(path(id) + "/changes?since=2026-01-01T00:00:00Z&until=" + toCome))
                .json();
        var history =
                accepted(director.get(path(id) + "/history?knownAt=" + toCome)).json();

        assertThat(Instant.parse(changes.path("until").asString())).isBefore(toCome);
        assertThat(changes.at("/after/asOf/knownAt")).isEqualTo(changes.path("until"));
        assertThat(history.at("/asOf/clamped").asBoolean()).isTrue();
    }

    @Test
    void a_moment_before_it_was_known_is_compared_with_nothing() {
        var since = Instant.now();
        var id = agreed(provider);

        var changes =
                accepted(director.get(path(id) + "/changes?since=" + since)).json();

        assertThat(changes.path("before").isMissingNode()).isTrue();
        assertThat(changes.path("after").path("status").asString()).isEqualTo("AGREED");
        assertThat(names(changes)).containsExactly("arrangement-agreed");
    }

    @Test
    void a_professional_reads_what_was_written() {
        assertThat(remarks(director, withWords()))
                .containsExactly("The eldest needs more time.", "The budget is spent.", "Too much noise.", "Holiday.");
    }

    @Test
    void a_controller_reads_no_words() {
        assertThat(remarks(as("controller"), withWords())).isEmpty();
    }

    @Test
    void a_provider_reads_its_own_words_with_the_answers_to_them() {
        assertThat(remarks(as(provider), withWords()))
                .containsExactly("The eldest needs more time.", "The budget is spent.", "Holiday.");
    }

    @Test
    void whoever_looks_leaves_a_line() {
        var id = agreed(provider);
        var household =
                accepted(director.get(path(id))).json().path("household").asString();
        for (var reader : List.of(as("controller"), as(provider))) {
            accepted(reader.get(path(id)));
            accepted(reader.get(path(id) + "/history"));
            accepted(reader.get(path(id) + "/changes?since=2026-01-01T00:00:00Z"));
            accepted(listed(reader, household));
        }
        accepted(listed(as(contracted()), household)); // It carries out nothing there, and sees nothing.

        var controller = "controller-of-" + MUNICIPALITY;
        var desk = "desk-of-" + provider;
        assertThat(linesAbout(UUID.fromString(household)))
                .containsExactly(
                        "director-of-" + MUNICIPALITY + " read-arrangement own-team",
                        controller + " read-arrangement control",
                        controller + " read-arrangement-history control",
                        controller + " compare-arrangement control",
                        controller + " list-arrangements control",
                        desk + " read-arrangement own-arrangement",
                        desk + " read-arrangement-history own-arrangement",
                        desk + " compare-arrangement own-arrangement",
                        desk + " list-arrangements own-arrangement");
    }

    @Test
    void a_director_makes_the_part_of_a_file_with_every_version_and_everyones_words() {
        var id = withWords();
        var household = householdOf(id);
        hear(new DirectorAssignedV1(
                household.municipality(),
                household,
                new ProfessionalId("director-of-" + MUNICIPALITY),
                "noord",
                LocalDate.parse("2026-01-05"),
                null));
        agreed(provider); // Another household's.

        var file = accepted(director.get(
                "/v1/provider/households/" + household.uuid() + "/members/" + UUID.randomUUID() + "/file"));

        assertThat(file.json()
                        .path("facts")
                        .valueStream()
                        .map(fact -> fact.path("name").asString()))
                .startsWith("arrangement-agreed")
                .contains("change-proposed", "proposal-declined", "arrangement-stopped")
                .containsOnlyOnce("arrangement-agreed");
        assertThat(file.text())
                .contains("The eldest needs more time.", "The budget is spent.", "Holiday.")
                .doesNotContain("{\"erased\":true}");
        assertThat(linesAbout(household.uuid()))
                .last(STRING)
                .isEqualTo("director-of-" + MUNICIPALITY + " file right-of-access");
    }

    private HouseholdId householdOf(String arrangement) {
        return new HouseholdId(
                new MunicipalityCode(MUNICIPALITY),
                UUID.fromString(accepted(director.get(path(arrangement)))
                        .json()
                        .path("household")
                        .asString()));
    }

    @Test
    void nobody_reads_words_once_the_household_was_erased() {
        var id = withWords();
        var household = householdOf(id);

        service().context().getBean(HouseholdKeys.class).destroy(household);

        var shown = accepted(director.get(path(id) + "?validOn=2026-01-20")).json();
        assertThat(shown.path("remarks")
                        .valueStream()
                        .map(remark -> remark.path("text").isMissingNode()))
                .containsOnly(true);
        assertThat(shown.path("committed").asLong()).isEqualTo(28_814);
    }

    private static Http.Answer listed(Http reader, String household) {
        var last = service().context().getBean(Commands.class).lastPosition();
        return reader.with("Min-Position", "provider:" + last).get("/v1/arrangements?household=" + household);
    }

    /** A proposal of the provider's, declined; a change of the municipality's; a stop by the provider. */
    private String withWords() {
        var id = running(provider);
        var proposal = UUID.randomUUID().toString();
        var more = sixHours();
        more.put("proposal", proposal);
        accepted(as(provider).post(path(id) + "/_propose", more));
        accepted(director.post(path(id) + "/_decline", Map.of("proposal", proposal, "reason", "The budget is spent.")));
        var other = sixHours();
        other.put("reason", "Too much noise.");
        accepted(director.post(path(id) + "/_change", other));
        stop(id);
        return id;
    }

    private void stop(String id) {
        accepted(as(provider).post(path(id) + "/_stop", fields("on", "2026-01-31", "reason", "Holiday.")));
    }

    private static List<String> remarks(Http reader, String id) {
        return accepted(reader.get(path(id)))
                .json()
                .path("remarks")
                .valueStream()
                .map(remark -> remark.path("text").asString())
                .toList();
    }

    private static List<String> names(JsonNode changes) {
        return changes.path("events")
                .valueStream()
                .map(event -> event.path("name").asString())
                .toList();
    }
}
