package nl.keerpunt.provider.desk;

import static nl.keerpunt.provider.Running.accepted;
import static nl.keerpunt.provider.Running.agreed;
import static nl.keerpunt.provider.Running.as;
import static nl.keerpunt.provider.Running.contracted;
import static nl.keerpunt.provider.Running.covered;
import static nl.keerpunt.provider.Running.fields;
import static nl.keerpunt.provider.Running.household;
import static nl.keerpunt.provider.Running.idOf;
import static nl.keerpunt.provider.Running.path;
import static nl.keerpunt.provider.Running.running;
import static nl.keerpunt.provider.Running.send;
import static nl.keerpunt.provider.Running.service;
import static nl.keerpunt.provider.Running.sixHours;
import static nl.keerpunt.provider.Running.stream;
import static nl.keerpunt.provider.Running.tenHours;
import static nl.keerpunt.provider.Running.unknownProvider;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Each operation once, through the running service; the rules themselves are proved by the specs of
 * {@code arrangement}.
 */
class ArrangementApiTest {

    private final AgbCode provider = contracted();
    private final Http director = as("director");

    @Test
    void an_arrangement_is_agreed_under_an_id_of_the_callers_choice() {
        var id = UUID.randomUUID();
        var body = tenHours(provider, household());
        body.put("id", id.toString());

        var answer = accepted(director.post("/v1/arrangements", body));

        assertThat(answer.json().path("id").asString()).isEqualTo(id.toString());
        assertThat(answer.header("ETag")).isEqualTo("\"0\"");
        assertThat(answer.header("Position")).matches("provider:[0-9]+");
        assertThat(shown(id.toString(), "2026-02-01").path("status").asString()).isEqualTo("AGREED");
    }

