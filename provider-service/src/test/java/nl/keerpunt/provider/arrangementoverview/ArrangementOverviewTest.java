package nl.keerpunt.provider.arrangementoverview;

import static nl.keerpunt.provider.Running.MUNICIPALITY;
import static nl.keerpunt.provider.Running.accepted;
import static nl.keerpunt.provider.Running.agreed;
import static nl.keerpunt.provider.Running.as;
import static nl.keerpunt.provider.Running.contracted;
import static nl.keerpunt.provider.Running.covered;
import static nl.keerpunt.provider.Running.fields;
import static nl.keerpunt.provider.Running.household;
import static nl.keerpunt.provider.Running.path;
import static nl.keerpunt.provider.Running.running;
import static nl.keerpunt.provider.Running.send;
import static nl.keerpunt.provider.Running.service;
import static nl.keerpunt.provider.Running.sixHours;
import static nl.keerpunt.provider.Running.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.money.Frequency;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.reading.Progress;
import nl.keerpunt.provider.agreement.Extent;
import nl.keerpunt.provider.arrangement.Anna;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Rows on a real PostgreSQL, as the list shows them. */
class ArrangementOverviewTest {

    private static final String ON_A_DAY = "?validOn=2026-02-03";

    private final AgbCode provider = contracted();
    private final Http desk = as(provider);
    private final Http director = as("director");

    @Test
    void a_fresh_agreement_awaits_its_cover() {
        var row = row(agreed(provider));

        assertThat(row.path("status").asString()).isEqualTo("AGREED");
        assertThat(row.path("cover").asString()).isEqualTo("AWAITED");
        assertThat(row.path("version").asInt()).isEqualTo(1);
        assertThat(row.path("committed").asLong()).isEqualTo(100_000);
        assertThat(row.path("from").asString()).isEqualTo("2026-01-15");
        assertThat(row.path("until").asString()).isEqualTo("2026-03-14");
        assertThat(row.path("legalBasis").asString()).isEqualTo("WMO");
    }

    @Test
    void a_refusal_of_the_budget_is_shown_with_what_is_lacking_until_it_is_asked_again() {
        var id = agreed(provider);
        send(new RecordNoCover(stream(id), 1, "NOT_ENOUGH_LEFT", Money.euro(40), 2026));

        assertThat(row(id).path("cover").asString()).isEqualTo("NOT_COVERED");
        assertThat(row(id).path("noCoverFor").asString()).isEqualTo("NOT_ENOUGH_LEFT");
        assertThat(row(id).path("lacking").asLong()).isEqualTo(4_000);

        accepted(director.post(path(id) + "/_askcover", "{}"));

        assertThat(row(id).path("cover").asString()).isEqualTo("AWAITED");
        assertThat(row(id).path("version").asInt()).isEqualTo(1);
        assertThat(row(id).path("lacking").isMissingNode()).isTrue();
    }

    @Test
    void a_plan_line_that_could_not_be_arranged_is_shown_with_the_reason() {
        var id = UUID.randomUUID().toString();
        var household = new HouseholdId(stream(id).municipality(), household());
        send(new AgreeSupportLine(
                stream(id),
                household,
                provider,
                PlanId.of(household),
                UUID.randomUUID(),
                Objective.CHILDREN,
                new LegalBasis("WMO"),
                "45A04",
                new Extent(
                        1,
                        Frequency.IN_TOTAL,
                        new Period(LocalDate.parse("2026-01-15"), LocalDate.parse("2026-03-14"))),
                null,
                Anna.DECIDES));

        assertThat(row(id).path("status").asString()).isEqualTo("REFUSED");
        assertThat(row(id).path("refusedFor").asString()).isEqualTo("NOT_OFFERED");
        assertThat(row(id).path("committed").asLong()).isZero();
    }

