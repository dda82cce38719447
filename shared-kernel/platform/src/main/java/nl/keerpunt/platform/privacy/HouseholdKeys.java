package nl.keerpunt.platform.privacy;

import static nl.keerpunt.platform.privacy.HouseholdKeys.Reason.HOUSEHOLD_ERASED;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.Random;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.platform.store.Asking;
import nl.keerpunt.platform.store.SideRows;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One key per household and service, wrapped by the master key. Destroying a household's key makes everything sealed
 * with it unreadable at once, in every copy of the log.
 *
 * <p>A key is made in the transaction in which the first event that it seals is stored: both are committed, or neither.
 * Where nobody foresaw that it is needed, it is made in a transaction of its own, and committed before it is used.
 */
public final class HouseholdKeys {

    public enum Reason {
        HOUSEHOLD_ERASED
    }

    /** Another replica notices a destroyed key after this long at most. */
    private static final Duration TRUSTED_FOR = Duration.ofSeconds(10);

    private static final String PREPARED = "keerpunt.keys";
    private static final int MOST_IN_MEMORY = 10_000;

    private static final String READ = Asking.OF_KEYS
            + "(select household, sealed from household_key where household = asking.key and sealed is not null offset 0) found";

    private record Held(Optional<Aead> aead, long readAtNanos) {}

    private final Map<HouseholdId, Held> held = new ConcurrentHashMap<>();
    private final Envelope envelope;
    private final JdbcClient database;
    private final JdbcClient apart;
    private final JdbcClient making;

    /**
     * @param service whose keys these are: what one service sealed, another does not open
     * @param database as commands see it: a key is made with the first event that it seals, and destroyed with the erasure
     * @param apart to read keys, on connections that no transaction holds, in the app's role: one municipality at a time
     * @param making to make keys, on such connections too, in the lanes' role
     */
    public HouseholdKeys(String service, byte[] masterKey, JdbcClient database, JdbcClient apart, JdbcClient making) {
        envelope = new Envelope(service, masterKey);
        this.database = database;
        this.apart = apart;
        this.making = making;
    }

    /**
     * Seals with the household's key, which is made when it has none. Refuses after erasure.
     *
     * @param field what it is of the household: under another name it does not open
     */
    public byte[] seal(HouseholdId household, String field, byte[] plain) {
        try {
            return envelope.seal(keyToSeal(household), household, field, plain);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("could not seal what is personal to " + household, failure);
        }
    }

    /** Opens what was sealed; empty once the household was erased. */
    public Optional<byte[]> open(HouseholdId household, String field, byte[] cipher) {
        return key(household).map(aead -> {
            try {
                return envelope.open(aead, household, field, cipher);
            } catch (GeneralSecurityException failure) {
                throw new IllegalStateException("could not open what is personal to " + household, failure);
            }
        });
    }

    /**
     * Reads the keys of these households in the transaction that is under way, and makes those that are missing. Memory
     * keeps a new key after the commit.
     */
    public void prepare(Set<HouseholdId> households) {
        var unknown = households.stream()
                .filter(household -> trusted(household).isEmpty())
                .sorted(Comparator.comparing(HouseholdId::key)) // Two replicas make keys in one order.
                .toList();
        if (unknown.isEmpty()) {
            return;
        }
        var here = makeMissing(unknown);
        var others = unknown.stream()
                .filter(household -> !here.containsKey(household))
                .toList();
        here.putAll(read(database, others));
        var prepared = ofTransaction();
        here.forEach((household, aead) -> prepared.put(household, Optional.of(aead)));
        CurrentUnitOfWork.get()
                .root()
                .afterCommit(_ -> here.keySet()
                        .forEach(household -> hold(
                                household, prepared.getOrDefault(household, Optional.empty()), System.nanoTime())));
    }

    /** The keys of the transaction that is under way; an empty one was destroyed in it. */
    private static Map<HouseholdId, Optional<Aead>> ofTransaction() {
        return CurrentUnitOfWork.isStarted()
                ? CurrentUnitOfWork.get().root().getOrComputeResource(PREPARED, _ -> new HashMap<>())
                : Map.of();
    }

