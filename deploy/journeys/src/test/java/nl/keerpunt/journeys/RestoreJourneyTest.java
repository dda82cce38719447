package nl.keerpunt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.embedded.EmbeddedDatabase;
import nl.keerpunt.embedded.EmbeddedDatabase.Place;
import nl.keerpunt.local.backup.BackupMain;
import nl.keerpunt.local.client.Answer;
import nl.keerpunt.local.client.Gateway;
import nl.keerpunt.local.platform.LocalService;
import nl.keerpunt.local.platform.Ports;
import nl.keerpunt.local.story.Cast;
import nl.keerpunt.local.story.OwnRoomStory;
import org.junit.jupiter.api.Test;

/** Back to a moment: what was then is there, what came after it is not, and everything goes on from there. */
class RestoreJourneyTest {

    private final Path folder = Platforms.emptyFolder("restore");
    private final Path backups = folder.resolve("backups");
    private final Ports ports = Ports.free();
    private final Cast household = Platforms.freshCast();
    private final UUID afterTheBackup = UUID.randomUUID();
    private final UUID afterTheMoment = UUID.randomUUID();

    @Test
    void what_was_then_is_there_and_all_goes_on_from_it() throws IOException {
        Instant moment;
        List<String> then;
        try (var platform = start()) {
            OwnRoomStory.play(platform.door(), household, Platforms.UNHEARD);
            say("backup");
            register(platform.door(), afterTheBackup);
            then = answers(platform.door());
            moment = Instant.now();
            register(platform.door(), afterTheMoment);
            Guidance.agree(platform.door().as("bram")).coverInTheEnd();
        }

        say("restore", moment.toString());

        try (var platform = start()) {
            var door = platform.door();
            assertThat(answers(door)).isEqualTo(then);
            assertThat(household(door, afterTheBackup).status()).isEqualTo(200);
            assertThat(household(door, afterTheMoment).status()).isEqualTo(404);
            assertThat(Guidance.agree(door.as("bram")).coverInTheEnd()).isEqualTo("COVERED");
            assertThat(door.health()).contains("\"state\":\"up\"");
        }
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
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
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
        Guidance.accepted(door.as("bram").post("/v1/households", "register-" + id, Map.of("id", id, "on", Platforms.today())));
    }

    private static Answer household(Gateway door, UUID id) {
        return door.as("bram").get("/v1/households/" + id);
    }

    /** What bystanders see: the household of the story, and the purse. */
    private List<String> answers(Gateway door) {
        var bram = door.as("bram");
        var daan = door.as("daan");
        var year = Platforms.today().getYear();
        return Stream.concat(
                        Stream.of("/v1/households/", "/v1/plans/").map(path -> bram.get(path + household.household())),
                        Stream.of("household", "month", "provider")
                                .flatMap(lens -> Stream.of(year, year + 1)
                                        .map(each -> daan.get("/v1/budgets/" + each + "/statement?by=" + lens))))
                .map(answer -> Guidance.accepted(answer).text())
                .toList();
    }
}