    @Test
    void the_row_follows_the_carrying_out() {
        var id = running(provider);
        assertThat(row(id).path("status").asString()).isEqualTo("RUNNING");

        accepted(desk.post(path(id) + "/_pause", fields("on", "2026-01-20", "reason", "In hospital.")));
        assertThat(row(id).path("status").asString()).isEqualTo("PAUSED");

        accepted(desk.post(path(id) + "/_resume", Map.of("on", "2026-01-25")));
        assertThat(row(id).path("status").asString()).isEqualTo("RUNNING");

        accepted(desk.post(path(id) + "/_stop", fields("on", "2026-01-31", "reason", "Moved.")));
        assertThat(row(id).path("status").asString()).isEqualTo("ENDED");
        assertThat(row(id).path("until").asString()).isEqualTo("2026-01-31");
        assertThat(row(id).path("committed").asLong()).isEqualTo(28_814);

        accepted(director.post(
                path(id) + "/_evaluate", fields("on", "2026-02-01", "findings", "They sleep.", "usefulness", 4)));
        assertThat(row(id).path("evaluatedOn").asString()).isEqualTo("2026-02-01");

        accepted(director.post(
                path(id) + "/_restore", fields("version", 1, "from", "2026-02-01", "reason", "A mistake.")));
        assertThat(row(id).path("status").asString()).isEqualTo("RUNNING");
        assertThat(row(id).path("until").asString()).isEqualTo("2026-03-14");
        assertThat(row(id).path("committed").asLong()).isEqualTo(100_000);
    }

    @Test
    void a_withdrawn_arrangement_that_is_restored_is_agreed_again() {
        var id = covered(provider);
        accepted(director.post(path(id) + "/_withdraw", Map.of("reason", "Too soon.")));
        assertThat(row(id).path("status").asString()).isEqualTo("WITHDRAWN");
        assertThat(row(id).path("committed").asLong()).isZero();

        accepted(director.post(
                path(id) + "/_restore", fields("version", 1, "from", "2026-01-15", "reason", "A mistake.")));
        assertThat(row(id).path("status").asString()).isEqualTo("AGREED");
    }

    @Test
    void the_row_shows_what_is_asked_until_it_is_answered() {
        var id = running(provider);
        var proposal = proposed(id);
        assertThat(row(id).path("openProposal").asString()).isEqualTo(proposal);

        accepted(director.post(path(id) + "/_decline", Map.of("proposal", proposal, "reason", "Spent.")));
        assertThat(row(id).path("openProposal").isMissingNode()).isTrue();

        accepted(director.post(path(id) + "/_accept", Map.of("proposal", proposed(id))));
        assertThat(row(id).path("openProposal").isMissingNode()).isTrue();
        assertThat(row(id).path("until").asString()).isEqualTo("2026-03-31");
        assertThat(row(id).path("cover").asString()).isEqualTo("AWAITED");
    }

    @Test
    void a_change_of_the_municipality_leaves_a_proposal_open() {
        var id = running(provider);
        var proposal = proposed(id);

        accepted(director.post(path(id) + "/_change", sixHours()));

        assertThat(row(id).path("openProposal").asString()).isEqualTo(proposal);
    }

    @Test
    void the_list_is_asked_for_any_day() {
        var id = running(provider);

        assertThat(ids(list(desk, "?validOn=2026-01-14&status=AGREED"))).containsExactly(id);
        assertThat(ids(list(desk, "?validOn=2026-01-15&status=RUNNING"))).containsExactly(id);
        assertThat(ids(list(desk, "?validOn=2026-03-15&status=ENDED"))).containsExactly(id);
        assertThat(ids(list(desk, "?validOn=1900-01-01&status=AGREED"))).containsExactly(id);
        assertThat(ids(list(desk, "?validOn=2199-12-31&status=ENDED"))).containsExactly(id);
    }

    @Test
    void what_was_withdrawn_begins_on_the_day_from_which_it_is_restored() {
        var id = covered(provider);
        accepted(director.post(path(id) + "/_withdraw", Map.of("reason", "Too soon.")));
        assertThat(row(id).path("cover").isMissingNode()).isTrue();
        assertThat(row(id).path("from").isMissingNode()).isTrue();

        accepted(director.post(
                path(id) + "/_restore", fields("version", 1, "from", "2026-02-01", "reason", "A mistake.")));

        assertThat(row(id).path("from").asString()).isEqualTo("2026-02-01");
        assertThat(row(id).path("cover").asString()).isEqualTo("AWAITED");
    }

    @Test
    void what_the_budget_refuses_of_an_older_version_leaves_the_newest_waiting() {
        var id = running(provider);
        accepted(director.post(path(id) + "/_change", sixHours()));
        accepted(desk.post(path(id) + "/_stop", fields("on", "2026-01-31", "reason", "Moved.")));
        send(new RecordNoCover(stream(id), 2, "NOT_ENOUGH_LEFT", Money.euro(40), 2026));

        assertThat(row(id).path("cover").asString()).isEqualTo("AWAITED");
        assertThat(row(id).path("lacking").isMissingNode()).isTrue();
    }

