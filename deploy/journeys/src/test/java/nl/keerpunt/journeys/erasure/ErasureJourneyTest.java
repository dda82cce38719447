package nl.keerpunt.journeys.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.embedded.DatabaseServer;
import nl.keerpunt.embedded.EmbeddedDatabase;
import nl.keerpunt.embedded.EmbeddedDatabase.Place;
import nl.keerpunt.journeys.Platforms;
import nl.keerpunt.journeys.Traces;
import nl.keerpunt.journeys.erasure.Picture.Moment;
import nl.keerpunt.local.client.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** A household that was there, and is erased: nobody can be found any more, and no total of before has changed. */
class ErasureJourneyTest {

    private static final List<String> SERVICES = List.of("household", "plan", "provider", "budget");

    private static Destruction played;

    @BeforeAll
    static void play() {
        played = Destruction.play();
    }

    @Test
    void a_resident_who_was_not_heard_yet_is_no_ground() {
        assertRefused("not granted", "NOT_GRANTED");
    }

    @Test
    void what_services_told_each_other_is_as_they_describe_it() {
        assertThat(played.told.types())
                .contains(
                        "nl.keerpunt.household.household-ending.v1",
                        "nl.keerpunt.household.household-erased.v1",
                        "nl.keerpunt.plan.household-quiet.v1",
                        "nl.keerpunt.provider.household-quiet.v1",
                        "nl.keerpunt.budget.household-quiet.v1");
        assertThat(played.told.broken()).isEmpty();
    }

    @Test
    void what_still_runs_is_named_and_holds_it_up() {
        assertRefused("still running", "STILL_RUNNING");
        var refused = answer("still running").json();
        assertThat(refused.path("arrangements"))
                .hasSize(5)
                .allSatisfy(each -> assertThat(each.path("lastDay").asString())
                        .isGreaterThan(Platforms.today().toString()));
    }

    @Test
    void a_service_that_is_down_holds_it_up_and_nothing_else() {
        var process = answer("process while it is down").json();
        assertThat(process.path("status").asString()).isEqualTo("ENDING");
        assertThat(texts(process.path("waitingFor"))).containsExactly("budget");
        assertThat(process.path("heard").propertyNames()).containsExactlyInAnyOrder("plan", "provider");
        assertThat(process.path("since").asString()).isNotEmpty();
        assertThat(answer("write of another").isAccepted()).isTrue();
        assertThat(answer("dossier while it is down").text())
                .as("nothing is destroyed before all are quiet")
                .contains(played.erased.surname());
    }

    @Test
    void from_its_beginning_on_nothing_more_is_written() {
        assertThat(answer("begun").status()).isEqualTo(200);
        assertRefused("write while it ends", "HOUSEHOLD_ENDING");
        assertRefused("write after it", "HOUSEHOLD_ERASED");
        assertRefused("write elsewhere after it", "HOUSEHOLD_ERASED");
    }

    @Test
    void what_was_destroyed_is_declared() {
        var process = answer("process in the end").json();
        assertThat(process.path("status").asString()).isEqualTo("ERASED");
        assertThat(process.path("waitingFor").isEmpty()).isTrue();
        assertThat(process.path("heard").propertyNames()).containsExactlyInAnyOrder("plan", "provider", "budget");
        assertThat(process.path("declaration").path("ground").asString()).isEqualTo("RESIDENT_ASKED");
        assertThat(texts(process.path("declaration").path("laws"))).contains("JEUGDWET", "WGS", "WMO");
    }

