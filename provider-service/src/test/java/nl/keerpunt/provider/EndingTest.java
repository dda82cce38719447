package nl.keerpunt.provider;

import static nl.keerpunt.provider.Running.accepted;
import static nl.keerpunt.provider.Running.agreed;
import static nl.keerpunt.provider.Running.as;
import static nl.keerpunt.provider.Running.contracted;
import static nl.keerpunt.provider.Running.fields;
import static nl.keerpunt.provider.Running.hear;
import static nl.keerpunt.provider.Running.household;
import static nl.keerpunt.provider.Running.idOf;
import static nl.keerpunt.provider.Running.path;
import static nl.keerpunt.provider.Running.running;
import static nl.keerpunt.provider.Running.send;
import static nl.keerpunt.provider.Running.service;
import static nl.keerpunt.provider.Running.sixHours;
import static nl.keerpunt.provider.Running.stream;
import static nl.keerpunt.provider.Running.tenHours;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.contract.household.HouseholdEndingV1;
import nl.keerpunt.contract.household.HouseholdErasedV1;
import nl.keerpunt.contract.plan.HouseholdQuietV1;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.platform.ending.EndingEvent;
import nl.keerpunt.platform.ending.EndingEvent.*;
import nl.keerpunt.platform.ending.EndingId;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.platform.stored.Recorded;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.http.Http.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What becomes of a household's arrangements when its record goes. */
class EndingTest {

    private static final MunicipalityCode HERE = new MunicipalityCode(Running.MUNICIPALITY);
    private static final AgbCode PROVIDER = contracted();
    private static final LocalDate DAY = LocalDate.parse("2026-02-14");
    private static final Http DIRECTOR = as("director");
    private static final Http DESK = as(PROVIDER);

    private final UUID household = household();

    /** A write of the municipality or of the provider. */
    private record Write(Http caller, String path, Map<String, Object> body) {

        Answer send() {
            return caller.post(path, body);
        }
    }

    @Test
    void while_it_ends_nothing_new_is_done_for_it_nor_after_its_erasure() {
        var id = running(PROVIDER, household);
        var first = DIRECTOR.with("Idempotency-Key", UUID.randomUUID().toString());
        var evaluation = fields("on", "2026-02-01", "findings", "They sleep.", "usefulness", 5);
        var version = accepted(first.post(path(id) + "/_evaluate", evaluation)).header("ETag");

        hear(new HouseholdEndingV1(HERE, subject(), DAY));

        assertRefused(writes(id), "HOUSEHOLD_ENDING");
        assertThat(accepted(first.post(path(id) + "/_evaluate", evaluation)).header("ETag"))
                .isEqualTo(version);

        hear(new HouseholdErasedV1(HERE, subject()));

        assertRefused(writes(id), "HOUSEHOLD_ERASED");
        assertThat(accepted(first.post(path(id) + "/_evaluate", evaluation)).header("ETag"))
                .isEqualTo(version);
    }

    @Test
    void after_the_plan_is_quiet_every_arrangement_ends_without_words() {
        var running = running(PROVIDER, household);
        var proposed = running(PROVIDER, household);
        accepted(DESK.post(path(proposed) + "/_propose", sixHours()));
        var waiting = agreed(PROVIDER, household);
        var stopped = running(PROVIDER, household);
        accepted(DESK.post(path(stopped) + "/_stop", fields("on", "2026-01-31", "reason", "Moved.")));
        hear(new HouseholdEndingV1(HERE, subject(), DAY));
        assertThat(shown(running, DAY.plusDays(1)).path("status").asString()).isEqualTo("RUNNING");

        hear(new HouseholdQuietV1(HERE, subject()));

        var quiet = eventually(this::quiet, said -> !said.isEmpty()).getFirst();
        assertThat(shown(running, DAY).path("status").asString()).isEqualTo("RUNNING");
        assertThat(shown(running, DAY.plusDays(1)).path("status").asString()).isEqualTo("ENDED");
        assertThat(shown(running, DAY).path("committed").asLong()).isEqualTo(28_814 + 23_728);
        assertThat(shown(proposed, DAY).path("openProposal").isMissingNode()).isTrue();
        assertThat(shown(waiting, DAY).path("status").asString()).isEqualTo("WITHDRAWN");
        assertThat(shown(waiting, DAY).path("committed").asLong()).isZero();
        assertThat(names(stopped)).endsWith("arrangement-stopped");
        for (var each : List.of(running, proposed, waiting)) {
            assertThat(names(each)).endsWith("arrangement-ended");
            assertThat(positions(each)).allMatch(position -> position < quiet.position());
        }
        send(new RecordCover(stream(running), 2, null));
        assertThat(names(running)).endsWith("arrangement-covered");
        hear(new HouseholdErasedV1(HERE, subject()));
        var list = "/v1/arrangements?validOn=" + DAY.plusDays(1) + "&household=" + household;
        assertThat(accepted(DESK.get(list)).json().path("items").valueStream())
                .extracting(
                        row -> row.path("status").asString(),
                        row -> row.path("committed").asLong())
                .containsExactlyInAnyOrder(
                        tuple("ENDED", 28_814L + 23_728),
                        tuple("ENDED", 28_814L + 23_728),
                        tuple("ENDED", 28_814L),
                        tuple("WITHDRAWN", 0L));
    }

