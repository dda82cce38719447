package nl.keerpunt.platform.keys;

import com.google.crypto.tink.subtle.Random;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.platform.store.SideRows;
import nl.keerpunt.platform.stored.Asking;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the keys of households are kept, wrapped. */
final class KeyRows {

    private static final String READ = Asking.OF_KEYS
            + "(select household, law, number, epoch, sealed from household_key where household = asking.key offset "
            + "0) found";

    /** Whoever destroys the household's key waits for this, or this finds it destroyed. */
    private static final String MAKE_OF_LAW = "insert into household_key (household, law, number, epoch, sealed) "
            + "select household, ?, ?, ?, ? from household_key where household = ? and law = '' and destroyed_at is "
            + "null for share on conflict do nothing returning household";

    private final Envelope envelope;
    private final Wrapping wrapping;
    private final JdbcClient database;

    KeyRows(Envelope envelope, Wrapping wrapping, JdbcClient database) {
        this.envelope = envelope;
        this.wrapping = wrapping;
        this.database = database;
    }

    KeyRing read(HouseholdId household) {
        return read(List.of(household)).getOrDefault(household, KeyRing.NONE);
    }

    /** Of those that have or had any. */
    Map<HouseholdId, KeyRing> read(List<HouseholdId> households) {
        var rings = new HashMap<HouseholdId, KeyRing>();
        if (!households.isEmpty()) {
            database.sql(READ)
                    .param(1, households.stream().map(HouseholdId::key).toArray(String[]::new))
                    .query((row, _) -> {
                        var household = HouseholdId.parse(row.getString("household"));
                        var name = new KeyName(row.getString("law"), row.getInt("number"));
                        var epoch = row.getString("epoch");
                        var key = Optional.ofNullable(row.getBytes("sealed"))
                                .map(wrapped -> envelope.unwrap(
                                        epoch == null ? null : wrapping.of(epoch), household, name, wrapped));
                        return rings.merge(
                                household, KeyRing.NONE.with(name, key), (before, _) -> before.with(name, key));
                    })
                    .list();
        }
        return rings;
    }

    /** Makes the keys of what is of households as such, and tells those that it made: the others have or had one. */
    Map<HouseholdId, KeyRing> makeOfHouseholds(List<HouseholdId> households) {
        var epoch = wrapping.current();
        var fresh = households.stream()
                .map(_ -> Random.randBytes(Envelope.KEY_BYTES))
                .toList();
        var sealed = IntStream.range(0, fresh.size())
                .mapToObj(place ->
                        envelope.wrap(epoch.key(), households.get(place), KeyName.OF_HOUSEHOLD, fresh.get(place)))
                .toArray(byte[][]::new);
        var made = Set.copyOf(database.sql("insert into household_key (household, sealed, epoch) select of, key, ?"
                        + " from unnest(?::text[], ?::bytea[]) as made(of, key)"
                        + " on conflict do nothing returning household")
                .params(epoch.id(), households.stream().map(HouseholdId::key).toArray(String[]::new), sealed)
                .query(String.class)
                .list());
        var rings = new HashMap<HouseholdId, KeyRing>();
        for (var place = 0; place < fresh.size(); place++) {
            if (made.contains(households.get(place).key())) {
                rings.put(households.get(place), KeyRing.of(Envelope.aead(fresh.get(place))));
            }
        }
        return rings;
    }

    /** Makes the key of a law, unless somebody was first or the household was erased. */
    void makeOfLaw(HouseholdId household, KeyName name) {
        var epoch = wrapping.current();
        var sealed = envelope.wrap(epoch.key(), household, name, Random.randBytes(Envelope.KEY_BYTES));
        database.sql(MAKE_OF_LAW)
                .params(name.law(), name.number(), epoch.id(), sealed, household.key())
                .query(String.class)
                .optional();
    }

    void destroy(HouseholdId household) {
        SideRows.write(
                database.sql("insert into household_key (household, sealed, destroyed_at) values (?, null, now()) on "
                                + "conflict (household, law, number) do update set sealed = null, epoch = null, "
                                + "destroyed_at = now() where household_key.destroyed_at is null")
                        .param(household.key()));
        // A statement of its own: it sees the key of a law for whose making the one before waited.
        SideRows.write(database.sql("update household_key set sealed = null, epoch = null, destroyed_at = now()"
                        + " where household = ? and destroyed_at is null")
                .param(household.key()));
    }

    /** Until the end of the transaction nobody destroys the key of a law. */
    KeyRing lockForSealing(HouseholdId household) {
        database.sql("select household from household_key where household = ? and law = '' for share")
                .param(household.key())
                .query(String.class)
                .optional();
        return read(household);
    }

    /** Until the end of the transaction nobody else makes a key of a law; all that were made are told. */
    KeyRing lock(HouseholdId household) {
        database.sql("select household from household_key where household = ? and law = '' for no key update")
                .param(household.key())
                .query(String.class)
                .optional();
        return read(household);
    }

    void destroy(HouseholdId household, LegalBasis law) {
        SideRows.write(database.sql("update household_key set sealed = null, epoch = null, destroyed_at = now()"
                        + " where household = ? and law = ? and destroyed_at is null")
                .params(household.key(), law.code()));
    }

    /** Destroys those of these that are there all the same. */
    int destroyAgain(List<Erasure> erasures) {
        return SideRows.write(database.sql(
                        "update household_key k set sealed = null, epoch = null, destroyed_at = now()"
                                + " from unnest(?::text[], ?::text[], ?::int[]) as e(household, law, number)"
                                + " where k.household = e.household and k.sealed is not null"
                                + " and (e.law = '' or k.law = e.law and k.number <= e.number)")
                .params(
                        erasures.stream().map(each -> each.household().key()).toArray(String[]::new),
                        erasures.stream().map(each -> each.upTo().law()).toArray(String[]::new),
                        erasures.stream().map(each -> each.upTo().number()).toArray(Integer[]::new)));
    }
}
