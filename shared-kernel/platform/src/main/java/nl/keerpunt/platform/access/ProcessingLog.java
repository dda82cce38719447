package nl.keerpunt.platform.access;

import java.sql.Types;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.rights.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who looked at what is personal, when and on which ground (Logboek Dataverwerkingen). It holds nothing personal. */
public final class ProcessingLog {

    /** What an administrator looks for (beheer). */
    public static final String ADMINISTRATION = "administration";

    /** What a provider looks for: to carry out what it agreed to (uitvoering). */
    public static final String OWN_ARRANGEMENT = "own-arrangement";

    /** A controller follows the money. */
    public static final String CONTROL = "control";

    private final JdbcClient database;

    public ProcessingLog(JdbcClient database) {
        this.database = database;
    }

    /**
     * Somebody looked at a household.
     *
     * @param operation what was asked, as a word
     * @param ground why it was allowed, as a word: nobody looks without a purpose (doel)
     */
    public void add(Caller caller, HouseholdId household, String operation, String ground) {
        line(caller, household.uuid(), operation, ground);
    }

    /** Somebody searched, and may have found nobody. */
    public void addSearch(Caller caller, String operation, String ground) {
        line(caller, null, operation, ground);
    }

    private void line(Caller caller, @Nullable UUID household, String operation, String ground) {
        database.sql("with asking as materialized (select :municipality as municipality, "
                        + "set_config('keerpunt.municipality', :municipality, true)) insert into processing_log "
                        + "(municipality, household, actor, operation, ground, role, team) select municipality, "
                        + "cast(:household as uuid), :actor, :operation, :ground, :role, :team from asking")
                .param("municipality", caller.municipality().value())
                .param("household", household, Types.OTHER)
                .param("actor", caller.subject())
                .param("operation", operation)
                .param("ground", ground)
                .param("role", roles(caller))
                .param("team", caller.team(), Types.VARCHAR)
                .update();
    }

    /** As people read it: {@code access, director}. */
    private static String roles(Caller caller) {
        return caller.roles().stream()
                .sorted()
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
