package nl.keerpunt.plan;

import static nl.keerpunt.plan.PlanStory.accepted;
import static nl.keerpunt.plan.PlanStory.administrator;
import static nl.keerpunt.plan.PlanStory.noor;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.keerpunt.contract.MonthAmount;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.plan.mandate.MandateRegisterId;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What cannot be read or added up shows as such, and is never an old row in silence. */
class WhatWaitsTest {

    private static final String PARKED = """
            insert into parked_fact (id, place, reader, subject, municipality, first, kind, next_try)
            values (?, 'READER', ?, ?, '0307', 1, 'Planted', now() + interval '1 hour')""";

    private final PlanStory story = PlanStory.ofAHousehold();

    @Test
    void the_agenda_leaves_out_a_plan_that_waits_and_names_it() {
        story.running();
        agenda(); // What is read while a plan waits would wait too.
        var of = story.household().toString();

        var waiting = whileWaiting("agenda-items", of, () -> agenda());

        assertThat(waiting.path("parked").valueStream().map(JsonNode::asString)).contains(of);
        assertThat(waiting.path("items")
                        .valueStream()
                        .map(item -> item.path("household").asString()))
                .doesNotContain(of);
        assertThat(agenda().path("items")
                        .valueStream()
                        .map(item -> item.path("household").asString()))
                .contains(of);
    }

    /** A lock keeps the question from the rows until the plan is free again: what it then reads may still be old. */
    @Test
    void the_agenda_names_a_plan_that_is_freed_while_it_reads() throws Exception {
        story.running();
        var of = story.household().toString();
        try (var owner = PlanStory.service().database().connectAsOwner();
                var lock = owner.createStatement()) {
            owner.setAutoCommit(false);

            var asked = whileWaiting("agenda-items", of, () -> {
                execute(lock, "lock table agenda_item in access exclusive mode");
                var answer = CompletableFuture.supplyAsync(
                        () -> accepted(noor().get("/v1/agenda?limit=200")).json());
                eventually(() -> isAwaited(lock), Boolean::booleanValue);
                return answer;
            });
            owner.rollback();

            assertThat(asked.get(10, TimeUnit.SECONDS)
                            .path("parked")
                            .valueStream()
                            .map(JsonNode::asString))
                    .contains(of);
        }
    }

    private static void execute(Statement statement, String sql) {
        try {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Whether anybody waits to read the rows of the agenda. */
    private static boolean isAwaited(Statement statement) {
        try (var rows = statement.executeQuery("select exists (select from pg_locks where not granted"
                + " and relation = 'agenda_item'::regclass and mode = 'AccessShareLock')")) {
            return rows.next() && rows.getBoolean(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void nobody_is_named_by_a_register_that_waits() {
        var professional = "p-" + UUID.randomUUID();
        var granted = PlanStory.mandate(professional, 7_000_000);
        var register = MandateRegisterId.of(PlanStory.MUNICIPALITY, new ProfessionalId(professional));
        Supplier<String> whoMay = () -> accepted(administrator()
                        .with("Min-Position", granted.header("Position"))
                        .get("/v1/mandates/nobody/may-decide?law=JEUGDWET&amount=7000000&months=6&on=2026-03-01"))
                .text();

        assertThat(whoMay.get()).contains(professional);
        assertThat(whileWaiting("mandates-held", register.uuid().toString(), whoMay))
                .doesNotContain(professional);
    }

    @Test
    void an_arrangement_beyond_every_sum_is_not_covered() {
        story.running().decided();
        story.arranged(
                1,
                List.of(
                        new MonthAmount(YearMonth.of(2026, 2), new Money(Money.MOST_CENTS)),
                        new MonthAmount(YearMonth.of(2026, 3), new Money(Money.MOST_CENTS))));

        var cover = eventually(
                () -> story.shownLine().path("cover"),
                shown -> shown.path("state").asString("").equals("NOT_COVERED"));

        assertThat(cover.path("reason").asString()).isEqualTo("OUT_OF_RANGE");
    }

    /** Waits for the list to know everything that is written by now. */
    private static JsonNode agenda() {
        var position = PlanStory.service().context().getBean(Commands.class).lastPosition();
        return accepted(noor().with("Min-Position", "plan:" + position).get("/v1/agenda?limit=200&validOn=2026-07-01"))
                .json();
    }

    private static <T> T whileWaiting(String reader, String id, Supplier<T> question) {
        var database =
                PlanStory.service().context().getBean(ProjectionDatabase.class).client();
        var fact = UUID.randomUUID();
        PlanStory.inProjection(
                () -> database.sql(PARKED).params(fact, reader, "0307/" + id).update());
        try {
            return question.get();
        } finally {
            PlanStory.inProjection(() -> database.sql("delete from parked_fact where id = ?")
                    .param(fact)
                    .update());
        }
    }
}
