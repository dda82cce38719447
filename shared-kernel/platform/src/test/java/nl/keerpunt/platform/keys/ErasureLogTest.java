package nl.keerpunt.platform.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.platform.notes.NoteService;
import nl.keerpunt.platform.store.LaneDatabase;
import nl.keerpunt.testing.ServiceUnderTest;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** What is erased stays erased, also when the database goes back to before. */
class ErasureLogTest {

    private static final LegalBasis YOUTH = new LegalBasis("JEUGDWET");
    private static final byte[] WORDS = "Noor sleeps on the sofa".getBytes(UTF_8);

    private final ServiceUnderTest service = NoteService.shared();
    private final HouseholdKeys keys = service.context().getBean(HouseholdKeys.class);
    private final JdbcClient database =
            service.context().getBean(LaneDatabase.class).client();
    private final HouseholdId household = new HouseholdId(new MunicipalityCode("0307"), UUID.randomUUID());

    private final List<Row> copy = new ArrayList<>();

    /** Of a backup. */
    private record Row(String law, int number, String epoch, byte[] sealed) {}

    @Test
    void a_household_that_a_backup_brought_back_is_erased_again() {
        var sealed = keys.seal(household, "text", WORDS);
        var youth = keys.seal(household, YOUTH, "text", WORDS);
        backUp();
        inBatch(() -> keys.destroy(household));
        restore();
        assertThat(FreshKeys.of(service).open(household, "text", sealed)).hasValue(WORDS);

        assertThat(keys.destroyAgain()).isEqualTo(2);

        var fresh = FreshKeys.of(service);
        assertThat(fresh.open(household, "text", sealed)).isEmpty();
        assertThat(fresh.open(household, YOUTH, youth.key(), "text", youth.cipher()))
                .isEmpty();
        assertThat(keys.destroyAgain()).isZero();
    }

    @Test
    void of_a_laws_record_no_more_is_erased_again_than_was_erased() {
        var before = keys.seal(household, YOUTH, "text", WORDS);
        backUp();
        keys.destroy(household, YOUTH);
        var after = keys.seal(household, YOUTH, "text", WORDS);
        var own = keys.seal(household, "text", WORDS);
        restore();

        assertThat(keys.destroyAgain()).isEqualTo(1);

        var fresh = FreshKeys.of(service);
        assertThat(fresh.open(household, YOUTH, before.key(), "text", before.cipher()))
                .isEmpty();
        assertThat(fresh.open(household, YOUTH, after.key(), "text", after.cipher()))
                .hasValue(WORDS);
        assertThat(fresh.open(household, "text", own)).hasValue(WORDS);
    }

    @Test
    void an_erasure_that_is_undone_is_not_noted() throws IOException {
        keys.seal(household, YOUTH, "text", WORDS);
        var other = new HouseholdId(household.municipality(), UUID.randomUUID());
        inBatch(() -> keys.destroy(other));

        assertThatThrownBy(() -> inBatch(() -> {
                    keys.destroy(household);
                    throw new IllegalStateException("not to be stored");
                }))
                .hasMessage("not to be stored");
        inBatch(() -> assertThatThrownBy(
                        () -> DefaultUnitOfWork.startAndGet(null).execute(() -> {
                            keys.destroy(household, YOUTH);
                            throw new IllegalArgumentException("refused");
                        }))
                .hasMessage("refused"));

        assertThat(Files.readString(
                        ServiceUnderTest.epochKeys(service.database()).resolve("erasures.log")))
                .contains(other.key())
                .doesNotContain(household.key());
    }

    @Test
    void nothing_is_destroyed_that_cannot_be_noted() {
        var sealed = keys.seal(household, "text", WORDS);
        var log = new ErasureLog(Path.of("target", "absent", "erasures.log"), Clock.systemUTC());
        var cannotNote = new HouseholdKeys(
                "notes",
                Base64.getDecoder().decode(ServiceUnderTest.MASTER_KEY),
                service.context().getBean(Wrapping.class),
                log,
                database,
                database);

        assertThatThrownBy(() -> inBatch(() -> cannotNote.destroy(household))).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> cannotNote.destroy(household)).isInstanceOf(UncheckedIOException.class);

        assertThat(FreshKeys.of(service).open(household, "text", sealed)).hasValue(WORDS);
    }

    private void inBatch(Runnable command) {
        var work = DefaultUnitOfWork.startAndGet(null);
        work.attachTransaction(new SpringTransactionManager(
                service.context().getBean("laneTransactions", PlatformTransactionManager.class)));
        work.execute(command);
    }

    private void backUp() {
        database.sql("select law, number, epoch, sealed from household_key where household = ?")
                .param(household.key())
                .query((row, _) -> copy.add(new Row(
                        row.getString("law"), row.getInt("number"), row.getString("epoch"), row.getBytes("sealed"))))
                .list();
    }

    private void restore() {
        copy.forEach(row -> database.sql("insert into household_key (household, law, number, epoch, sealed)"
                        + " values (?, ?, ?, ?, ?) on conflict (household, law, number) do update"
                        + " set epoch = excluded.epoch, sealed = excluded.sealed, destroyed_at = null")
                .params(household.key(), row.law(), row.number(), row.epoch(), row.sealed())
                .update());
    }
}
