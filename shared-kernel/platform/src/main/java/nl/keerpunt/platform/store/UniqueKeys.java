package nl.keerpunt.platform.store;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rules that span streams, such as one dossier per person: a key has one holder. Claimed inside the command's own
 * transaction, so that the key and the events commit together or not at all.
 */
public final class UniqueKeys {

    private final JdbcClient database;

    public UniqueKeys(JdbcClient database) {
        this.database = database;
    }

    /** Claims a key and answers who holds it: the claimant, or whoever came first. */
    public String claim(String kind, String key, String claimant) {
        database.sql("insert into unique_key (kind, key, holder) values (?, ?, ?) on conflict do nothing")
                .params(kind, key, claimant)
                .update();
        return holder(kind, key).orElseThrow();
    }

    /** Who holds a key, if anybody does. */
    public Optional<String> holder(String kind, String key) {
        return database.sql("select holder from unique_key where kind = ? and key = ?")
                .params(kind, key)
                .query(String.class)
                .optional();
    }

    /** Gives up every key of a holder. */
    public void release(String holder) {
        database.sql("delete from unique_key where holder = ?").param(holder).update();
    }
}
