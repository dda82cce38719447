package nl.keerpunt.journeys.erasure;

import static nl.keerpunt.journeys.Guidance.accepted;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.keerpunt.embedded.DatabaseServer;
import nl.keerpunt.journeys.Platforms;
import nl.keerpunt.journeys.Stores;
import nl.keerpunt.journeys.Told;
import nl.keerpunt.journeys.erasure.Picture.Moment;
import nl.keerpunt.local.client.Answer;
import nl.keerpunt.local.client.Gateway;
import nl.keerpunt.local.client.Patience;
import nl.keerpunt.local.client.Person;
import nl.keerpunt.local.platform.LocalPlatform;
import nl.keerpunt.local.platform.LocalService;
import nl.keerpunt.local.platform.Ports;
import nl.keerpunt.local.story.Cast;
import nl.keerpunt.local.story.OwnRoomStory;

/**
 * A household with a history, erased beside another that stays: played once, on a platform of its own that has
 * stopped when it is over, and all that was to be seen on the way is kept for whoever judges it.
 */
final class Destruction {

    /** No backup has to be restorable here, so that an epoch that nothing names goes at once. */
    private static final String BACKUP_KEPT = "keerpunt.backup-kept";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    final Path folder = Platforms.emptyFolder("erasure");
    final Cast erased = Platforms.freshCast();
    final Cast bystander = Platforms.freshCast();

    /** Names, numbers and words of the household, as the API showed them. */
    final List<String> planted = new ArrayList<>();

    /** What can be read of the copy that was taken before, with the keys of epochs that there are. */
    final CopyReader withOldEpochs;

    final CopyReader withoutOldEpochs;

    /** All that services told each other, twice over. */
    final Told told;

    private final Map<String, Answer> answers = new HashMap<>();
    private final Map<Moment, Picture> pictures = new HashMap<>();

    private final Person eva;
    private final Person bram;
    private final Gateway door;
    private final LocalPlatform platform;

    private Destruction() {
        System.setProperty(BACKUP_KEPT, "0s");
        try (var _ = LogFile.in(folder);
                var started = LocalPlatform.start(folder.resolve("data"), Ports.free())) {
            platform = started;
            door = platform.door();
            eva = door.as("eva");
            bram = door.as("bram");
            OwnRoomStory.play(door, erased, Platforms.UNHEARD);
            OwnRoomStory.play(door, bystander, Platforms.UNHEARD);
            new EarlierSupport(door, erased.household()).give();
            plant();
            look(Moment.BEFORE);
            var copy =
                    DatabaseCopy.take(platform.database(), folder.resolve("data/postgresql"), folder.resolve("copy"));
            ask();
            eraseWhileBudgetIsDown();
            look(Moment.ERASED);
            answers.put("write after it", record(erased));
            var cause = Map.of("words", "Onrust.", "domain", "HOME");
            answers.put(
                    "write elsewhere after it", bram.post("/v1/plans/" + erased.household() + "/causes", key(), cause));
            try (var home = copy.open()) {
                withOldEpochs = readCopy(home.server());
                rotate();
                withoutOldEpochs = readCopy(home.server());
            }
            look(Moment.ROTATED);
            new Rewound(platform).fromTheBeginning();
            look(Moment.REPLAYED);
            rebuild();
            look(Moment.REBUILT);
            told = Told.on(platform);
        } finally {
            System.clearProperty(BACKUP_KEPT);
        }
    }

    static Destruction play() {
        return new Destruction();
    }

    /** What is looked for afterwards is what the API shows now. */
    private void plant() {
        var shown = bram.get("/v1/households/" + erased.household()).json();
        planted.add(erased.surname());
        shown.path("members").forEach(member -> planted.add(member.path("bsn").asString()));
        planted.add(shown.path("requests").path(0).path("words").asString());
        planted.add(bram.get("/v1/plans/" + erased.household())
                .json()
                .path("purpose")
                .asString());
        planted.addAll(Seen.of(bram, erased.household()).remarks());
    }

