package nl.keerpunt.platform.rebuild;

import static nl.keerpunt.platform.notes.Planted.amended;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.keerpunt.platform.notes.NoteService;
import nl.keerpunt.platform.notes.Planted;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.http.TestIdentity;
import nl.keerpunt.testing.real.RealPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** A read model is written anew beside the live one and takes its place, while questions and writes go on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RebuildTest {

    private static final String MODELS = "/v1/notes/read-models";
    private static final String REBUILD = MODELS + "/note-list/_rebuild";
    private static final String HOLD = "select pg_advisory_lock(hashtextextended('rebuild note-list', 0))";
    private static final String RELEASE = "select pg_advisory_unlock_all()";

    /** All that a table is besides its rows, under the names that later migrations know. */
    private static final String FORM = """
            select pg_get_indexdef(indexrelid) from pg_index where indrelid = 'public.note'::regclass
            union all select conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
                       where conrelid = 'public.note'::regclass
            union all select concat_ws(' ', policyname, permissive, roles, cmd, qual, with_check) from pg_policies
                       where schemaname = 'public' and tablename = 'note'
            union all select concat_ws(' ', grantee::regrole, privilege_type) from pg_class, aclexplode(relacl)
                       where oid = 'public.note'::regclass and grantee <> relowner
            union all select concat_ws(' ', relrowsecurity, relforcerowsecurity, relowner::regrole) from pg_class
                       where oid = 'public.note'::regclass
            union all select concat_ws(' ', attnum, attname, format_type(atttypid, atttypmod), attnotnull)
                        from pg_attribute where attrelid = 'public.note'::regclass and attnum > 0
            order by 1""";

    private final ServiceUnderTest service = ServiceUnderTest.start("notes", NoteService::start);
    private final Http anna = service.professional("anna", "0307", "noord", "access");
    private final Http mila = service.professional("mila", "0307", "beheer", "administrator");
    private Planted planted;

    @BeforeAll
    void connect() throws SQLException {
        planted = Planted.in(service.database());
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void the_rebuilt_table_is_another_with_the_same_rows_and_the_same_form() {
        seen(IntStream.range(0, 20).mapToObj(_ -> amend(write(), 3)).toList().getLast());
        var before = table();
        var rows = rows();
        var form = form();

        rebuild();

        assertThat(table()).isNotEqualTo(before);
        assertThat(rows()).isEqualTo(rows);
        assertThat(form()).isEqualTo(form);
        assertThat(planted.owner()
                        .sql("select count(*) from pg_class where relnamespace = 'rebuild'::regnamespace")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void what_is_written_meanwhile_is_in_it_too() {
        var going = new AtomicBoolean(true);
        var writing = CompletableFuture.supplyAsync(() -> {
            var last = amend(write(), 4);
            while (going.get()) {
                last = amend(write(), 4);
            }
            return last;
        });

        IntStream.range(0, 3).forEach(_ -> rebuild());

        going.set(false);
        seen(writing.join());
        assertThat(rows()).isEqualTo(rowsOfHistory());
    }

    @Test
    void questions_are_answered_all_the_time() {
        var note = write();
        seen(amend(note, 8));
        var going = new AtomicBoolean(true);
        var asking = CompletableFuture.runAsync(() -> {
            while (going.get()) {
                assertThat(total(note)).isEqualTo(8);
            }
        });

        IntStream.range(0, 3).forEach(_ -> rebuild());

        going.set(false);
        asking.join();
    }

    @Test
    void a_row_that_was_spoiled_is_as_history_has_it_again() {
        var note = write();
        seen(amend(note, 5));
        service.context()
                .getBean(ProjectionDatabase.class)
                .client()
                .sql("update note set total = 77 where id = ?")
                .param("0307/" + note)
                .update();
        assertThat(total(note)).isEqualTo(77);

        rebuild();

        assertThat(total(note)).isEqualTo(5);
    }

    @Test
    void an_event_that_cannot_be_read_holds_up_its_own_subject_afterwards_too() {
        var sick = write();
        var event = planted.event(sick, 1, "note-unheard-of", "{}");
        planted.event(sick, 2, "note-amended", amended(sick, 30));
        eventually(() -> parked(), waiting -> waiting.contains("note-list 0307/" + sick));

        rebuild();

        assertThat(parked()).contains("note-list 0307/" + sick);
        assertThat(parked()).noneMatch(reader -> reader.startsWith("note-list/rebuild"));
        assertThat(total(sick)).isZero();
        planted.mend(event, "note-amended", amended(sick, 20));
        eventually(() -> total(sick), total -> total == 30);
        eventually(() -> parked(), waiting -> !waiting.contains("note-list 0307/" + sick));
    }

    @Test
    void while_another_replica_rebuilds_it_this_one_does_not_and_a_second_request_is_refused() throws SQLException {
        write();
        try (var other = service.database().connectAsOwner()) {
            other.createStatement().execute(HOLD);
            var first = mila.with("Idempotency-Key", "once-" + UUID.randomUUID());
            assertThat(first.post(REBUILD, "{}").json().path("state").asString())
                    .isEqualTo("REBUILDING");

            var second = mila.post(REBUILD, "{}");

            assertThat(second.status()).isEqualTo(409);
            assertThat(second.reason()).isEqualTo("REBUILD_RUNS");
            assertThat(first.post(REBUILD, "{}").status()).as("a repeat").isEqualTo(200);
            assertThat(model().path("rebuild").path("share").asDouble()).isZero();
            other.createStatement().execute(RELEASE);
        }
        awaitLive();
        assertThat(model().path("rebuild").path("share").asDouble()).isOne();
    }

    @Test
    void a_rebuild_that_fails_leaves_the_live_model_whole() {
        planted.owner().sql("create view leaning as select id from note").update();
        var note = write();
        var before = table();

        mila.post(REBUILD, "{}");
        awaitLive();

        assertThat(table()).isEqualTo(before);
        assertThat(model().path("rebuild").path("failure").asString()).isEqualTo("SQLState 2BP01");
        seen(amend(note, 6));
        assertThat(total(note)).isEqualTo(6);
        planted.owner().sql("drop view leaning").update();
        rebuild();
        assertThat(model().path("rebuild").path("failure").isMissingNode()).isTrue();
    }

    @Test
    void what_has_no_tables_cannot_be_rebuilt() {
        assertThat(mila.post(MODELS + "/outbox/_rebuild", "{}").status()).isEqualTo(404);
        assertThat(mila.post(MODELS + "/nobody/_rebuild", "{}").status()).isEqualTo(404);
        assertThat(anna.post(REBUILD, "{}").status()).isEqualTo(403);
        assertThat(anna.get(MODELS).status()).isEqualTo(403);
    }

    @Test
    void a_rebuild_that_its_service_did_not_finish_begins_again_at_the_next_start() throws SQLException {
        var database = RealPostgres.database("notes");
        try (var identity = TestIdentity.start();
                var other = database.connectAsOwner()) {
            other.createStatement().execute(HOLD);
            try (var first = ServiceUnderTest.start(database, identity, NoteService::start)) {
                first.professional("mila", "0307", "beheer", "administrator").post(REBUILD, "{}");
            }
            other.createStatement().execute(RELEASE);
            try (var next = ServiceUnderTest.start(database, identity, NoteService::start)) {
                var again = next.professional("mila", "0307", "beheer", "administrator");
                eventually(() -> model(again), isLive());
            }
        }
    }

    private void rebuild() {
        assertThat(mila.post(REBUILD, "{}").status()).isEqualTo(200);
        awaitLive();
        assertThat(model().path("rebuild").path("failure").isMissingNode())
                .as(model().toString())
                .isTrue();
    }

    private void awaitLive() {
        eventually(this::model, isLive());
    }

    private static Predicate<JsonNode> isLive() {
        return model -> model.path("state").asString().equals("LIVE")
                && !model.path("rebuild").path("endedAt").isNull();
    }

    private JsonNode model() {
        return model(mila);
    }

    private static JsonNode model(Http administrator) {
        return administrator.get(MODELS).json().path("items").path(0);
    }

    private long table() {
        return planted.owner()
                .sql("select 'public.note'::regclass::oid::bigint")
                .query(Long.class)
                .single();
    }

    private List<String> form() {
        return planted.owner().sql(FORM).query(String.class).list();
    }

    private List<String> rows() {
        return projection("select n::text from note n order by id");
    }

    /** What each note's last event says, whoever wrote which row when. */
    private List<String> rowsOfHistory() {
        return projection("""
                select (split_part(aggregateidentifier, '/', 1), aggregateidentifier,
                        coalesce(convert_from(payload, 'UTF8')::jsonb ->> 'total', '0')::int, globalindex)::text
                  from domainevententry e
                 where sequencenumber = (select max(sequencenumber) from domainevententry l
                                          where l.aggregateidentifier = e.aggregateidentifier)
                   and payloadtype <> 'note-unheard-of'
                 order by aggregateidentifier""");
    }

    private List<String> projection(String sql) {
        return service.context()
                .getBean(ProjectionDatabase.class)
                .client()
                .sql(sql)
                .query(String.class)
                .list();
    }

    private List<String> parked() {
        return projection("select reader || ' ' || subject from parked_fact");
    }

    private int total(String note) {
        var answer = anna.get("/v1/notes");
        assertThat(answer.status()).isEqualTo(200);
        return answer.json().path("0307/" + note).asInt();
    }

    private void seen(Http.Answer written) {
        assertThat(anna.with("Min-Position", written.header("Position"))
                        .get("/v1/notes")
                        .status())
                .isEqualTo(200);
    }

    private String write() {
        return anna.post("/v1/notes", Map.of("household", UUID.randomUUID(), "text", "Own room."))
                .json()
                .path("id")
                .asString();
    }

    private Http.Answer amend(String note, int by) {
        return anna.post("/v1/notes/" + note + "/_amend", Map.of("by", by));
    }
}
