package nl.keerpunt.platform.start;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import nl.keerpunt.platform.notes.NoteService;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.TestIdentity;
import nl.keerpunt.testing.message.TestSignatures;
import nl.keerpunt.testing.real.RealPostgres;
import nl.keerpunt.testing.real.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What keeps a service from starting: better none than one that loses facts or lets in too many. */
class StartTest {

    private final TestDatabase database = RealPostgres.database("notes");
    private final TestIdentity identity = TestIdentity.start();

    @AfterEach
    void stopIssuer() {
        identity.close();
    }

    @Test
    void a_commit_that_does_not_wait_for_the_disk() throws SQLException {
        try (var owner = database.connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute("do $$ begin execute format("
                    + "'alter database %I set synchronous_commit = off', current_database()); end $$");
        }

        assertDoesNotStart(Map.of(), "synchronous_commit is off");
    }

    @Test
    void a_role_that_owns_the_history_it_must_not_change() {
        assertDoesNotStart(
                Map.of(
                        "keerpunt.database.app.user", database.ownerUser(),
                        "keerpunt.database.app.password", database.ownerPassword()),
                "owns the store");
    }

    @Test
    void an_operation_without_a_right() {
        assertDoesNotStart(Map.of("notes.forgets", "/v1/notes/{id}/_amend"), "POST /v1/notes/{id}/_amend");
    }

    @Test
    void a_right_without_an_operation() {
        assertDoesNotStart(Map.of("notes.invents", "/v1/notes/{id}/smell"), "GET /v1/notes/{id}/smell");
    }

    @Test
    void settings_that_are_missing_are_told_all_at_once() {
        assertDoesNotStart(
                Map.of(
                        "keerpunt.kafka", "",
                        "keerpunt.issuer", " ",
                        "keerpunt.epoch-keys", "",
                        "keerpunt.signing-key", "",
                        "keerpunt.public-keys.notes", ""),
                "set KEERPUNT_KAFKA; set KEERPUNT_ISSUER; set KEERPUNT_EPOCH_KEYS; set KEERPUNT_SIGNING_KEY;"
                        + " set KEERPUNT_PUBLIC_KEYS_NOTES");
    }

    @Test
    void a_master_key_of_the_wrong_length() {
        assertDoesNotStart(Map.of("keerpunt.master-key", "c2hvcnQ="), "KEERPUNT_MASTER_KEY must be 32 bytes");
    }

    @Test
    void an_era_that_no_topic_can_be_called() {
        assertDoesNotStart(
                Map.of("keerpunt.era", "after the fire"), "KEERPUNT_ERA must be up to 32 letters and digits");
    }

    @Test
    void a_signing_key_that_is_none() {
        assertDoesNotStart(Map.of("keerpunt.signing-key", "c2hvcnQ="), "KEERPUNT_SIGNING_KEY must be an Ed25519");
    }

    @Test
    void a_signing_key_by_which_nobody_would_know_this_service() {
        assertDoesNotStart(
                Map.of("keerpunt.signing-key", TestSignatures.signingKey("plan")),
                "KEERPUNT_PUBLIC_KEYS_NOTES must have the public key of KEERPUNT_SIGNING_KEY");
    }

    @Test
    void a_neighbour_that_nobody_could_believe() {
        assertDoesNotStart(
                Map.of("keerpunt.public-keys.household", "", "keerpunt.public-keys.plan", " "),
                "set KEERPUNT_PUBLIC_KEYS_HOUSEHOLD; set KEERPUNT_PUBLIC_KEYS_PLAN");
    }

    @Test
    void brokers_that_ask_who_it_is_and_are_not_told() {
        assertDoesNotStart(
                Map.of("keerpunt.kafka-security.protocol", "SASL_SSL"), "needs mechanism, user and password, or jaas");
    }

    private void assertDoesNotStart(Map<String, String> different, String told) {
        assertThatThrownBy(() -> ServiceUnderTest.start(database, identity, settings -> {
                            var wrong = new HashMap<>(settings);
                            wrong.putAll(different);
                            return NoteService.start(wrong);
                        })
                        .close())
                .hasStackTraceContaining(told);
    }
}
