package nl.keerpunt.platform.keys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.keerpunt.language.identity.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Wraps keys by the epoch of today that another epoch wrapped, or the master key before there were epochs. */
public final class ReWrapping {

    private static final int PAGE = 500;

    /** What another replica has in hand is left to it. */
    private static final String FORMER = "select household, law, number, epoch, sealed from household_key"
            + " where sealed is not null and %s limit %d for update skip locked";

    private static final String REWRAP = "update household_key k set sealed = n.sealed, epoch = ?"
            + " from unnest(?::text[], ?::text[], ?::int[], ?::bytea[]) as n(household, law, number, sealed)"
            + " where k.household = n.household and k.law = n.law and k.number = n.number";

    private record Row(HouseholdId household, KeyName name, byte[] sealed) {}

    private final Envelope envelope;
    private final Wrapping wrapping;
    private final JdbcClient database;
    private final TransactionOperations transaction;

    public ReWrapping(
            String service,
            byte[] masterKey,
            Wrapping wrapping,
            JdbcClient database,
            TransactionOperations transaction) {
        envelope = new Envelope(service, masterKey);
        this.wrapping = wrapping;
        this.database = database;
        this.transaction = transaction;
    }

    /**
     * Re-wraps a page, all of it or none.
     *
     * @param former the epoch whose keys they are; null for the master key
     * @return whether there was any
     */
    public boolean page(@Nullable String former) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            var newest = wrapping.current();
            var rows = rows(former);
            if (!rows.isEmpty()) {
                var by = former == null ? null : wrapping.of(former);
                database.sql(REWRAP)
                        .params(
                                newest.id(),
                                rows.stream().map(row -> row.household().key()).toArray(String[]::new),
                                rows.stream().map(row -> row.name().law()).toArray(String[]::new),
                                rows.stream().map(row -> row.name().number()).toArray(Integer[]::new),
                                rows.stream()
                                        .map(row -> envelope.rewrap(
                                                by, newest.key(), row.household(), row.name(), row.sealed()))
                                        .toArray(byte[][]::new))
                        .update();
            }
            return !rows.isEmpty();
        }));
    }

    private List<Row> rows(@Nullable String former) {
        return former == null
                ? database.sql(FORMER.formatted("epoch is null", PAGE))
                        .query((row, _) -> row(row))
                        .list()
                : database.sql(FORMER.formatted("epoch = ?", PAGE))
                        .param(former)
                        .query((row, _) -> row(row))
                        .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                HouseholdId.parse(row.getString("household")),
                new KeyName(row.getString("law"), row.getInt("number")),
                row.getBytes("sealed"));
    }
}