    private Map<HouseholdId, Aead> makeMissing(List<HouseholdId> households) {
        var fresh = households.stream()
                .map(_ -> Random.randBytes(Envelope.KEY_BYTES))
                .toList();
        var sealed = IntStream.range(0, fresh.size())
                .mapToObj(place -> envelope.wrap(households.get(place), fresh.get(place)))
                .toArray(byte[][]::new);
        var made = Set.copyOf(
                database.sql("insert into household_key (household, sealed) select * from unnest(?::text[], ?::bytea[])"
                                + " on conflict do nothing returning household")
                        .params(households.stream().map(HouseholdId::key).toArray(String[]::new), sealed)
                        .query(String.class)
                        .list());
        var keys = new HashMap<HouseholdId, Aead>();
        for (var place = 0; place < fresh.size(); place++) {
            if (made.contains(households.get(place).key())) {
                keys.put(households.get(place), Envelope.aead(fresh.get(place)));
            }
        }
        return keys;
    }

    private Map<HouseholdId, Aead> read(JdbcClient way, List<HouseholdId> households) {
        var keys = new HashMap<HouseholdId, Aead>();
        if (!households.isEmpty()) {
            way.sql(READ)
                    .param(1, households.stream().map(HouseholdId::key).toArray(String[]::new))
                    .query((row, _) -> {
                        var household = HouseholdId.parse(row.getString("household"));
                        return keys.put(household, envelope.unwrap(household, row.getBytes("sealed")));
                    })
                    .list();
        }
        return keys;
    }

    /** Destroys the household's key, for good: a key is never made again. */
    public void destroy(HouseholdId household) {
        SideRows.write(
                database.sql("insert into household_key (household, sealed, destroyed_at) values (?, null, now())"
                                + " on conflict (household) do update set sealed = null, destroyed_at = now()"
                                + " where household_key.destroyed_at is null")
                        .param(household.key()));
        forget(household);
        if (CurrentUnitOfWork.isStarted()) {
            ofTransaction().put(household, Optional.empty()); // Whoever comes later in this batch is refused.
        }
    }

    /** Forgets what is held in memory; a destroyed key is not trusted even for the rest of its time. */
    public void forget(HouseholdId household) {
        held.remove(household);
    }

    private Aead keyToSeal(HouseholdId household) {
        var here = ofTransaction().get(household);
        return (here != null ? here : key(household).or(() -> made(household)).or(() -> key(household)))
                .orElseThrow(() -> new Refusal(HOUSEHOLD_ERASED));
    }

    /** A new key; empty when the household has or had one by now. */
    private Optional<Aead> made(HouseholdId household) {
        var fresh = Random.randBytes(Envelope.KEY_BYTES);
        return making.sql("insert into household_key (household, sealed) values (?, ?) on conflict do nothing"
                        + " returning household")
                .params(household.key(), envelope.wrap(household, fresh))
                .query(String.class)
                .optional()
                .flatMap(_ -> hold(household, Optional.of(Envelope.aead(fresh)), System.nanoTime()));
    }

    private Optional<Aead> key(HouseholdId household) {
        var now = System.nanoTime();
        return trusted(household)
                .or(() -> hold(
                        household,
                        Optional.ofNullable(read(apart, List.of(household)).get(household)),
                        now));
    }

    private Optional<Aead> trusted(HouseholdId household) {
        var known = held.get(household);
        return known != null && System.nanoTime() - known.readAtNanos() < TRUSTED_FOR.toNanos()
                ? known.aead()
                : Optional.empty();
    }

    private Optional<Aead> hold(HouseholdId household, Optional<Aead> aead, long readAtNanos) {
        if (held.size() >= MOST_IN_MEMORY) {
            held.clear();
        }
        if (aead.isPresent()) {
            held.put(household, new Held(aead, readAtNanos));
        }
        return aead;
    }
}
