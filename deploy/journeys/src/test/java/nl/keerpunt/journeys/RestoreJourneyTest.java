package nl.keerpunt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.embedded.DatabaseServer;
import nl.keerpunt.embedded.EmbeddedDatabase;
import nl.keerpunt.embedded.EmbeddedDatabase.Place;
import nl.keerpunt.local.backup.BackupMain;
import nl.keerpunt.local.client.Answer;
import nl.keerpunt.local.client.Gateway;
import nl.keerpunt.local.client.Patience;
import nl.keerpunt.local.platform.LocalService;
import nl.keerpunt.local.platform.Ports;
import nl.keerpunt.local.story.Cast;
import nl.keerpunt.local.story.OwnRoomStory;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Back to a moment: what was then is there, what came after it is not, and everything goes on from there. But what was
 * destroyed stays destroyed.
 */
class RestoreJourneyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> FIGURES = List.of("reserved", "realised", "free");

    private final Path folder = Platforms.emptyFolder("restore");
    private final Path backups = folder.resolve("backups");
    private final Ports ports = Ports.free();
    private final Cast erased = Platforms.freshCast();
    private final Cast bystander = Platforms.freshCast();
    private final UUID afterTheBackup = UUID.randomUUID();
    private final UUID afterTheMoment = UUID.randomUUID();
    private Instant moment = Instant.EPOCH;
    private List<String> then = List.of();
    private List<String> words = List.of();
    private List<String> leftToErased = List.of();

    @Test
    void what_was_then_is_there_and_what_was_destroyed_is_not() throws IOException, SQLException {
        Guidance told;
        try (var platform = start()) {
            var door = platform.door();
            OwnRoomStory.play(door, erased, Platforms.UNHEARD);
            OwnRoomStory.play(door, bystander, Platforms.UNHEARD);
            words = words(door);
            say("backup");
            register(door, afterTheBackup);
            told = agreeBetweenTellingAndHearing(door);
            assertThat(told.coverInTheEnd()).isEqualTo("COVERED");
            register(door, afterTheMoment);
            then = answers(door);
            erase(door);
            leftToErased = purseOfErased(door);
        }

        say("restore", moment.toString());

        try (var platform = start()) {
            var door = platform.door();
            assertThat(shown(door)).doesNotContain(words.toArray(String[]::new));
            assertThat(answers(door)).isEqualTo(then);
            assertThat(household(door, afterTheBackup).status()).isEqualTo(200);
            assertThat(household(door, afterTheMoment).status()).isEqualTo(404);
            assertThat(erasure(door, "ERASED").at("/declaration/ground").asString(""))
                    .isEqualTo("ERASED_BEFORE");
            assertThat(purseOfErased(door)).isEqualTo(leftToErased);
            assertThat(told.coverInTheEnd()).as("heard after the moment").isEqualTo("COVERED");
            assertThat(Guidance.agree(door.as("bram")).coverInTheEnd()).isEqualTo("COVERED");
            assertThat(answers(door)).isEqualTo(then);
            assertThat(door.health()).contains("\"state\":\"up\"");
        }
        assertNothingIsParked();
    }

    /** Its cover is asked for before the moment, and reserved after it: by then budget-service had heard of it once. */
    private Guidance agreeBetweenTellingAndHearing(Gateway door) throws IOException, SQLException {
        var cluster = folder.resolve("data").resolve("postgresql");
        var port = Files.readAllLines(cluster.resolve("cluster").resolve("postmaster.pid"))
                .get(3);
        var server = new DatabaseServer(
                "127.0.0.1",
                Integer.parseInt(port.strip()),
                "postgres",
                Files.readString(cluster.resolve("superuser")));
        try (var connection = Traces.connect(server, "keerpunt_budget");
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table domainevententry in exclusive mode");
            var agreed = Guidance.agree(door.as("bram"));
            assertThat(new Stores(server).readersBehind())
                    .as("who is to tell it")
                    .isEmpty();
            moment = Instant.now();
            return agreed;
        }
    }

    private void assertNothingIsParked() {
        try (var database =
                EmbeddedDatabase.start(Place.kept(folder.resolve("data").resolve("postgresql"), 0))) {
            var stores = new Stores(database.server());
            for (var service : LocalService.values()) {
                assertThat(stores.count(service, "select count(*) from parked_fact"))
                        .as(service.label())
                        .isZero();
            }
        }
    }

    private PlatformProcess start() {
        return PlatformProcess.start(folder, ports, Map.of("KEERPUNT_BACKUPS", backups.toString()));
    }

    /** As {@code deploy/keerpunt} does. */
    private void say(String... words) throws IOException {
        var output = Files.createTempFile(folder, words[0], ".txt");
        var command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                BackupMain.class.getName(),
                                folder.resolve("data").toString(),
                                backups.toString()),
                        Stream.of(words))
                .toList();
        var said = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        var status = said.start().onExit().join().exitValue();
        assertThat(status).as(Files.readString(output)).isZero();
    }

    private static void register(Gateway door, UUID id) {
        Guidance.accepted(
                door.as("bram").post("/v1/households", "register-" + id, Map.of("id", id, "on", Platforms.today())));
    }

    private static Answer household(Gateway door, UUID id) {
        return door.as("bram").get("/v1/households/" + id);
    }

    /** What the API shows now of the people, and must not show again. */
    private List<String> words(Gateway door) {
        var dossier = household(door, erased.household()).json();
        var plan = door.as("bram").get("/v1/plans/" + erased.household()).json();
        var found = new ArrayList<>(List.of(
                erased.surname(),
                dossier.path("requests").path(0).path("words").asString(),
                plan.path("purpose").asString()));
        dossier.path("members").forEach(member -> found.add(member.path("bsn").asString()));
        assertThat(found)
                .hasSizeGreaterThan(4)
                .allSatisfy(text -> assertThat(text).hasSizeGreaterThan(6));
        assertThat(shown(door)).contains(found.toArray(String[]::new));
        return found;
    }

    /** All of it that can be read of the erased household. */
    private String shown(Gateway door) {
        var bram = door.as("bram");
        var arrangements = bram.get("/v1/arrangements?household=" + erased.household());
        var all = new StringBuilder(arrangements.text());
        arrangements.json().path("items").forEach(each -> {
            var path = "/v1/arrangements/" + each.path("id").asString();
            all.append(bram.get(path).text()).append(bram.get(path + "/history").text());
        });
        for (var path : List.of("/v1/households/", "/v1/plans/")) {
            all.append(bram.get(path + erased.household()).text())
                    .append(bram.get(path + erased.household() + "/history").text());
        }
        return all.toString();
    }

    private void erase(Gateway door) {
        var body = Map.of("ground", "MISTAKE", "on", Platforms.today(), "endFirst", true);
        Guidance.accepted(door.as("eva")
                .post("/v1/households/" + erased.household() + "/_erase", "erase-" + erased.household(), body));
        erasure(door, "ERASED");
    }

    private JsonNode erasure(Gateway door, String status) {
        var path = "/v1/households/" + erased.household() + "/erasure";
        var view = Patience.until(
                PATIENCE,
                () -> door.as("eva").get(path),
                answer -> answer.json().path("status").asString("").equals(status));
        assertThat(view.json().path("status").asString("")).as(view.text()).isEqualTo(status);
        return view.json();
    }

    /** What the purse holds for it, and that the rows of all add up to the total. */
    private List<String> purseOfErased(Gateway door) {
        var year = Platforms.today().getYear();
        var found = new ArrayList<String>();
        for (var each : List.of(year, year + 1)) {
            var statement = Guidance.accepted(door.as("daan").get("/v1/budgets/" + each + "/statement?by=household"))
                    .json();
            for (var figure : FIGURES) {
                var ofRows = statement
                        .path("rows")
                        .valueStream()
                        .mapToLong(row -> row.path("wholeYear").path(figure).asLong())
                        .sum();
                assertThat(ofRows)
                        .as(figure)
                        .isEqualTo(statement.at("/total/wholeYear/" + figure).asLong(-1));
            }
            statement
                    .path("rows")
                    .valueStream()
                    .filter(row -> row.path("key")
                            .asString("")
                            .endsWith(erased.household().toString()))
                    .forEach(row -> found.add(each + " " + row));
        }
        return found;
    }

    /** What there was at the moment: of the bystander all, and the purse as it was known. */
    private List<String> answers(Gateway door) {
        var year = Platforms.today().getYear();
        return Stream.concat(
                        Stream.of("/v1/households/", "/v1/plans/")
                                .map(path -> door.as("bram").get(path + bystander.household())),
                        Stream.of("household", "month", "provider")
                                .flatMap(lens -> Stream.of(year, year + 1)
                                        .map(each -> door.as("daan")
                                                .get("/v1/budgets/" + each + "/statement?by=" + lens + "&knownAt="
                                                        + moment))))
                .map(answer -> Guidance.accepted(answer).text())
                .toList();
    }
}
