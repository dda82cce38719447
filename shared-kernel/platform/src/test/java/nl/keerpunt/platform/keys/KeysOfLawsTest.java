package nl.keerpunt.platform.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.platform.notes.NoteCommand.*;
import nl.keerpunt.platform.notes.NoteEvent.NoteWritten;
import nl.keerpunt.platform.notes.NoteService;
import nl.keerpunt.platform.store.LaneDatabase;
import nl.keerpunt.platform.stored.EventSerializer;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.message.TestSignatures;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The keys of a household: of itself and of each law; and what becomes of them in a batch. */
class KeysOfLawsTest {

    private static final LegalBasis YOUTH = new LegalBasis("JEUGDWET");
    private static final LegalBasis WMO = new LegalBasis("WMO");
    private static final byte[] WORDS = "Noor sleeps on the sofa".getBytes(UTF_8);

    private final ServiceUnderTest service = NoteService.shared();
    private final HouseholdKeys keys = service.context().getBean(HouseholdKeys.class);
    private final PlatformTransactionManager transactions =
            service.context().getBean("laneTransactions", PlatformTransactionManager.class);
    private final JdbcClient database =
            service.context().getBean(LaneDatabase.class).client();
    private final HouseholdId household = new HouseholdId(new MunicipalityCode("0307"), UUID.randomUUID());

    /** Something sealed under a law, or of the household as such. */
    private record Sealed(@Nullable LegalBasis law, HouseholdKeys.Sealed words) {}

    @Test
    void one_laws_record_goes_before_another_and_before_the_households() {
        var youth = seal(YOUTH);
        var wmo = seal(WMO);
        var own = seal(null);

        keys.destroy(household, YOUTH);

        assertThat(open(youth)).isEmpty();
        assertThat(open(wmo)).hasValue(WORDS);
        assertThat(open(own)).hasValue(WORDS);
    }

    @Test
    void support_that_begins_again_under_a_law_is_sealed_anew_and_what_was_erased_stays_so() {
        var before = seal(YOUTH);
        keys.destroy(household, YOUTH);

        var after = seal(YOUTH);

        assertThat(after.words().key()).isEqualTo(2);
        assertThat(open(after)).hasValue(WORDS);
        assertThat(open(before)).isEmpty();
    }

