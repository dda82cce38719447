package nl.keerpunt.plan.access;

import java.sql.Types;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.platform.rights.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who looked at what, when and on which ground (Logboek Dataverwerkingen). Written, and never changed. */
@Component
class ProcessingLog {

    private final JdbcClient database;

    ProcessingLog(JdbcClient database) {
        this.database = database;
    }

    void add(Caller caller, HouseholdId household, String operation, @Nullable String ground) {
        database.sql("insert into processing_log (municipality, household, actor, operation, ground)"
                        + " values (:municipality, :household, :actor, :operation, :ground)")
                .param("municipality", household.municipality().value())
                .param("household", household.uuid())
                .param("actor", caller.subject())
                .param("operation", operation)
                .param("ground", ground, Types.VARCHAR)
                .update();
    }
}