    /** As it once was: the others had said nothing before. */
    @Test
    void what_still_runs_for_a_household_that_was_erased_without_an_ending_ends() {
        var lasting = tenHours(PROVIDER, household);
        lasting.put("until", "2027-12-31");
        var id = idOf(DIRECTOR.post("/v1/arrangements", lasting));

        hear(new HouseholdErasedV1(HERE, subject()));
        hear(new HouseholdQuietV1(HERE, subject()));

        eventually(this::quiet, said -> !said.isEmpty());
        assertThat(names(id)).endsWith("arrangement-ended");
    }

    @Test
    void what_still_runs_while_the_record_goes_or_has_gone_is_ended_by_hand_without_a_reason() {
        var first = running(PROVIDER, household);
        var second = running(PROVIDER, household);
        var waiting = agreed(PROVIDER, household);
        assertThat(missing(DESK.post(path(first) + "/_stop", fields("on", "2026-02-14"))))
                .isEqualTo("reason");
        assertThat(missing(DIRECTOR.post(path(waiting) + "/_withdraw", Map.of())))
                .isEqualTo("reason");

        hear(new HouseholdEndingV1(HERE, subject(), DAY));
        accepted(DESK.post(path(first) + "/_stop", fields("on", "2026-02-14")));
        hear(new HouseholdErasedV1(HERE, subject()));
        accepted(DESK.post(path(second) + "/_stop", fields("on", "2026-02-14")));
        accepted(DIRECTOR.post(path(waiting) + "/_withdraw", Map.of()));

        for (var stopped : List.of(first, second)) {
            assertThat(shown(stopped, DAY.plusDays(1)).path("status").asString())
                    .isEqualTo("ENDED");
        }
        assertThat(shown(waiting, DAY).path("status").asString()).isEqualTo("WITHDRAWN");
    }

    private List<Write> writes(String id) {
        var proposal = UUID.randomUUID().toString();
        var part = sixHours();
        part.put("proposal", proposal);
        var reason = "Moved.";
        return List.of(
                new Write(DIRECTOR, "/v1/arrangements", tenHours(PROVIDER, household)),
                new Write(DIRECTOR, path(id) + "/_change", sixHours()),
                new Write(DIRECTOR, path(id) + "/_restore", fields("version", 1, "reason", reason)),
                new Write(DIRECTOR, path(id) + "/_withdraw", fields("reason", reason)),
                new Write(DIRECTOR, path(id) + "/_askcover", Map.of()),
                new Write(DESK, path(id) + "/_propose", sixHours()),
                new Write(DIRECTOR, path(id) + "/_accept", fields("proposal", proposal)),
                new Write(DIRECTOR, path(id) + "/_acceptinpart", part),
                new Write(DIRECTOR, path(id) + "/_decline", fields("proposal", proposal, "reason", reason)),
                new Write(DESK, path(id) + "/_start", fields("on", "2026-01-15")),
                new Write(DESK, path(id) + "/_pause", fields("on", "2026-02-01", "reason", reason)),
                new Write(DESK, path(id) + "/_resume", fields("on", "2026-02-10")),
                new Write(DESK, path(id) + "/_stop", fields("on", "2026-02-20", "reason", reason)),
                new Write(
                        DIRECTOR,
                        path(id) + "/_evaluate",
                        fields("on", "2026-03-01", "findings", "They sleep.", "usefulness", 5)));
    }

    private static void assertRefused(List<Write> writes, String reason) {
        assertThat(writes).allSatisfy(write -> {
            var answer = write.send();
            assertThat(answer.status()).as(write.path()).isEqualTo(409);
            assertThat(answer.reason()).as(write.path()).isEqualTo(reason);
        });
    }

    private static String missing(Answer answer) {
        assertThat(answer.status()).isEqualTo(400);
        var error = answer.json().path("errors").path(0);
        assertThat(error.path("reason").asString()).isEqualTo("MISSING");
        return error.path("field").asString();
    }

    private HouseholdId subject() {
        return new HouseholdId(HERE, household);
    }

    private List<Recorded<EndingEvent>> quiet() {
        return service().context().getBean(Histories.class).of(new EndingId(subject()), EndingEvent.class).stream()
                .filter(recorded -> recorded.fact() instanceof QuietSaid)
                .toList();
    }

    private static JsonNode shown(String id, LocalDate day) {
        return accepted(DIRECTOR.get(path(id) + "?validOn=" + day)).json();
    }

    private static List<String> names(String id) {
        return history(id).map(event -> event.path("name").asString()).toList();
    }

    private static List<Long> positions(String id) {
        return history(id).map(event -> event.path("position").asLong()).toList();
    }

    private static Stream<JsonNode> history(String id) {
        return accepted(DIRECTOR.get(path(id) + "/history"))
                .json()
                .path("events")
                .valueStream();
    }
}