    @Test
    void before_it_everything_is_shown() {
        assertThat(played.planted)
                .hasSizeGreaterThan(6)
                .allSatisfy(text -> assertThat(text).hasSizeGreaterThan(8));
        var before = played.at(Moment.BEFORE).seen();
        assertThat(before.dossier()).contains(played.erased.surname());
        assertThat(before.remarks())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).isNotEmpty());
        assertThat(before.agenda()).contains(household());
    }

    @ParameterizedTest
    @EnumSource(names = {"ERASED", "ROTATED", "REPLAYED", "REBUILT"})
    void after_it_nobody_is_found(Moment moment) {
        var seen = played.at(moment).seen();
        assertThat(seen.plan().path("household").asString()).isEqualTo(household());
        assertThat(seen.plan().path("purpose").asString("")).isEmpty();
        assertThat(seen.remarks()).isNotEmpty().containsOnly("");
        assertThat(seen.dossier()).contains("\"erased\":true").doesNotContain(played.erased.surname());
        assertThat(seen.agenda()).doesNotContain(household());
    }

    @ParameterizedTest
    @EnumSource(names = {"ERASED", "ROTATED", "REPLAYED", "REBUILT"})
    void totals_of_before_stay_to_the_byte_and_what_was_set_aside_for_later_is_free(Moment moment) {
        var before = played.at(Moment.BEFORE);
        var after = played.at(moment);
        var month = Platforms.today().toString().substring(0, 7);
        var household = played.erased.household();
        assertThat(after.books().monthsBefore(month)).isEqualTo(before.books().monthsBefore(month));
        assertThat(after.lastMonth().untilMonth()).isEqualTo(before.lastMonth().untilMonth());
        assertThat(after.books().withoutHousehold(household))
                .isNotEmpty()
                .isEqualTo(before.books().withoutHousehold(household));
        var reservedBefore = before.books().reserved(household);
        var reserved = after.books().reserved(household);
        assertThat(reservedBefore.getFirst()).isGreaterThan(reservedBefore.getLast());
        assertThat(reserved.getFirst()).isEqualTo(reserved.getLast()).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void the_seals_of_the_ledger_are_whole(Moment moment) {
        assertThat(played.at(moment).misfit()).isEmpty();
    }

    @Test
    void what_is_heard_again_and_written_anew_adds_no_event() {
        var events = played.at(Moment.ERASED).events();
        assertThat(played.at(Moment.REPLAYED).events()).isEqualTo(events);
        assertThat(played.at(Moment.REBUILT).events()).isEqualTo(events);
    }

    @Test
    void nothing_that_was_planted_lies_in_any_table_and_only_the_key_of_the_erased_is_gone() throws SQLException {
        try (var database = EmbeddedDatabase.start(Place.kept(data().resolve("postgresql"), 0))) {
            var server = database.server();
            assertThat(Traces.databases(server))
                    .contains(SERVICES.stream().map(each -> "keerpunt_" + each).toArray(String[]::new));
            // The searcher does look there: what may stay, the household's own id, is found in every store.
            assertThat(Needles.of(Set.of(household())).in(server).get(household()))
                    .contains(SERVICES.stream()
                            .map(each -> "keerpunt_" + each + ".public.domainevententry")
                            .toArray(String[]::new));
            assertThat(Needles.of(played.planted).in(server)).isEmpty();
            // Where nothing personal was ever stored about a household there is no key either.
            for (var service : List.of("household", "plan", "provider")) {
                assertThat(keys(server, service, played.bystander.household()))
                        .as(service)
                        .isPositive();
                assertThat(keys(server, service, played.erased.household()))
                        .as(service)
                        .isZero();
            }
        }
    }

    @Test
    void a_copy_of_before_is_read_with_the_epochs_of_then_alone() {
        var read = played.withOldEpochs;
        assertThat(read.words()).hasSize(read.sealed());
        var words = String.join("\n", read.words());
        assertThat(played.planted).allSatisfy(text -> assertThat(words).contains(text));
    }

    @Test
    void nobody_reads_a_copy_of_before_once_the_epochs_of_then_are_destroyed() {
        var read = played.withoutOldEpochs;
        assertThat(read.words()).isEmpty();
        assertThat(read.sealed()).isEqualTo(played.withOldEpochs.sealed()).isPositive();
        assertThat(read.epochs())
                .isEqualTo(played.withOldEpochs.epochs())
                .allSatisfy(epoch -> assertThat(epoch).doesNotContain("null"));
        SERVICES.forEach(
                service -> assertThat(answer("epochs of " + service).text()).contains("DESTROYED"));
    }

    /** Tables, journals, topics, logs, and the copy that was taken before: in no byte of them. */
    @Test
    void nothing_that_was_planted_lies_in_any_file() throws IOException {
        var found = Needles.of(played.planted).in(played.folder);
        var ids = Needles.of(Set.of(household())).in(played.folder);

        assertThat(found).isEmpty();
        assertThat(ids.get(household()))
                .as("what may be there is found in each kind of file")
                .anyMatch(file -> file.startsWith("data/postgresql/cluster/base/"))
                .anyMatch(file -> file.startsWith("data/postgresql/cluster/pg_wal/"))
                .anyMatch(file -> file.startsWith("data/kafka/"))
                .anyMatch(file -> file.startsWith("copy/cluster/base/"))
                .anyMatch(file -> file.startsWith("copy/cluster/pg_wal/"));
        assertThat(Files.readString(played.folder.resolve("ROOT.log")))
                .as("the log is there")
                .isNotEmpty();
    }

    private static int keys(DatabaseServer server, String service, UUID household) throws SQLException {
        var sql = "select count(*) from household_key where household = ? and sealed is not null";
        try (var connection = Traces.connect(server, "keerpunt_" + service);
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, "0307/" + household);
            try (var count = statement.executeQuery()) {
                count.next();
                return count.getInt(1);
            }
        }
    }

    private static void assertRefused(String name, String reason) {
        assertThat(answer(name).status()).as(answer(name).text()).isEqualTo(409);
        assertThat(answer(name).reason()).isEqualTo(reason);
    }

    private static Answer answer(String name) {
        return played.answer(name);
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static String household() {
        return played.erased.household().toString();
    }

    private static Path data() {
        return played.folder.resolve("data");
    }
}