    private void look(Moment moment) {
        pictures.put(moment, Picture.of(platform, erased.household()));
    }

    /** A resident's request is a decision; until it is granted, nobody erases on it. */
    private void ask() {
        var today = Map.of("on", Platforms.today());
        var request = UUID.randomUUID();
        var requests = ofHousehold("/erasure-requests");
        accepted(bram.post(requests, key(), Map.of("id", request, "on", Platforms.today())));
        answers.put("not granted", erase(true));
        accepted(eva.post(requests + "/" + request + "/_grant", key(), today));
        answers.put("still running", erase(false));
    }

    private void eraseWhileBudgetIsDown() {
        platform.stop(LocalService.BUDGET);
        try {
            answers.put("begun", erase(true));
            answers.put(
                    "process while it is down",
                    Patience.until(
                            PATIENCE,
                            this::process,
                            process -> process.json()
                                    .path("waitingFor")
                                    .valueStream()
                                    .map(service -> service.asString())
                                    .toList()
                                    .equals(List.of("budget"))));
            answers.put("write while it ends", record(erased));
            answers.put("write of another", record(bystander));
            answers.put("dossier while it is down", bram.get(ofHousehold("")));
        } finally {
            platform.start(LocalService.BUDGET);
        }
        answers.put(
                "process in the end",
                Patience.until(
                        PATIENCE,
                        this::process,
                        process -> process.json().path("status").asString("").equals("ERASED")));
        new Stores(platform.database()).readersBehind();
    }

    private Answer record(Cast cast) {
        var request = Map.of("words", "Hulp.", "laws", List.of("WMO"), "on", Platforms.today(), "channel", "RESIDENT");
        return bram.post("/v1/households/" + cast.household() + "/requests", key(), request);
    }

    private Answer erase(boolean endFirst) {
        var body = Map.of("ground", "RESIDENT_ASKED", "on", Platforms.today(), "endFirst", endFirst);
        return eva.post(ofHousehold("/_erase"), key(), body);
    }

    private Answer process() {
        return eva.get(ofHousehold("/erasure"));
    }

    private CopyReader readCopy(DatabaseServer copy) {
        return CopyReader.of(copy, folder.resolve("data/keys"), "0307", erased.household());
    }

    /** Every service begins a new epoch, and of the former nothing is left. */
    private void rotate() {
        for (var service : LocalService.values()) {
            var epochs = "/v1/" + service.label() + "/epochs";
            var former = accepted(eva.get(epochs))
                    .json()
                    .path("items")
                    .path(0)
                    .path("id")
                    .asString();
            accepted(eva.post(epochs + "/_rotate", key(), Map.of()));
            answers.put(
                    "epochs of " + service.label(),
                    Patience.until(
                            PATIENCE,
                            () -> eva.get(epochs),
                            state -> state.json()
                                    .path("items")
                                    .valueStream()
                                    .anyMatch(epoch -> epoch.path("id")
                                                    .asString()
                                                    .equals(former)
                                            && epoch.path("state").asString().equals("DESTROYED"))));
        }
    }

    /** Every read model of every service is written anew. */
    private void rebuild() {
        for (var service : LocalService.values()) {
            var models = "/v1/" + service.label() + "/read-models";
            for (var model : accepted(eva.get(models)).json().path("items")) {
                accepted(eva.post(models + "/" + model.path("name").asString() + "/_rebuild", key(), Map.of()));
            }
            answers.put(
                    "models of " + service.label(),
                    Patience.until(
                            PATIENCE,
                            () -> eva.get(models),
                            state -> !state.text().contains("REBUILDING")));
        }
    }

    private String ofHousehold(String rest) {
        return "/v1/households/" + erased.household() + rest;
    }

    Picture at(Moment moment) {
        return Objects.requireNonNull(pictures.get(moment));
    }

    /** What was answered to what this names. */
    Answer answer(String name) {
        return Objects.requireNonNull(answers.get(name), name);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