    @Test
    void what_the_provider_does_not_offer_is_refused() {
        var body = tenHours(unknownProvider(), household());

        var refused = director.post("/v1/arrangements", body);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.reason()).isEqualTo("NOT_OFFERED");
    }

    @Test
    void an_arrangement_is_changed() {
        var id = running(provider);

        accepted(director.post(path(id) + "/_change", sixHours()));

        assertThat(shown(id, "2026-02-20").path("holds").path("agreedVersion").asInt())
                .isEqualTo(2);
        assertThat(shown(id, "2026-02-14").path("holds").path("agreedVersion").asInt())
                .isEqualTo(1);
        assertThat(shown(id, "2026-02-14").path("committed").asLong()).isEqualTo(28_814 + 42_395 + 41_333);
    }

    @Test
    void a_proposal_is_accepted() {
        var id = running(provider);
        var proposal = proposed(id);

        accepted(director.post(path(id) + "/_accept", Map.of("proposal", proposal)));

        assertThat(shown(id, "2026-02-20").path("holds").path("agreedVersion").asInt())
                .isEqualTo(2);
        assertThat(shown(id, "2026-02-20").path("openProposal").isMissingNode()).isTrue();
    }

    @Test
    void a_proposal_is_accepted_in_part() {
        var id = running(provider);
        var part = sixHours();
        part.put("proposal", proposed(id));
        part.put("volume", 3);

        accepted(director.post(path(id) + "/_acceptinpart", part));

        assertThat(shown(id, "2026-02-20")
                        .path("holds")
                        .path("terms")
                        .path("volume")
                        .asLong())
                .isEqualTo(3);
    }

    @Test
    void a_proposal_is_declined() {
        var id = running(provider);
        var proposal = proposed(id);
        assertThat(shown(id, "2026-02-20").path("openProposal").path("proposal").asString())
                .isEqualTo(proposal);

        accepted(director.post(path(id) + "/_decline", Map.of("proposal", proposal, "reason", "The budget is spent.")));

        assertThat(shown(id, "2026-02-20").path("openProposal").isMissingNode()).isTrue();
    }

    @Test
    void an_unknown_proposal_is_refused() {
        var refused = director.post(
                path(running(provider)) + "/_accept",
                Map.of("proposal", UUID.randomUUID().toString()));

        assertThat(refused.reason()).isEqualTo("PROPOSAL_UNKNOWN");
    }

    @Test
    void an_early_stop_is_restored() {
        var id = running(provider);
        accepted(as(provider).post(path(id) + "/_stop", fields("on", "2026-01-31", "reason", "Holiday.")));
        assertThat(shown(id, "2026-02-01").path("committed").asLong()).isEqualTo(28_814);

        accepted(director.post(
                path(id) + "/_restore", fields("version", 1, "from", "2026-02-01", "reason", "It was a mistake.")));

        assertThat(shown(id, "2026-02-01").path("status").asString()).isEqualTo("RUNNING");
        assertThat(shown(id, "2026-02-01").path("committed").asLong()).isEqualTo(100_000);
        assertThat(shown(id, "2026-02-01")
                        .path("versions")
                        .path(2)
                        .path("restores")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void a_restore_applies_from_today_unless_it_says_otherwise() {
        var today = LocalDate.now(DutchCalendar.ZONE);
        var body = tenHours(provider, household());
        body.put("from", "2026-01-15");
        body.put("until", "2027-12-31");
        var id = idOf(director.post("/v1/arrangements", body));
        accepted(director.post(path(id) + "/_withdraw", Map.of("reason", "Too soon.")));

        accepted(director.post(path(id) + "/_restore", fields("version", 1, "reason", "Now it fits.")));

        var restored = shown(id, today.toString()).path("versions").path(2);
        assertThat(restored.path("appliesFrom").asString()).isEqualTo(today.toString());
    }

    @Test
    void support_is_paused_while_it_runs() {
        var id = running(provider);

        accepted(as(provider).post(path(id) + "/_pause", fields("on", "2026-02-01", "reason", "In hospital.")));
        accepted(as(provider).post(path(id) + "/_resume", Map.of("on", "2026-02-10")));

        assertThat(shown(id, "2026-01-31").path("status").asString()).isEqualTo("RUNNING");
        assertThat(shown(id, "2026-02-01").path("status").asString()).isEqualTo("PAUSED");
        assertThat(shown(id, "2026-02-10").path("status").asString()).isEqualTo("RUNNING");
    }

    @Test
    void what_has_not_started_is_withdrawn() {
        var id = covered(provider);

        accepted(director.post(path(id) + "/_withdraw", Map.of("reason", "Another provider fits better.")));

        assertThat(shown(id, "2026-02-01").path("status").asString()).isEqualTo("WITHDRAWN");
        assertThat(shown(id, "2026-02-01").path("committed").asLong()).isZero();
    }

    @Test
    void cover_that_was_lacking_is_asked_again() {
        var id = agreed(provider);
        send(new RecordNoCover(stream(id), 1, "NOT_ENOUGH_LEFT", Money.euro(40), 2026));
        assertThat(shown(id, "2026-02-01")
                        .path("versions")
                        .path(0)
                        .path("lacking")
                        .asLong())
                .isEqualTo(4_000);

        accepted(director.post(path(id) + "/_askcover", "{}"));

        assertThat(shown(id, "2026-02-01").path("holds").path("cover").asString())
                .isEqualTo("AWAITED");
        assertThat(shown(id, "2026-02-01").path("versions").size()).isEqualTo(1);
    }

    @Test
    void what_was_carried_out_is_evaluated() {
        var id = running(provider);

        accepted(director.post(
                path(id) + "/_evaluate", fields("on", "2026-03-01", "findings", "They sleep.", "usefulness", 5)));

        assertThat(shown(id, "2026-03-01")
                        .path("evaluations")
                        .path(0)
                        .path("usefulness")
                        .asInt())
                .isEqualTo(5);
    }

    @Test
    void nothing_starts_without_cover() {
        var refused = as(provider).post(path(agreed(provider)) + "/_start", Map.of("on", "2026-01-15"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.reason()).isEqualTo("AWAITING_COVER");
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void an_arrangement_that_is_not_there_cannot_be_written_to() {
        var start = director.post(path(UUID.randomUUID().toString()) + "/_start", Map.of("on", "2026-01-15"));

        assertThat(start.status()).isEqualTo(404);
    }

    @Test
    void an_arrangement_of_another_provider_is_not_there() {
        var id = running(provider);
        var other = as(contracted());
        var stop = fields("on", "2026-01-31", "reason", "Not mine.");

        assertThat(other.post(path(id) + "/_stop", stop).status()).isEqualTo(404);
        assertThat(other.post(path(id) + "/_propose", sixHours()).status()).isEqualTo(404);
        assertThat(other.get(path(id)).status()).isEqualTo(404);
        assertThat(other.get(path(id) + "/history").status()).isEqualTo(404);
        assertThat(other.get(path(id) + "/changes?since=2026-01-01T00:00:00Z").status())
                .isEqualTo(404);
    }

    /** It is what the municipality answers to. */
    @Test
    void who_proposes_without_an_id_is_told_which_it_got() {
        var id = running(provider);

        var made = accepted(as(provider).post(path(id) + "/_propose", sixHours()))
                .json()
                .path("id")
                .asString();

        accepted(director.post(path(id) + "/_decline", Map.of("proposal", made, "reason", "Spent.")));
    }

    @Test
    void an_arrangement_of_another_municipality_is_not_there() {
        var id = running(provider);
        var elsewhere = service().professional("piet", "0344", "zuid", "access", "director", "controller");

        assertThat(elsewhere.get(path(id)).status()).isEqualTo(404);
        assertThat(elsewhere.get(path(id) + "/history").status()).isEqualTo(404);
        assertThat(elsewhere.post(path(id) + "/_change", sixHours()).status()).isEqualTo(404);
        assertThat(elsewhere
                        .post(path(id) + "/_withdraw", Map.of("reason", "Not mine."))
                        .status())
                .isEqualTo(404);
    }

    private String proposed(String id) {
        var proposal = UUID.randomUUID().toString();
        var body = sixHours();
        body.put("proposal", proposal);
        assertThat(accepted(as(provider).post(path(id) + "/_propose", body))
                        .json()
                        .path("id")
                        .asString())
                .isEqualTo(proposal);
        return proposal;
    }

    private JsonNode shown(String id, String day) {
        return accepted(director.get(path(id) + "?validOn=" + day)).json();
    }
}
