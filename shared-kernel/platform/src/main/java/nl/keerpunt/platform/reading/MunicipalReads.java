package nl.keerpunt.platform.reading;

import java.util.function.Function;
import nl.keerpunt.language.identity.MunicipalityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reads of one municipality. The municipality is set for the transaction, and row-level security in PostgreSQL lets no
 * other row through, also when a query forgets its filter. Without a setting there are no rows at all.
 */
public final class MunicipalReads {

    private final JdbcClient database;
    private final TransactionOperations transaction;

    public MunicipalReads(JdbcClient database, TransactionOperations transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    @SuppressWarnings("NullAway") // A transaction answers what its body answers, and this body never answers null.
    public <T> T in(MunicipalityCode municipality, Function<JdbcClient, T> question) {
        return transaction.execute(_ -> {
            database.sql("select set_config('keerpunt.municipality', ?, true)")
                    .param(municipality.value())
                    .query(String.class)
                    .single();
            return question.apply(database);
        });
    }
}
