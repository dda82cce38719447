package nl.keerpunt.platform.epoch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.platform.keys.FreshKeys;
import nl.keerpunt.platform.keys.HouseholdKeys;
import nl.keerpunt.platform.keys.ReWrapping;
import nl.keerpunt.platform.notes.NoteService;
import nl.keerpunt.testing.ServiceUnderTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** From one epoch to the next, on the database of a service that runs, in which another replica is played. */
class RotationTest {

    private static final byte[] MASTER_KEY = Base64.getDecoder().decode(ServiceUnderTest.MASTER_KEY);
    private static final String WORDS = "Noor sleeps on the sofa";
    private static final Duration LONG = Duration.ofDays(30);

    private final ServiceUnderTest service = ServiceUnderTest.shared("notes", NoteService::start);
    private final Rotation here = service.context().getBean(Rotation.class);
    private final EpochKeys keys = service.context().getBean(EpochKeys.class);
    private final HouseholdKeys households = service.context().getBean(HouseholdKeys.class);
    private final DriverManagerDataSource lane = new DriverManagerDataSource(
            service.database().url(),
            service.database().laneUser(),
            service.database().lanePassword());
    private final JdbcClient database = JdbcClient.create(lane);
    private final Epochs epochs = new Epochs(database, Duration.ofDays(35));
    private final List<Rotation> others = new ArrayList<>();
    private final HouseholdId household = new HouseholdId(new MunicipalityCode("0307"), UUID.randomUUID());

    /** What was copied of the database: a wrapped key and what it seals. */
    private record Copy(byte[] wrapped, byte[] sealed) {}

    @AfterEach
    void leave() {
        others.forEach(Rotation::leave);
    }

    @Test
    void a_new_epoch_is_used_by_all_before_anything_is_rewrapped_and_the_former_stays_as_long_as_a_backup_does() {
        var sealed = households.seal(household, "text", WORDS.getBytes(UTF_8));
        here.look();
        var before = newest();
        var other = another(Duration.ofDays(35), LONG);
        other.look();

        here.ask(UUID.randomUUID());
        here.look();

        assertThat(newest().state()).isEqualTo(Epoch.State.ANNOUNCED);
        assertThat(epochOfKey()).isEqualTo(before.id());
        other.look();
        here.look();
        assertThat(newest().state()).isEqualTo(Epoch.State.IN_USE);
        assertThat(epochOfKey()).isEqualTo(newest().id()).isNotEqualTo(before.id());
        assertThat(epochs.toRewrap()).isZero();
        var left = named(before.id());
        assertThat(left.state()).isEqualTo(Epoch.State.KEPT);
        assertThat(left.destroyableAt())
                .isEqualTo(left.leftAt() == null ? null : left.leftAt().plus(Duration.ofDays(35)));
        assertThat(keys.find(before.id())).isPresent();
        assertThat(FreshKeys.of(service).open(household, "text", sealed)).hasValue(WORDS.getBytes(UTF_8));
    }

