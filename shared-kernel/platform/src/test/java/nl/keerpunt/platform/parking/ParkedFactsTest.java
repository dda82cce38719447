package nl.keerpunt.platform.parking;

import static nl.keerpunt.platform.notes.Planted.amended;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.platform.notes.NoteService;
import nl.keerpunt.platform.notes.Planted;
import nl.keerpunt.platform.question.Page;
import nl.keerpunt.platform.reading.Parked;
import nl.keerpunt.platform.stored.FactParked;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** An event that cannot be read or written: only its subject waits, and goes on when it is mended. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParkedFactsTest {

    private static final MunicipalityCode HERE = new MunicipalityCode("0307");
    private static final String PARKED = "/v1/notes/parked-facts";

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

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("a name nobody knows", "note-unheard-of", "{}"),
                Arguments.of("broken JSON", "note-amended", "{\"note\":"),
                Arguments.of("nothing", "note-amended", "null"),
                Arguments.of("another form", "note-amended", "[]"),
                Arguments.of(
                        "a value outside its bounds",
                        "note-amended",
                        "{\"note\":\"MMXX/1\",\"household\":\"0307/1\",\"total\":1}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void only_the_subject_of_an_unreadable_event_waits_and_goes_on_when_it_is_mended(
            String kind, String name, String body) {
        var sick = write();
        var well = write();
        var event = planted.event(sick, 1, name, body);
        planted.event(sick, 2, "note-amended", amended(sick, 30));

        var last = amend(well, 7);

        var seen = anna.with("Min-Position", last.header("Position")).get("/v1/notes");
        assertThat(seen.json().path("0307/" + well).asInt()).isEqualTo(7);
        assertThat(seen.json().path("0307/" + sick).asInt()).isZero();
        planted.mend(event, "note-amended", amended(sick, 20));
        eventually(() -> total(sick), total -> total == 30);
        assertThat(amend(sick, 1).status()).isEqualTo(200);
    }

    @Test
    void a_row_that_the_table_does_not_take_holds_up_its_own_subject() {
        planted.owner()
                .sql("alter table note add constraint unlucky check (total <> 13)")
                .update();
        var sick = write();
        var well = write();
        amend(sick, 13);
        amend(sick, 1);

        var last = amend(well, 12);

        var seen = anna.with("Min-Position", last.header("Position")).get("/v1/notes");
        assertThat(seen.json().path("0307/" + well).asInt()).isEqualTo(12);
        assertThat(waiting("READER", sick).path("kind").asString()).isEqualTo("SQLState 23514");
        planted.owner().sql("alter table note drop constraint unlucky").update();
        eventually(() -> total(sick), total -> total == 14);
    }

    @Test
    void whoever_asks_about_a_subject_that_waits_is_told_so() {
        var sick = write();
        var event = planted.event(sick, 1, "note-unheard-of", "{}");
        eventually(() -> waiting("READER", sick), fact -> !fact.isMissingNode());

        var read = anna.get("/v1/notes/" + sick);
        var written = amend(sick, 1);

        assertThat(read.status()).isEqualTo(503);
        assertThat(read.reason()).isEqualTo("FACT_PARKED");
        assertThat(read.header("Retry-After")).isNotEmpty();
        assertThat(written.status()).isEqualTo(503);
        assertThat(written.reason()).isEqualTo("FACT_PARKED");
        mend(sick, event);
    }

    @Test
    void an_event_that_says_nothing_of_itself_or_of_its_cause_cannot_be_read() {
        var other = write();
        planted.event(other, 1, "note-written", "null");
        var bare = write();
        planted.withoutMetadata(planted.event(bare, 1, "note-amended", amended(bare, 1)));

        assertThat(anna.get("/v1/notes/" + other).reason()).isEqualTo("FACT_PARKED");
        assertThat(anna.get("/v1/notes/" + bare).reason()).isEqualTo("FACT_PARKED");
    }

    @Test
    void a_sum_that_no_rule_foresaw_is_refused_and_nothing_is_stored() {
        var note = write();
        planted.event(note, 1, "note-amended", amended(note, Integer.MAX_VALUE));

        var beyond = amend(note, 1);

        assertThat(beyond.status()).isEqualTo(409);
        assertThat(beyond.reason()).isEqualTo("OUT_OF_RANGE");
        assertThat(anna.get("/v1/notes/" + note).json().path("version").asInt()).isOne();
    }

    @Test
    void a_list_leaves_out_what_waits_and_names_it() {
        var sick = write();
        var event = planted.event(sick, 1, "note-unheard-of", "{}");
        eventually(() -> waiting("READER", sick), fact -> !fact.isMissingNode());
        var parked = service.context().getBean(Parked.class);

        assertThat(parked.of("note-list", HERE)).contains(sick);
        assertThat(parked.of("note-list", new MunicipalityCode("0344"))).isEmpty();
        assertThatThrownBy(() -> parked.check("note-list", HERE, sick)).isInstanceOf(FactParked.class);
        parked.check("note-list", HERE, UUID.randomUUID().toString());
        var page = new Page<>(List.of(sick, "well"), null).without(parked.of("note-list", HERE), id -> id);
        assertThat(page.items()).containsExactly("well");
        assertThat(page.parked()).contains(sick);
        mend(sick, event);
    }

    @Test
    void nothing_is_answered_of_a_municipality_that_waits_as_a_whole() {
        service.context()
                .getBean(ParkedFacts.class)
                .park(Place.READER, "ledger-of-notes", "0344", "0344", new Stopped(1, new IllegalStateException()));
        var parked = service.context().getBean(Parked.class);

        assertThatThrownBy(() -> parked.of("ledger-of-notes", new MunicipalityCode("0344")))
                .isInstanceOf(FactParked.class);
        assertThat(parked.of("ledger-of-notes", HERE)).isEmpty();
    }

    @Test
    void health_is_degraded_and_names_it_while_the_service_stays_ready() {
        var sick = write();
        var event = planted.event(sick, 1, "note-unheard-of", "{}");

        var ready = eventually(this::readiness, health -> health.text().contains("0307/" + sick));

        assertThat(ready.status()).isEqualTo(200);
        assertThat(ready.json().path("status").asString()).isEqualTo("UP");
        var parked = ready.json().path("components").path("parked");
        assertThat(parked.path("status").asString()).isEqualTo("DEGRADED");
        assertThat(parked.path("details").path("note-list").toString()).contains("UnknownName");
        assertThat(metric("keerpunt_parked_facts{place=\"reader\"}")).isPositive();
        assertThat(metric("keerpunt_facts_parked_total{place=\"reader\"}")).isPositive();
        mend(sick, event);
    }

    @Test
    void an_administrator_lists_and_retries_what_waits_in_the_own_municipality() {
        var sick = write();
        var event = planted.event(sick, 1, "note-unheard-of", "{}");
        planted.event(sick, 2, "note-amended", amended(sick, 30));
        var fact = eventually(
                () -> waiting("READER", sick), each -> each.path("waiting").asInt() == 2);
        var retry = PARKED + "/" + fact.path("id").asString() + "/_retry";
        var fatima = service.professional("fatima", "0344", "beheer", "administrator");

        assertThat(fact.path("reader").asString()).isEqualTo("note-list");
        assertThat(fact.path("municipality").asString()).isEqualTo("0307");
        assertThat(fatima.get(PARKED).text()).doesNotContain(sick);
        assertThat(fatima.post(retry, "{}").status()).isEqualTo(404);
        assertThat(anna.get(PARKED).status()).isEqualTo(403);
        assertThat(mila.post(retry, "{}").json().path("parked").asBoolean()).isTrue();
        assertThat(mila.post(PARKED + "/" + fact.path("id").asString() + "/_drop", Map.of("reason", "Old."))
                        .reason())
                .isEqualTo("ONLY_A_MESSAGE_CAN_BE_DROPPED");
        planted.mend(event, "note-amended", amended(sick, 20));
        mila.post(retry, "{}");
        assertThat(total(sick)).isEqualTo(30);
        eventually(() -> waiting("READER", sick), JsonNode::isMissingNode);
    }

    @Test
    void what_a_model_under_an_older_name_left_behind_makes_nobody_ill() {
        var fatima = service.professional("fatima", "0344", "beheer", "administrator");
        var facts = service.context().getBean(ParkedFacts.class);
        var left = facts.park(Place.READER, "old-name", "0344/x", "0344", new Stopped(1, new IllegalStateException()));

        eventually(this::readiness, health -> !health.text().contains("old-name"));

        assertThat(fatima.get(PARKED)
                        .json()
                        .path("items")
                        .valueStream()
                        .map(fact -> fact.path("reader").asString()))
                .doesNotContain("old-name");
        assertThat(facts.take(left).orElseThrow().kind()).isEqualTo("NobodyReadsThis");
    }

    @Test
    void a_model_is_written_anew_from_the_first_event() {
        var note = write();
        var last = amend(note, 5);
        anna.with("Min-Position", last.header("Position")).get("/v1/notes");
        planted.owner()
                .sql("delete from note where id = ?")
                .param("0307/" + note)
                .update();

        planted.owner()
                .sql("delete from tokenentry where processorname = 'note-list'")
                .update();
        write();

        eventually(() -> total(note), total -> total == 5);
    }

    private void mend(String note, UUID event) {
        planted.mend(event, "note-amended", amended(note, 20));
        eventually(() -> waiting("READER", note), JsonNode::isMissingNode);
    }

    private JsonNode waiting(String place, String note) {
        return mila.get(PARKED + "?limit=200")
                .json()
                .path("items")
                .valueStream()
                .filter(fact -> fact.path("place").asString().equals(place)
                        && fact.path("subject").asString().equals("0307/" + note))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private Http.Answer readiness() {
        return service.http().get("/actuator/health/readiness");
    }

    private double metric(String name) {
        return service.http()
                .get("/actuator/prometheus")
                .text()
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private int total(String note) {
        return anna.get("/v1/notes").json().path("0307/" + note).asInt();
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