    @Test
    void with_the_household_all_its_keys_go_and_none_is_ever_made_again() {
        var all = List.of(seal(null), seal(YOUTH), seal(WMO));
        keys.destroy(household, YOUTH);
        var again = seal(YOUTH);

        keys.destroy(household);

        assertThat(all).allSatisfy(each -> assertThat(open(each)).isEmpty());
        assertThat(open(again)).isEmpty();
        assertThatThrownBy(() -> seal(null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> seal(new LegalBasis("PARTICIPATIEWET"))).isInstanceOf(Refusal.class);
        assertThat(living()).isZero();
    }

    @Test
    void what_is_of_one_law_is_stored_with_it_and_reads_back() {
        var written = new NoteWritten(
                new NoteId(household.municipality(), UUID.randomUUID()),
                household,
                Personal.of(household, YOUTH, "Noor sleeps on the sofa"));
        var serializer = service.context().getBean(EventSerializer.class);

        SerializedObject<String> stored = serializer.serialize(written, String.class);

        assertThat(stored.getData())
                .contains("\"law\":\"JEUGDWET\"", "\"key\":1")
                .doesNotContain("Noor");
        assertThat(serializer.<String, NoteWritten>deserialize(stored)).isEqualTo(written);
        keys.destroy(household, YOUTH);
        assertThat(serializer.<String, NoteWritten>deserialize(stored).text())
                .isEqualTo(Personal.erased(household, YOUTH));
    }

    @Test
    void keys_that_a_batch_prepared_made_and_destroyed_are_gone_for_the_rest_of_it_and_after() {
        var others = seal(WMO, FreshKeys.of(service));

        var sealed = inBatch(() -> {
            keys.prepare(Set.of(household));
            var here = List.of(others, seal(null), seal(YOUTH));
            command(() -> keys.destroy(household));
            assertThat(here).allSatisfy(each -> assertThat(open(each)).isEmpty());
            assertThatThrownBy(() -> seal(null)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> seal(YOUTH)).isInstanceOf(Refusal.class);
            return here;
        });

        assertThat(sealed).allSatisfy(each -> assertThat(open(each)).isEmpty());
        assertThatThrownBy(() -> seal(YOUTH)).isInstanceOf(Refusal.class);
        assertThat(living()).isZero();
    }

    @Test
    void a_laws_key_that_is_destroyed_in_a_batch_is_followed_by_another_in_it() {
        var before = seal(YOUTH);

        var after = inBatch(() -> {
            command(() -> keys.destroy(household, YOUTH));
            assertThat(open(before)).isEmpty();
            return seal(YOUTH);
        });

        assertThat(after.words().key()).isEqualTo(2);
        var fresh = FreshKeys.of(service);
        assertThat(open(after, fresh)).hasValue(WORDS);
        assertThat(open(before, fresh)).isEmpty();
    }

    /** A command that is refused after it destroyed is undone, alone within its savepoint or with the whole batch. */
    @Test
    void a_destruction_that_is_undone_was_none() {
        var before = List.of(seal(null), seal(YOUTH));

        var after = inBatch(() -> {
            refused(() -> keys.destroy(household, YOUTH));
            refused(() -> keys.destroy(household));
            assertThat(before).allSatisfy(each -> assertThat(open(each)).hasValue(WORDS));
            return seal(YOUTH);
        });
        assertThatThrownBy(() -> inBatch(() -> {
                    command(() -> keys.destroy(household));
                    throw new IllegalStateException("not to be stored");
                }))
                .hasMessage("not to be stored");

        assertThat(before).allSatisfy(each -> assertThat(open(each)).hasValue(WORDS));
        assertThat(open(after)).hasValue(WORDS);
        assertThat(living()).isEqualTo(2);
    }

    @Test
    void a_key_that_is_made_in_vain_seals_nothing_after_it() {
        var sealed = inBatch(() -> {
            refused(() -> seal(YOUTH));
            return List.of(seal(YOUTH), seal(null));
        });

        var fresh = FreshKeys.of(service);
        assertThat(sealed).allSatisfy(each -> assertThat(open(each, fresh)).hasValue(WORDS));
    }

    @Test
    void who_erases_waits_for_the_key_that_is_being_made_and_destroys_it_too() throws Exception {
        seal(null);

        var erasing = inBatch(() -> {
            seal(YOUTH);
            var other = CompletableFuture.runAsync(() -> keys.destroy(household));
            eventually(this::waiting, count -> count == 1);
            return other;
        });

        erasing.get();
        assertThat(living()).isZero();
    }

    @Test
    void who_makes_a_key_waits_for_the_erasure_that_is_under_way_and_is_refused() {
        seal(null);

        var sealing = inBatch(() -> {
            command(() -> keys.destroy(household));
            var other = CompletableFuture.supplyAsync(() -> seal(YOUTH));
            eventually(this::waiting, count -> count == 1);
            return other;
        });

        assertThatThrownBy(sealing::get).isInstanceOf(ExecutionException.class).hasCauseInstanceOf(Refusal.class);
        assertThat(living()).isZero();
    }

    @Test
    void what_another_replica_destroyed_a_moment_ago_seals_nothing_more() {
        seal(YOUTH);
        database.sql("update household_key set sealed = null, epoch = null, destroyed_at = now()"
                        + " where household = ? and law = 'JEUGDWET'")
                .param(household.key())
                .update();

        var after = inBatch(() -> seal(YOUTH));

        assertThat(after.words().key()).isEqualTo(2);
        assertThat(open(after)).hasValue(WORDS);
    }

    @Test
    void who_hears_that_a_laws_record_is_erased_destroys_that_key() {
        var youth = seal(YOUTH);
        var wmo = seal(WMO);

        service.context()
                .<BatchMessageListener<byte[], byte[]>>getBeanProvider(new ParameterizedTypeReference<>() {})
                .getObject()
                .onMessage(List.of(lawRecordErased()));

        assertThat(open(youth)).isEmpty();
        assertThat(open(wmo)).hasValue(WORDS);
    }

    private ConsumerRecord<byte[], byte[]> lawRecordErased() {
        var about = household.uuid().toString();
        var body = "{\"municipality\":\"0307\",\"household\":\"%s\",\"law\":\"JEUGDWET\"}".formatted(household.key());
        var record = new ConsumerRecord<>("keerpunt.household.v1", 0, 0L, about.getBytes(UTF_8), body.getBytes(UTF_8));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", about,
                        "ce_source", "urn:nld:oin:00000099000000000000:systeem:keerpunt-household",
                        "ce_type", "nl.keerpunt.household.law-record-erased.v1",
                        "ce_subject", about,
                        "content-type", "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        TestSignatures.sign("household", record.topic(), record.key(), record.headers(), record.value());
        return record;
    }

    private Sealed seal(@Nullable LegalBasis law) {
        return seal(law, keys);
    }

    private Sealed seal(@Nullable LegalBasis law, HouseholdKeys keys) {
        return new Sealed(law, keys.seal(household, law, "text", WORDS));
    }

    private Optional<byte[]> open(Sealed sealed) {
        return open(sealed, keys);
    }

    private Optional<byte[]> open(Sealed sealed, HouseholdKeys keys) {
        return keys.open(
                household,
                sealed.law(),
                sealed.words().key(),
                "text",
                sealed.words().cipher());
    }

    private <T> T inBatch(Supplier<T> commands) {
        var work = DefaultUnitOfWork.startAndGet(null);
        work.attachTransaction(new SpringTransactionManager(transactions));
        var done = work.executeWithResult(commands::get);
        if (done.isExceptional()) {
            throw (RuntimeException) done.exceptionResult();
        }
        return done.getPayload();
    }

    /** As the bus does it: in a unit of work of its own within that of the batch. */
    private static void command(Runnable command) {
        DefaultUnitOfWork.startAndGet(null).execute(command);
    }

    /** As a lane does it with one that is alone. */
    private void refused(Runnable command) {
        var savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        assertThatThrownBy(() -> savepoint.executeWithoutResult(_ -> command(() -> {
                    command.run();
                    throw new IllegalArgumentException("refused");
                })))
                .hasMessage("refused");
    }

    private int waiting() {
        return database.sql("select count(*) from pg_locks l where not granted and locktype in ('transactionid', "
                        + "'tuple') and exists (select from pg_stat_activity a where a.pid = l.pid and "
                        + "a.query like '%household_key%' and a.datname = current_database())")
                .query(Integer.class)
                .single();
    }

    private int living() {
        return database.sql("select count(*) from household_key where household = ? and sealed is not null")
                .param(household.key())
                .query(Integer.class)
                .single();
    }
}
