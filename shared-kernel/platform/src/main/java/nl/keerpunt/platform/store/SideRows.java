package nl.keerpunt.platform.store;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rows that a command writes beside its events, in the transaction of its batch. A command that is refused after it
 * wrote one cannot fall alone: the batch is undone. So nothing on the way of a command writes but through here.
 */
public final class SideRows {

    private SideRows() {}

    /**
     * Runs an insert, update or delete.
     *
     * @return the number of rows
     */
    public static int write(JdbcClient.StatementSpec statement) {
        var batch = Batch.current();
        if (batch != null) {
            batch.wrote();
        }
        return statement.update();
    }
}
