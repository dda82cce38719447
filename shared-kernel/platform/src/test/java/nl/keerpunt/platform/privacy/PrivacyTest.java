package nl.keerpunt.platform.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.platform.keys.ErasureLog;
import nl.keerpunt.platform.keys.HouseholdKeys;
import nl.keerpunt.platform.keys.Wrapping;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.notes.NoteCommand.*;
import nl.keerpunt.platform.notes.NoteEvent.NoteWritten;
import nl.keerpunt.platform.notes.NoteService;
import nl.keerpunt.platform.store.LaneDatabase;
import nl.keerpunt.platform.stored.EventSerializer;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PrivacyTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final byte[] MASTER_KEY = Base64.getDecoder().decode(ServiceUnderTest.MASTER_KEY);
    private static final String SECRET = "Noor sleeps on the sofa";

    private final ServiceUnderTest service = NoteService.shared();
    private final Http anna = service.professional("anna", "0307", "noord", "access");
    private final HouseholdKeys keys = service.context().getBean(HouseholdKeys.class);

    @Test
    void what_is_personal_is_not_readable_in_the_store() {
        var note = write(UUID.randomUUID());

        assertThat(stored(note)).contains("sealed").doesNotContain("Noor").doesNotContain("sofa");
    }

    @Test
    void after_erasure_it_cannot_be_read_any_more_and_everything_else_stays() {
        var household = UUID.randomUUID();
        var note = write(household);

        keys.destroy(new HouseholdId(new MunicipalityCode("0307"), household));

        var shown = anna.get("/v1/notes/" + note).json();
        assertThat(shown.path("text").asString()).isEqualTo("(erased)");
        assertThat(shown.path("version").asInt()).isZero();
    }

    @Test
    void an_erased_household_never_gets_a_key_again() {
        var household = UUID.randomUUID();
        write(household);
        keys.destroy(new HouseholdId(new MunicipalityCode("0307"), household));

        var refused = anna.post("/v1/notes", Map.of("household", household, "text", SECRET));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.reason()).isEqualTo("HOUSEHOLD_ERASED");
    }

    @Test
    void a_repeat_of_a_request_about_an_erased_household_still_gets_its_answer() {
        var household = UUID.randomUUID();
        var once = anna.with("Idempotency-Key", UUID.randomUUID().toString());
        var body = Map.of("household", household, "text", SECRET);
        var first = once.post("/v1/notes", body);
        keys.destroy(new HouseholdId(new MunicipalityCode("0307"), household));

        assertThat(once.post("/v1/notes", body).text()).isEqualTo(first.text());
    }

    @Test
    void an_old_key_of_an_erased_household_is_never_acknowledged_for_another() {
        var household = household();
        var once = anna.with("Idempotency-Key", UUID.randomUUID().toString());
        once.post("/v1/notes", Map.of("household", household.uuid(), "text", SECRET));
        keys.destroy(household);

        assertThat(once.post("/v1/notes", Map.of("household", UUID.randomUUID(), "text", SECRET))
                        .reason())
                .isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(once.post("/v1/notes", Map.of("household", household.uuid(), "text", "Something else."))
                        .reason())
                .isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    /** The digest of a request was sealed with the key of the household that it was about. */
    @Test
    void a_repeat_is_known_by_a_fingerprint_of_former_days_and_nobody_elses_request_is() throws Exception {
        var household = household();
        var key = UUID.randomUUID().toString();
        var once = anna.with("Idempotency-Key", key);
        var body = "{\"household\":\"%s\",\"text\":\"Own room.\"}".formatted(household.uuid());
        var digest = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(("POST /v1/notes\n" + body).getBytes(UTF_8)));
        var fingerprint = household.key() + " "
                + Base64.getEncoder().encodeToString(keys.seal(household, "request", digest.getBytes(UTF_8)));
        var note =
                new NoteId(household.municipality(), UUID.nameUUIDFromBytes(("id 0307 anna " + key).getBytes(UTF_8)));
        service.context()
                .getBean(Commands.class)
                .send(
                        UUID.nameUUIDFromBytes(("command 0307 anna " + key).getBytes(UTF_8))
                                .toString(),
                        new WriteNote(note, household, Personal.of(household, "Own room.")),
                        Map.of("actor", "anna", "correlation", key, "fingerprint", fingerprint));
        var others = Map.of("household", UUID.randomUUID(), "text", "Own room.");

        var repeat = once.send("POST", "/v1/notes", body);
        assertThat(repeat.status()).isEqualTo(201);
        assertThat(repeat.json().path("id").asString()).isEqualTo(note.uuid().toString());
        assertThat(once.post("/v1/notes", others).reason()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        keys.destroy(household);
        assertThat(once.send("POST", "/v1/notes", body).text()).isEqualTo(repeat.text());
        assertThat(once.post("/v1/notes", others).reason()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void the_fingerprint_of_a_request_says_nothing_without_the_master_key() {
        var one = stored(write(UUID.randomUUID()));

        assertThat(one).containsPattern("\"fingerprint\":\"[0-9a-f]{64}\"");
    }

    @Test
    void what_is_stored_in_a_field_opens_as_that_field_alone() {
        var household = household();
        var written = new NoteWritten(
                new NoteId(household.municipality(), UUID.randomUUID()), household, Personal.of(household, SECRET));

        var stored = serializer().serialize(written, String.class).getData();

        var cipher = JSON.readTree(stored).at("/text/sealed").binaryValue();
        assertThat(keys.open(household, "text", cipher)).hasValue(JSON.writeValueAsBytes(SECRET));
        assertThatThrownBy(() -> keys.open(household, "reason", cipher)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_key_of_one_service_is_none_of_another() {
        var household = household();
        var cipher = keys.seal(household, "text", SECRET.getBytes(UTF_8));
        var database = service.context().getBean(LaneDatabase.class).client();
        var other = new HouseholdKeys(
                "other",
                MASTER_KEY,
                service.context().getBean(Wrapping.class),
                service.context().getBean(ErasureLog.class),
                database,
                database);

        assertThatThrownBy(() -> other.open(household, "text", cipher)).hasMessageContaining("another epoch");
    }

    /** Wrapped by the master key itself, and bound to nothing but the household. */
    @Test
    void what_was_stored_before_it_was_bound_to_its_field_still_opens() throws GeneralSecurityException {
        var household = household();
        var formerPlace = household.key().getBytes(UTF_8);
        var key = Random.randBytes(32);
        service.context()
                .getBean(LaneDatabase.class)
                .client()
                .sql("insert into household_key (household, sealed) values (?, ?)")
                .params(household.key(), new AesGcmJce(MASTER_KEY).encrypt(key, formerPlace))
                .update();
        var cipher = new AesGcmJce(key).encrypt(JSON.writeValueAsBytes(SECRET), formerPlace);
        var stored = JSON.writeValueAsString(Map.of(
                "note", "0307/" + UUID.randomUUID(),
                "household", household.key(),
                "text", Map.of("of", household.key(), "sealed", cipher)));

        NoteWritten read =
                serializer().deserialize(new SimpleSerializedObject<>(stored, String.class, "note-written", "1"));

        assertThat(read.text().known()).isEqualTo(SECRET);
    }

    private static HouseholdId household() {
        return new HouseholdId(new MunicipalityCode("0307"), UUID.randomUUID());
    }

    private EventSerializer serializer() {
        return service.context().getBean(EventSerializer.class);
    }

    private String write(UUID household) {
        return anna.post("/v1/notes", Map.of("household", household, "text", SECRET))
                .json()
                .path("id")
                .asString();
    }

    private String stored(String note) {
        return service.context()
                .getBean(LaneDatabase.class)
                .client()
                .sql("select payload, metadata from domainevententry where aggregateidentifier = ?")
                .param("0307/" + note)
                .query((row, _) -> new String(row.getBytes(1), UTF_8) + new String(row.getBytes(2), UTF_8))
                .single();
    }
}
