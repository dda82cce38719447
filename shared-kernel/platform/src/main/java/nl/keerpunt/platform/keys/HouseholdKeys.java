package nl.keerpunt.platform.keys;

import static nl.keerpunt.platform.keys.HouseholdKeys.Reason.HOUSEHOLD_ERASED;

import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.law.LegalBasis;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The keys of households in this service, wrapped by an epoch: one for what is of the household as such, and one per
 * law for what belongs to that law's record alone. Destroying a key makes everything sealed with it unreadable here at
 * once, and in every copy of the database once the epoch that wrapped it is destroyed; destroying a household's makes
 * that it never has a key again.
 *
 * <p>A key is made in the transaction in which the first event that it seals is stored: both are committed, or neither.
 * What a command does to keys in a batch holds for the rest of it, unless the command is undone.
 */
public final class HouseholdKeys {

    public enum Reason {
        HOUSEHOLD_ERASED
    }

    /** @param key the number of the key that opens it, among those of its law */
    public record Sealed(int key, byte[] cipher) {}

    /** Another replica notices a destroyed key after this long at most. */
    private static final Duration TRUSTED_FOR = Duration.ofSeconds(10);

    private static final int MOST_IN_MEMORY = 10_000;
    private static final int TRIES = 5;

    private record Held(KeyRing ring, long readAtNanos) {

        boolean isTrusted() {
            return System.nanoTime() - readAtNanos < TRUSTED_FOR.toNanos();
        }

        Held orNewer(Held other) {
            return other.readAtNanos - readAtNanos > 0 ? other : this;
        }
    }

    private final Map<HouseholdId, Held> held = new ConcurrentHashMap<>();
    private final Envelope envelope;
    private final KeyRows rows;
    private final KeyRows apart;
    private final ErasureLog log;
    private final RingsOfBatch batch;

    /**
     * @param service whose keys these are: what one service sealed, another does not open
     * @param wrapping what they are wrapped with
     * @param log where a destruction is noted before it is committed
     * @param database as commands see it: a key is made with the first event that it seals, and destroyed with the
     *     erasure
     * @param apart to read keys, on connections that no transaction holds, in the app's role: one municipality at a
     *     time
     */
    public HouseholdKeys(
            String service,
            byte[] masterKey,
            Wrapping wrapping,
            ErasureLog log,
            JdbcClient database,
            JdbcClient apart) {
        envelope = new Envelope(service, masterKey);
        rows = new KeyRows(envelope, wrapping, database);
        this.apart = new KeyRows(envelope, wrapping, apart);
        this.log = log;
        batch = new RingsOfBatch((household, ring) -> hold(household, ring, System.nanoTime()), log);
    }

    /** Seals what is of the household as such. */
    public byte[] seal(HouseholdId household, String field, byte[] plain) {
        return seal(household, null, field, plain).cipher();
    }

    /**
     * Seals with the household's key of a law, which is made when there is none. Refuses after erasure.
     *
     * @param law to whose record it belongs alone, or null
     * @param field what it is of the household: under another name it does not open
     */
    public Sealed seal(HouseholdId household, @Nullable LegalBasis law, String field, byte[] plain) {
        var key = keyToSeal(household, KeyName.law(law));
        try {
            return new Sealed(key.name().number(), envelope.seal(key.aead(), household, key.name(), field, plain));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("could not seal what is personal to " + household, failure);
        }
    }

    /** Opens what is of the household as such; empty once the household was erased. */
    public Optional<byte[]> open(HouseholdId household, String field, byte[] cipher) {
        return open(household, null, KeyName.OF_HOUSEHOLD.number(), field, cipher);
    }

    /** Opens what was sealed; empty once the household, or the record of the law, was erased. */
    public Optional<byte[]> open(
            HouseholdId household, @Nullable LegalBasis law, int number, String field, byte[] cipher) {
        var name = new KeyName(KeyName.law(law), number);
        var known = RingsOfBatch.find(household).or(() -> trusted(household)).filter(ring -> ring.knows(name));
        return known.orElseGet(() -> readApart(household)).find(name).map(aead -> {
            try {
                return envelope.open(aead, household, name, field, cipher);
            } catch (GeneralSecurityException failure) {
                throw new IllegalStateException("could not open what is personal to " + household, failure);
            }
        });
    }

