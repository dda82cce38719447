package nl.keerpunt.local.backup;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.keerpunt.embedded.DatabaseServer;
import nl.keerpunt.local.platform.LocalService;
import nl.keerpunt.platform.epoch.KeyFolder;

/** The epochs without whose keys nobody reads what is personal in a cluster; the keys are in no backup. */
final class EpochsNeeded {

    private static final String DATABASES =
            "select string_agg(datname, ' ') from pg_database where datallowconn and not datistemplate";

    private static final String ONE_SET_OF_ROWS = "select coalesce(string_agg(epoch, ' '), '') from (%s) needed";
    private static final String NAMED =
            "select distinct epoch from household_key where sealed is not null and epoch is not null";
    private static final String IN_USE = NAMED + " union select id from key_epoch where left_at is null";

    private EpochsNeeded() {}

    /** By what the databases hold now: exactly those without which their services do not start. */
    static SortedSet<String> now(DatabaseServer server) throws SQLException {
        return ask(server, NAMED);
    }

    /** By what they hold now or in the next moments; perhaps one more, which nothing names yet. */
    static SortedSet<String> fromNowOn(DatabaseServer server) throws SQLException {
        return ask(server, IN_USE);
    }

    private static SortedSet<String> ask(DatabaseServer server, String epochs) throws SQLException {
        var needed = new TreeSet<String>();
        try (var all = Server.of(server)) {
            for (var database : words(all.ask(DATABASES))) {
                try (var one = Server.of(server, database)) {
                    needed.addAll(ask(one, epochs));
                }
            }
        }
        return needed;
    }

    private static Collection<String> ask(Server database, String epochs) throws SQLException {
        var hasEpochs = !database.ask("select to_regclass('key_epoch')::text").isEmpty(); // Not before its first start.
        return words(hasEpochs ? database.ask(ONE_SET_OF_ROWS.formatted(epochs)) : "");
    }

    static SortedSet<String> words(String text) {
        var words = new TreeSet<String>();
        if (!text.isBlank()) {
            words.addAll(List.of(text.strip().split(" ")));
        }
        return words;
    }

    /** Those of them whose keys are not with the data. */
    static SortedSet<String> missing(Collection<String> needed, Path data) {
        var missing = new TreeSet<>(needed);
        for (var service : LocalService.values()) {
            missing.removeAll(new KeyFolder(folder(data).resolve(service.label())).list());
        }
        return missing;
    }

    static Path folder(Path data) {
        return data.resolve("keys");
    }
}
