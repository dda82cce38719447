package nl.keerpunt.household.wiring;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.language.calendar.DutchCalendar;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts into the register who was known before there was one: by a token that was seen, or by a mandate that had been
 * heard of and has not ended. So nobody who could be made director is a stranger afterwards, and the other services
 * hear of them as of everybody. It reads and writes the form that events had then, whatever becomes of the records.
 */
@Component
class RegisterOfHistory implements JavaMigration {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SEEN = "select municipality, professional, last_day, team from seen_professional";
    private static final String MANDATES = """
            select aggregateidentifier, payloadtype, payload from domainevententry
             where payloadtype in ('mandate-heard-of', 'mandate-withdrawal-heard-of') order by globalindex""";
    private static final String APPEND = """
            insert into domainevententry (eventidentifier, aggregateidentifier, sequencenumber, type, timestamp,
                                          payloadtype, payloadrevision, payload, metadata)
            values (:id, :stream, :sequence, :type, :at, :name, '1', :payload, :metadata)
            on conflict do nothing""";

    private record Known(String municipality, String professional) {}

    /** Since when they certainly work here, and in which team they were seen last. */
    private record Sight(LocalDate from, @Nullable String team) {}

    private record Mandate(Known holder, LocalDate until) {}

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("14.1");
    }

    @Override
    public String getDescription() {
        return "register of history";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        var database = JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true));
        var today = LocalDate.now(DutchCalendar.ZONE);
        database.sql("alter table seen_professional no force row level security")
                .update();
        var known = new LinkedHashMap<Known, Sight>();
        database.sql(SEEN).query((ResultSet row) -> {
            known.put(
                    new Known(row.getString("municipality"), row.getString("professional")),
                    new Sight(row.getObject("last_day", LocalDate.class), row.getString("team")));
        });
        mandates(database).values().stream()
                .filter(mandate -> !mandate.until().isBefore(today))
                .forEach(mandate -> known.putIfAbsent(mandate.holder(), new Sight(today, null)));
        known.forEach((who, sight) -> register(database, who, sight));
        database.sql("drop table seen_professional").update();
    }

    private static Map<String, Mandate> mandates(JdbcClient database) {
        var mandates = new LinkedHashMap<String, Mandate>();
        database.sql(MANDATES).query((ResultSet row) -> follow(mandates, row));
        return mandates;
    }

    private static void follow(Map<String, Mandate> mandates, ResultSet row) throws SQLException {
        var stream = row.getString("aggregateidentifier");
        var event = JSON.readTree(row.getBytes("payload"));
        if (row.getString("payloadtype").equals("mandate-heard-of")) {
            var holder = new Known(
                    stream.substring(0, stream.indexOf('/')),
                    event.at("/mandate/professional").asString());
            var until = LocalDate.parse(event.at("/mandate/valid/until").asString());
            mandates.put(stream + event.at("/mandate/uuid").asString(), new Mandate(holder, until));
        } else {
            var lastDay = LocalDate.parse(event.path("lastDay").asString());
            mandates.computeIfPresent(
                    stream + event.path("mandate").asString(), (_, mandate) -> new Mandate(mandate.holder(), lastDay));
        }
    }

    private static void register(JdbcClient database, Known who, Sight sight) {
        var entry = stream(who, "professionals", who.professional());
        var registered = Map.of(
                "id",
                entry,
                "professional",
                who.professional(),
                "from",
                sight.from().toString(),
                "source",
                "BEFORE_REGISTER");
        append(database, "Professional", entry, 0, "professional-registered", registered);
        if (sight.team() != null) {
            var team = stream(who, "teams", sight.team());
            append(database, "AccessTeam", team, 0, "team-formed", Map.of("id", team, "team", sight.team()));
            var claimed =
                    Map.of("id", entry, "team", sight.team(), "on", sight.from().toString());
            append(database, "Professional", entry, 1, "team-claimed", claimed);
        }
    }

    private static String stream(Known who, String word, String name) {
        return who.municipality() + "/" + word + "/" + UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }

    private static void append(
            JdbcClient database, String type, String stream, long sequence, String name, Map<String, String> event) {
        var id = UUID.nameUUIDFromBytes((stream + " " + sequence).getBytes(UTF_8))
                .toString();
        database.sql(APPEND)
                .param("id", id)
                .param("stream", stream)
                .param("sequence", sequence)
                .param("type", type)
                .param("at", Instant.now().toString())
                .param("name", name)
                .param("payload", JSON.writeValueAsBytes(event))
                .param("metadata", JSON.writeValueAsBytes(Map.of("actor", "household", "correlation", id)))
                .update();
    }
}