    /** Reads the keys of these households in the batch that is under way, and makes those of the household as such. */
    public void prepare(Set<HouseholdId> households) {
        var unknown = households.stream()
                .filter(household -> trusted(household).isEmpty())
                .sorted(Comparator.comparing(HouseholdId::key)) // Two replicas make keys in one order.
                .toList();
        if (!unknown.isEmpty()) {
            var made = rows.makeOfHouseholds(unknown);
            var others = unknown.stream()
                    .filter(household -> !made.containsKey(household))
                    .toList();
            made.putAll(rows.read(others));
            made.forEach(batch::keep);
        }
    }

    /** Destroys all keys of a household, for good: none is ever made again. */
    public void destroy(HouseholdId household) {
        batch.erase(new Erasure(household, KeyName.OF_HOUSEHOLD));
        rows.destroy(household);
        batch.keep(household, KeyRing.ERASED);
    }

    /**
     * Destroys the key of what belongs to one law alone, for good; what is recorded under that law later gets another.
     */
    public void destroy(HouseholdId household, LegalBasis law) {
        var last = rows.lock(household).next(law.code()).number() - 1;
        if (last > 0) {
            batch.erase(new Erasure(household, new KeyName(law.code(), last)));
            rows.destroy(household, law);
        }
        batch.keep(household, rows.read(household));
    }

    /** Destroys what a backup brought back, and tells how many keys that were. */
    public int destroyAgain() {
        return rows.destroyAgain(log.all());
    }

    /** Those whose keys were all destroyed, whatever the database says. */
    public List<HouseholdId> erased() {
        return log.all().stream()
                .filter(Erasure::isOfHousehold)
                .map(Erasure::household)
                .toList();
    }

    private KeyRing.Key keyToSeal(HouseholdId household, String law) {
        // No gate keeps out who seals for a law's record while another replica destroys it, as one does for a
        // household's.
        var sure = law.isEmpty()
                ? Optional.<KeyRing>empty()
                : batch.locked(household, () -> rows.lockForSealing(household));
        var known = sure.or(() -> RingsOfBatch.find(household)).or(() -> trusted(household));
        var ring = known.orElse(KeyRing.NONE);
        for (var tries = 0; tries < TRIES && !ring.isErased(); tries++) {
            var key = ring.current(law);
            if (key.isPresent()) {
                return key.get();
            }
            ring = tries == 0 && known.isEmpty() ? readApart(household) : made(household, law);
        }
        throw new Refusal(HOUSEHOLD_ERASED);
    }

    /** The keys of a household after one was made: by this, or by whoever was first. */
    private KeyRing made(HouseholdId household, String law) {
        rows.makeOfHouseholds(List.of(household));
        var ring = rows.read(household);
        if (ring.current(law).isEmpty() && !ring.isErased()) {
            rows.makeOfLaw(household, ring.next(law));
            ring = rows.read(household);
        }
        return batch.keep(household, ring);
    }

    private KeyRing readApart(HouseholdId household) {
        var now = System.nanoTime();
        return hold(household, apart.read(household), now);
    }

    /** What is held in memory, if it has a key: that there is none is not believed for a moment. */
    private Optional<KeyRing> trusted(HouseholdId household) {
        return Optional.ofNullable(held.get(household))
                .filter(Held::isTrusted)
                .map(Held::ring)
                .filter(ring -> ring.isErased() || ring.hasHousehold());
    }

    /** Whoever read it before a commit and comes after it does not bring back what is destroyed. */
    private KeyRing hold(HouseholdId household, KeyRing ring, long readAtNanos) {
        if (held.size() >= MOST_IN_MEMORY) {
            held.clear();
        }
        held.merge(household, new Held(ring, readAtNanos), Held::orNewer);
        return ring;
    }
}