    @Test
    void a_provider_lists_its_own_alone() {
        var own = agreed(provider);
        var other = agreed(contracted());

        assertThat(ids(list(desk, ""))).contains(own).doesNotContain(other);
    }

    @Test
    void the_list_is_narrowed_by_status_cover_or_household() {
        var running = running(provider);
        var waiting = agreed(provider);
        var household = row(waiting).path("household").asString();

        assertThat(ids(list(desk, ON_A_DAY + "&status=RUNNING"))).containsExactly(running);
        assertThat(ids(list(desk, "?cover=AWAITED"))).containsExactly(waiting);
        assertThat(ids(list(desk, "?household=" + household))).containsExactly(waiting);
        assertThat(ids(list(desk, ON_A_DAY + "&status=RUNNING&cover=AWAITED"))).isEmpty();
    }

    @Test
    void the_list_is_read_page_by_page_newest_first() {
        var oldest = agreed(provider);
        var middle = agreed(provider);
        var newest = agreed(provider);

        var first = list(desk, "?limit=2");
        var second = list(desk, "?limit=2&after=" + first.path("next").asString());

        assertThat(ids(first)).containsExactly(newest, middle);
        assertThat(ids(second)).containsExactly(oldest);
        assertThat(second.path("next").isMissingNode()).isTrue();
    }

    @Test
    void a_position_that_the_store_does_not_have_is_told() {
        var answer = desk.with("Min-Position", "provider:999999999").get("/v1/arrangements");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.reason()).isEqualTo("BAD_INPUT");
    }

    @Test
    void the_rows_are_the_same_when_they_are_read_again_from_the_first_event() throws SQLException {
        var id = running(provider);
        proposed(id);
        accepted(desk.post(path(id) + "/_stop", fields("on", "2026-01-31", "reason", "Moved.")));
        var before = row(id);

        try (var owner = service().database().connectAsOwner();
                var forget = owner.createStatement()) {
            forget.execute("delete from tokenentry where processorname = '" + ArrangementOverviewProjection.NAME + "'");
        }
        running(provider);

        assertThat(row(id)).isEqualTo(before);
    }

    @Test
    void without_a_municipality_there_are_no_rows() throws SQLException {
        row(agreed(provider));

        try (var app = service().database().connectAsApp()) {
            assertThat(rows(app)).isZero();
        }
    }

    @Test
    void another_municipality_sees_no_rows() throws SQLException {
        row(agreed(provider));

        try (var app = service().database().connectAsApp()) {
            set(app, "0344");
            assertThat(rows(app)).isZero();
            set(app, MUNICIPALITY);
            assertThat(rows(app)).isPositive();
        }
    }

    @Test
    void only_the_projection_writes_rows() throws SQLException {
        try (var app = service().database().connectAsApp();
                var statement = app.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("delete from arrangement_on_day"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    private String proposed(String id) {
        var proposal = UUID.randomUUID().toString();
        var body = sixHours();
        body.put("proposal", proposal);
        accepted(desk.post(path(id) + "/_propose", body));
        return proposal;
    }

    /** The row once the projection has read all that is recorded by now. */
    private JsonNode row(String id) {
        return list(desk, ON_A_DAY)
                .path("items")
                .valueStream()
                .filter(row -> row.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode list(Http reader, String question) {
        var last = service().context().getBean(Commands.class).lastPosition();
        assertThat(service()
                        .context()
                        .getBean(Progress.class)
                        .awaitCovered(ArrangementOverviewProjection.NAME, last, Duration.ofSeconds(20)))
                .isTrue();
        return accepted(reader.get("/v1/arrangements" + question)).json();
    }

    private static List<String> ids(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(row -> row.path("id").asString())
                .toList();
    }

    private static void set(Connection app, String municipality) throws SQLException {
        try (var statement = app.prepareStatement("select set_config('keerpunt.municipality', ?, false)")) {
            statement.setString(1, municipality);
            statement.execute();
        }
    }

    private static long rows(Connection app) throws SQLException {
        try (var statement = app.createStatement();
                var result = statement.executeQuery("select count(*) from arrangement_on_day")) {
            result.next();
            return result.getLong(1);
        }
    }
}
