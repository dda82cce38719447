package nl.keerpunt.household.wiring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.household.residence.Stay;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.epoch.EpochKeys;
import nl.keerpunt.platform.keys.FormerKeys;
import nl.keerpunt.platform.settings.PlatformSettings;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills the residences from the history written before they were kept. It reads the form that events had then, whatever
 * becomes of the records. Stays that overlapped then are history too: the one recorded first keeps the days they share.
 */
@Component
class ResidencesOfHistory implements JavaMigration {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String MOVES = """
            select payloadtype, payload from domainevententry
             where payloadtype in ('member-added', 'member-moved-out') order by globalindex""";
    // A stay that no day is left of keeps its row: by it the person is known when the last day is corrected.
    private static final String FREE_DAYS = """
            insert into residence (municipality, bsn_key, household, member, stay)
            select :municipality, :person, :household, :member, coalesce(free, 'empty')
              from (select) as one left join unnest(
                   datemultirange(daterange(:from, :lastDay, '[]'))
                   - coalesce((select range_agg(stay) from residence where bsn_key = :person), '{}')) as free on true""";

    private final PlatformSettings settings;
    private final EpochKeys epochs;

    ResidencesOfHistory(PlatformSettings settings, EpochKeys epochs) {
        this.settings = settings;
        this.epochs = epochs;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("3.1");
    }

    @Override
    public String getDescription() {
        return "residences of history";
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
        var keys = new FormerKeys(settings.service(), settings.masterKeyBytes(), database, epochs::find);
        stays(database, keys).values().forEach(stay -> add(database, stay));
        database.sql("delete from unique_key where kind = 'bsn'").update();
        database.sql("alter table residence force row level security").update();
    }

    private static Map<String, Stay> stays(JdbcClient database, FormerKeys keys) {
        var stays = new LinkedHashMap<String, Stay>();
        database.sql(MOVES).query((ResultSet row) -> follow(stays, row, keys));
        return stays;
    }

    private static void follow(Map<String, Stay> stays, ResultSet row, FormerKeys keys) throws SQLException {
        var event = JSON.readTree(row.getBytes("payload"));
        var member =
                event.path("household").asString() + " " + event.path("member").asString();
        if (row.getString("payloadtype").equals("member-added")) {
            stays.compute(member, (_, _) -> opened(event, keys));
        } else {
            stays.computeIfPresent(
                    member,
                    (_, stay) -> new Stay(
                            stay.household(), stay.member(), stay.bsnKey(), stay.from(), day(event, "lastDay")));
        }
    }

    /** Null once the household is erased: then nobody can be found in it. */
    private static @Nullable Stay opened(JsonNode event, FormerKeys keys) {
        var household = HouseholdId.parse(event.path("household").asString());
        return keys.open(household, "bsnKey", event.at("/bsnKey/sealed").binaryValue())
                .map(key -> new Stay(
                        household,
                        UUID.fromString(event.path("member").asString()),
                        JSON.readValue(key, String.class),
                        day(event, "from"),
                        null))
                .orElse(null);
    }

    /** A day that the platform no longer knows becomes its first or its last. */
    private static LocalDate day(JsonNode event, String name) {
        var day = LocalDate.parse(event.path(name).asString());
        return day.isBefore(Days.FIRST) ? Days.FIRST : day.isAfter(Days.LAST) ? Days.LAST : day;
    }

    private static void add(JdbcClient database, Stay stay) {
        database.sql(FREE_DAYS)
                .param("municipality", stay.household().municipality().value())
                .param("person", stay.bsnKey())
                .param("household", stay.household().uuid().toString())
                .param("member", stay.member().toString())
                .param("from", stay.from())
                .param("lastDay", stay.lastDay(), Types.DATE)
                .update();
    }
}
