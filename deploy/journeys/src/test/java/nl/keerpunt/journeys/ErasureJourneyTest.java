package nl.keerpunt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.embedded.DatabaseServer;
import nl.keerpunt.embedded.EmbeddedDatabase;
import nl.keerpunt.embedded.EmbeddedDatabase.Place;
import nl.keerpunt.local.client.Gateway;
import nl.keerpunt.local.client.Patience;
import nl.keerpunt.local.platform.Ports;
import nl.keerpunt.local.story.Cast;
import nl.keerpunt.local.story.OwnRoomStory;
import org.junit.jupiter.api.Test;

/** A household that was there, and is erased: nobody can be found any more, and no total has changed. */
class ErasureJourneyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> SERVICES = List.of("household", "plan", "provider", "budget");

    private final Path folder = Platforms.emptyFolder("erasure");
    private final Cast erased = Platforms.freshCast();
    private final Cast bystander = Platforms.freshCast();
    private final List<String> planted = new ArrayList<>();

    @Test
    void after_erasure_nobody_is_found_while_every_total_stays() throws SQLException {
        try (var platform = PlatformProcess.start(folder, Ports.free())) {
            var door = platform.door();
            OwnRoomStory.play(door, erased, Platforms.UNHEARD);
            OwnRoomStory.play(door, bystander, Platforms.UNHEARD);
            assertIsShown(door);
            var totals = totals(door);

            erase(door);

            assertIsNoLongerShown(door);
            assertThat(totals(door)).isEqualTo(totals);
            assertThat(dossier(door, bystander)).contains(bystander.surname());
        }
        try (var database =
                EmbeddedDatabase.start(Place.kept(folder.resolve("data").resolve("postgresql"), 0))) {
            assertNoTrace(database.server());
            assertOnlyThatKeyIsGone(database.server());
        }
    }

    /** What is looked for afterwards is what the API shows now. */
    private void assertIsShown(Gateway door) {
        var shown = door.as("bram").get("/v1/households/" + erased.household()).json();
        planted.add(erased.surname());
        shown.path("members").forEach(member -> planted.add(member.path("bsn").asString()));
        planted.add(shown.path("requests").path(0).path("words").asString());
        planted.add(door.as("bram")
                .get("/v1/plans/" + erased.household())
                .json()
                .path("purpose")
                .asString());
        assertThat(planted).hasSize(6).allSatisfy(text -> assertThat(text).hasSizeGreaterThan(8));
        assertThat(shown.toString()).contains(erased.surname());
        assertThat(remarks(door))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).isNotEmpty());
    }

    private void erase(Gateway door) {
        var body = Map.of("ground", "RESIDENT_ASKED", "on", Platforms.today());
        var path = "/v1/households/" + erased.household() + "/_erase";
        Guidance.accepted(door.as("eva").post(path, "erase-" + erased.household(), body));
    }

    private void assertIsNoLongerShown(Gateway door) {
        var path = "/v1/plans/" + erased.household();
        var plan = Patience.until(
                PATIENCE,
                () -> door.as("bram").get(path).json(),
                view -> view.path("purpose").asString("").isEmpty());
        assertThat(plan.path("household").asString())
                .isEqualTo(erased.household().toString());
        assertThat(plan.path("purpose").asString("")).isEmpty();
        var remarks = Patience.until(
                PATIENCE, () -> remarks(door), texts -> texts.stream().allMatch(String::isEmpty));
        assertThat(remarks).isNotEmpty().containsOnly("");
        assertThat(dossier(door, erased)).contains("\"erased\":true").doesNotContain(erased.surname());
    }

    private List<String> remarks(Gateway door) {
        var bram = door.as("bram");
        var texts = new ArrayList<String>();
        bram.get("/v1/arrangements?household=" + erased.household())
                .json()
                .path("items")
                .forEach(each -> bram.get("/v1/arrangements/" + each.path("id").asString())
                        .json()
                        .path("remarks")
                        .forEach(remark -> texts.add(remark.path("text").asString(""))));
        return texts;
    }

    private static String dossier(Gateway door, Cast cast) {
        return door.as("bram").get("/v1/households/" + cast.household()).text();
    }

    private static List<String> totals(Gateway door) {
        var year = Platforms.today().getYear();
        return Stream.of("month", "legalBasis", "taskField", "household", "provider")
                .flatMap(lens -> Stream.of(year, year + 1).map(each -> "/v1/budgets/" + each + "/statement?by=" + lens))
                .map(path -> Guidance.accepted(door.as("daan").get(path)).text())
                .toList();
    }

    private void assertNoTrace(DatabaseServer server) {
        assertThat(Traces.databases(server))
                .contains(SERVICES.stream().map(each -> "keerpunt_" + each).toArray(String[]::new));
        // The searcher does look there: what may stay, the household's own id, is found in every place.
        var id = Traces.of(erased.household().toString());
        assertThat(id.in(server))
                .contains(SERVICES.stream()
                        .map(each -> "keerpunt_" + each + ".public.domainevententry")
                        .toArray(String[]::new));
        assertThat(id.in(folder.resolve("data").resolve("kafka"))).isNotEmpty();
        for (var text : planted) {
            var traces = Traces.of(text);
            assertThat(traces.in(server)).as(text).isEmpty();
            assertThat(traces.in(folder.resolve("data").resolve("kafka")))
                    .as(text)
                    .isEmpty();
            assertThat(logs().stream().filter(traces::isIn)).as(text).isEmpty();
        }
    }

    private List<String> logs() {
        try (var files = Files.list(folder)) {
            var logs = new ArrayList<String>();
            for (var log : files.filter(Files::isRegularFile).toList()) {
                logs.add(Files.readString(log));
            }
            assertThat(logs).anySatisfy(log -> assertThat(log).contains("READY"));
            return logs;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where nothing personal was ever stored about a household there is no key either; where there was one, it is gone. */
    private void assertOnlyThatKeyIsGone(DatabaseServer server) throws SQLException {
        for (var service : List.of("household", "plan", "provider")) {
            assertThat(hasKey(server, service, bystander.household()))
                    .as(service)
                    .isTrue();
            assertThat(hasKey(server, service, erased.household())).as(service).isFalse();
        }
    }

    private static boolean hasKey(DatabaseServer server, String service, UUID household) throws SQLException {
        var sql = "select count(*) from household_key where household = ? and sealed is not null";
        try (var connection = Traces.connect(server, "keerpunt_" + service);
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, "0307/" + household);
            try (var count = statement.executeQuery()) {
                return count.next() && count.getInt(1) == 1;
            }
        }
    }
}