    @Test
    void a_copy_can_be_read_with_the_key_of_its_epoch_alone_and_by_nobody_once_that_is_destroyed() throws Exception {
        var sealed = households.seal(household, "text", WORDS.getBytes(UTF_8));
        var copy = new Copy(wrapped(), sealed);
        var before = epochOfKey();
        var stolen = keys.find(before).orElseThrow();

        assertThat(read(copy, stolen)).isEqualTo(WORDS);

        households.destroy(household);
        assertThat(read(copy, stolen)).as("for as long as the epoch is there").isEqualTo(WORDS);
        rotateAndDestroy(before);
        assertThat(named(before).state()).isEqualTo(Epoch.State.DESTROYED);
        assertThat(keys.find(before)).isEmpty();
        for (var left : keys.list()) {
            var key = keys.find(left).orElseThrow();
            assertThatThrownBy(() -> read(copy, key)).isInstanceOf(GeneralSecurityException.class);
        }
        assertThatThrownBy(() -> read(copy, new AesGcmJce(MASTER_KEY))).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void what_the_master_key_wrapped_before_there_were_epochs_is_rewrapped() throws GeneralSecurityException {
        var key = Random.randBytes(32);
        var place = household.key().getBytes(UTF_8);
        database.sql("insert into household_key (household, sealed) values (?, ?)")
                .params(household.key(), new AesGcmJce(MASTER_KEY).encrypt(key, place))
                .update();

        here.look();

        assertThat(epochOfKey()).isEqualTo(newest().id());
        var sealed = new AesGcmJce(key).encrypt(WORDS.getBytes(UTF_8), place);
        assertThat(households.open(household, "text", sealed)).hasValue(WORDS.getBytes(UTF_8));
    }

    @Test
    void a_rotation_is_asked_for_once_and_a_repeat_of_the_request_changes_nothing() {
        here.look();
        var lagging = another(LONG, LONG);
        lagging.look();
        var request = UUID.randomUUID();
        here.ask(request);
        here.look();
        var announced = newest();

        here.ask(request);

        assertThat(newest()).isEqualTo(announced);
        assertThatThrownBy(() -> here.ask(UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Epochs.Reason.ROTATION_RUNS));
    }

    @Test
    void the_administrator_sees_each_epoch_and_begins_one_and_nobody_else_does() {
        here.look();
        var eva = service.professional("eva", "0307", "noord", "administrator")
                .with("Idempotency-Key", UUID.randomUUID().toString());

        var stale = eva.with("If-Match", "\"1\"").post("/v1/notes/epochs/_rotate", "{}");
        assertThat(stale.status())
                .as("epochs have no version that anybody could name")
                .isEqualTo(412);
        var rotated = eva.post("/v1/notes/epochs/_rotate", "{}");
        var shown = eva.get("/v1/notes/epochs");

        assertThat(rotated.status()).isEqualTo(200);
        assertThat(shown.json().at("/items/0/id")).isEqualTo(rotated.json().at("/items/0/id"));
        assertThat(eva.post("/v1/notes/epochs/_rotate", "{}").json().at("/items/0/id"))
                .as("a repeat")
                .isEqualTo(rotated.json().at("/items/0/id"));
        assertThat(shown.json().path("replicas").size()).isOne();
        assertThat(service.context()
                        .getBean(MeterRegistry.class)
                        .get("keerpunt.epochs.rewrap")
                        .gauge()
                        .value())
                .isNotNegative();
        assertThat(service.professional("anna", "0307", "noord", "access")
                        .get("/v1/notes/epochs")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void two_replicas_that_find_an_epoch_past_announce_one() {
        here.look();
        var one = another(LONG, LONG);
        var two = another(LONG, LONG);
        one.look();
        two.look();
        here.look();
        var before = epochs.all().size();

        var impatient = List.of(another(LONG, Duration.ZERO), another(LONG, Duration.ZERO));
        CompletableFuture.allOf(impatient.stream()
                        .map(each -> CompletableFuture.runAsync(each::look))
                        .toArray(CompletableFuture<?>[]::new))
                .join();

        assertThat(epochs.all()).hasSize(before + 1);
    }

    @Test
    void what_was_cut_short_between_the_folder_and_the_database_is_finished() throws Exception {
        here.look();
        keys.add("notes-made");
        here.look();
        assertThat(newest().id()).isEqualTo("notes-made");
        here.ask(UUID.randomUUID());
        here.look();

        assertThat(epochs.strike("notes-made")).isTrue();
        assertThat(keys.list()).contains("notes-made");
        here.look();
        assertThat(keys.list()).doesNotContain("notes-made");
    }

    @Test
    void an_epoch_that_a_key_names_cannot_be_destroyed() {
        households.seal(household, "text", WORDS.getBytes(UTF_8));

        assertThatThrownBy(() -> epochs.strike(epochOfKey())).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void a_database_whose_epochs_are_not_there_is_refused_and_all_are_listed(@TempDir Path empty) {
        households.seal(household, "text", WORDS.getBytes(UTF_8));
        var named = epochs.named();

        assertThatThrownBy(() -> ServiceUnderTest.start(service.database(), service.identity(), given -> {
                    var elsewhere = new HashMap<>(given);
                    elsewhere.put("keerpunt.epoch-keys", empty.toString());
                    return NoteService.start(elsewhere);
                }))
                .hasMessageContainingAll(named.toArray(String[]::new))
                .hasMessageContaining("there are none at all")
                .hasMessageContaining("KEERPUNT_EPOCH_KEYS");
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void the_key_of_an_epoch_is_for_the_service_alone(@TempDir Path folder) throws Exception {
        var files = new KeyFolder(folder.resolve("keys"));
        files.add("notes-one");
        var written = Files.readString(folder.resolve("keys/notes-one.key"));
        files.add("notes-one");

        assertThat(Files.readString(folder.resolve("keys/notes-one.key"))).isEqualTo(written);
        assertThat(Files.getPosixFilePermissions(folder.resolve("keys/notes-one.key")))
                .hasToString("[OWNER_READ, OWNER_WRITE]");
        files.destroy("notes-one");
        files.destroy("notes-one");
        assertThat(files.list()).isEmpty();
        try (var left = Files.list(folder.resolve("keys"))) {
            assertThat(left).isEmpty();
        }
    }

    /** A replica for which nothing needs to be restorable. */
    private void rotateAndDestroy(String epoch) {
        var other = another(Duration.ZERO, LONG);
        other.look();
        here.look();
        here.ask(UUID.randomUUID());
        here.look();
        other.look();
        here.look();
        other.look();
        assertThat(epochs.all()).extracting(Epoch::id).contains(epoch);
    }

    private Rotation another(Duration kept, Duration lasts) {
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(lane));
        var inUse = new EpochsInUse(keys);
        var other = new Rotation(new Rotation.Means(
                "notes",
                new Epochs(database, kept),
                keys,
                inUse,
                new ReWrapping("notes", MASTER_KEY, inUse, database, transaction),
                transaction,
                Clock.systemUTC(),
                lasts));
        others.add(other);
        return other;
    }

    private Epoch newest() {
        return epochs.all().getFirst();
    }

    private Epoch named(String id) {
        return epochs.all().stream()
                .filter(epoch -> epoch.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String epochOfKey() {
        return database.sql("select epoch from household_key where household = ?")
                .param(household.key())
                .query(String.class)
                .single();
    }

    private byte[] wrapped() {
        return database.sql("select sealed from household_key where household = ?")
                .param(household.key())
                .query(byte[].class)
                .single();
    }

    /** As whoever has the copy and one key, and nothing of ours. */
    private String read(Copy copy, Aead key) throws GeneralSecurityException {
        var unwrapped = key.decrypt(withoutForm(copy.wrapped()), place("household key"));
        return new String(new AesGcmJce(unwrapped).decrypt(withoutForm(copy.sealed()), place("text")), UTF_8);
    }

    private byte[] place(String what) {
        return Stream.of("notes", household.key(), what)
                .reduce((one, other) -> one + "\n" + other)
                .orElseThrow()
                .getBytes(UTF_8);
    }

    private static byte[] withoutForm(byte[] cipher) {
        return Arrays.copyOfRange(cipher, 1, cipher.length);
    }
}
