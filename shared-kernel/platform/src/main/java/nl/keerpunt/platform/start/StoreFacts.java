package nl.keerpunt.platform.start;

import java.util.ArrayList;
import java.util.List;

/**
 * What must hold before the first command: events go to PostgreSQL 17 or newer, which flushes them to disk, through a
 * role that can neither change history nor look past row-level security.
 *
 * @param inPostgres whether events go to the platform's own storage; Axon falls back to memory in silence
 * @param fsync PostgreSQL's setting
 * @param synchronousCommit PostgreSQL's setting, as the app's role gets it
 * @param version PostgreSQL's {@code server_version_num}
 * @param seesEverything whether the role of app, lanes or projections is a superuser, bypasses row-level security or
 *     owns the store
 */
record StoreFacts(boolean inPostgres, String fsync, String synchronousCommit, int version, boolean seesEverything) {

    private static final int WITH_TRANSACTION_TIMEOUT = 170_000;

    List<String> wrong() {
        var wrong = new ArrayList<String>();
        if (!inPostgres) {
            wrong.add("events would not be stored in PostgreSQL");
        }
        if (!"on".equals(fsync)) {
            wrong.add("fsync is off: acknowledged events could be lost");
        }
        if ("off".equals(synchronousCommit)) {
            wrong.add("synchronous_commit is off: acknowledged events could be lost");
        }
        if (version < WITH_TRANSACTION_TIMEOUT) {
            wrong.add("PostgreSQL is older than 17: appends cannot be bounded in time");
        }
        if (seesEverything) {
            wrong.add("the role of app, lanes or projections is a superuser, bypasses row-level security or owns the "
                    + "store");
        }
        return wrong;
    }
}
