package nl.keerpunt.testing.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import nl.keerpunt.testing.real.RealPostgres;
import nl.keerpunt.testing.real.TestDatabase;
import org.junit.jupiter.api.Test;

/** Each lock that is open is found; a table that keeps the rules is let pass. */
class DatabaseLocksTest {

    private static final String[] TABLES = {
        "create table bare (municipality varchar(4) not null, text text not null)",
        "grant select on bare to plan_app",
        "create table whose (text text)",
        "create table open (municipality varchar(4) not null)",
        "alter table open enable row level security",
        "alter table open force row level security",
        "create policy own on open for select to plan_app using (municipality <> '')",
        "grant select on open to plan_app",
        "create table adding (municipality varchar(4) not null)",
        "alter table adding enable row level security",
        "alter table adding force row level security",
        "create policy own on adding for select to plan_app"
                + " using (municipality = current_setting('keerpunt.municipality', true))",
        "create policy added on adding for insert to plan_app with check (true)",
        "grant select, insert on adding to plan_app",
        "create table dead (municipality varchar(4) not null)",
        "alter table dead enable row level security",
        "alter table dead force row level security",
        "grant select on dead to plan_lane",
        "create table good (municipality varchar(4) not null, number bigint not null, day date not null)",
        "alter table good enable row level security",
        "alter table good force row level security",
        "create policy own on good for select to plan_app"
                + " using (municipality = current_setting('keerpunt.municipality', true))",
        "create policy projection on good to plan_projection using (true) with check (true)",
        "grant select on good to plan_app",
        "grant select, insert on good to plan_projection"
    };

    @Test
    void each_open_lock_is_found() throws SQLException {
        var database = RealPostgres.database("plan");
        try (var owner = database.connectAsOwner()) {
            for (var statement : TABLES) {
                PlantedRows.execute(owner, statement);
            }
        }

        var failed = failures(database);

        assertThat(failed.keySet())
                .containsExactly(
                        "adding shows the app what is its municipality's",
                        "bare is locked",
                        "bare shows the app what is its municipality's",
                        "dead is locked",
                        "open shows the app what is its municipality's",
                        "rights are as approved",
                        "whose is locked");
        assertThat(failed.get("bare is locked")).contains("not enabled and forced", "alter table bare force row level");
        assertThat(failed.get("dead is locked")).contains("lane may select, and no policy lets a row through");
        assertThat(failed.get("rights are as approved"))
                .contains("table good, by municipality: row policies", "projection: select, insert of all");
    }

    private static Map<String, String> failures(TestDatabase database) {
        var failed = new TreeMap<String, String>();
        DatabaseLocks.on(database, "plan").forEach(test -> {
            try {
                test.getExecutable().execute();
            } catch (Throwable failure) {
                failed.put(test.getDisplayName(), String.valueOf(failure.getMessage()));
            }
        });
        return failed;
    }
}
