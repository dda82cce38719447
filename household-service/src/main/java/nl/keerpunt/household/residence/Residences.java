package nl.keerpunt.household.residence;

import static nl.keerpunt.household.residence.Residences.Reason.PERSON_ALREADY_KNOWN;
import static nl.keerpunt.household.residence.Residences.Reason.PERSON_DIED;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keerpunt.household.registration.Reason;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.identity.Bsn;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.platform.privacy.KeyedHash;
import nl.keerpunt.platform.reading.MunicipalReads;
import nl.keerpunt.platform.store.LaneDatabase;
import nl.keerpunt.platform.store.SideRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The days that people live in the households of a municipality. Written in the transaction that appends the events, so
 * that both commit or neither; constraints of PostgreSQL keep the stays of one person apart, and off the days after
 * their death.
 */
@Component
public class Residences {

    public enum Reason {
        PERSON_ALREADY_KNOWN,
        PERSON_DIED,
        LATER_RESIDENCE
    }

    /** Who somebody is here. */
    public record Found(HouseholdId household, UUID member) {}

    private static final String TAKE = """
            insert into residence (municipality, bsn_key, household, member, stay)
            values (:municipality, :person, :household, :member, daterange(:from, :lastDay, '[]'))
            on conflict do nothing""";
    private static final String CLASH = """
            select lower(stay * wanted) as from_day, upper(stay * wanted) - 1 as last_day, death
              from residence, daterange(:from, :lastDay, '[]') as wanted
             where bsn_key = :person and stay && wanted
             order by stay limit 1""";
    // Whoever comes to live somewhere later is known by then: their dossier is there.
    private static final String ON_A_DAY = """
            select household from residence
             where bsn_key = :person and death is null and not isempty(stay) and not stay << daterange(:day, :day, '[]')
             order by stay limit 1""";
    // Whoever lived here last is known still, as when their death is told afterwards.
    private static final String MEMBER_ON = """
            select household, member from residence
             where bsn_key = :person and death is null and not isempty(stay)
             order by stay << daterange(:day, :day, '[]'),
                      case when stay << daterange(:day, :day, '[]') then upper(stay) end desc, stay
             limit 1""";
    // Ids are chosen by callers: another municipality may have the same.
    private static final String KEY_OF =
            "select bsn_key from residence where municipality = ? and household = ? and member = ? limit 1";
    private static final String STAYS_OF_ANOTHER = """
            select lower(stay) as from_day, upper(stay) - 1 as last_day from residence
             where municipality = :municipality and household = :household and member = :member
               and death is null and bsn_key <> :person and not isempty(stay)
             order by stay""";
    // A stay that no day is left of is in nobody's way; by it the person is known when the last day is corrected.
    private static final String EMPTY_OF_ANOTHER = """
            update residence set bsn_key = :person
             where municipality = :municipality and household = :household and member = :member and isempty(stay)""";
    private static final String FORGET =
            "delete from residence where municipality = :municipality and household = :household and member = :member";
    private static final String BESIDES = """
            select household from residence where bsn_key = :person and death is null
             order by household = :besides, not isempty(stay) desc, stay desc limit 1""";

    private final JdbcClient database;
    private final MunicipalReads reads;
    private final KeyedHash hash;

    Residences(LaneDatabase database, MunicipalReads reads, KeyedHash hash) {
        this.database = database.client();
        this.reads = reads;
        this.hash = hash;
    }

    /** Differs per municipality, so that two of them cannot find out that they know the same person. */
    public String keyOf(MunicipalityCode municipality, Bsn bsn) {
        return hash.of("bsn", municipality + " " + bsn.value());
    }

    /** Where the person lives on that day, or else comes to live first after it. */
    public Optional<HouseholdId> householdOn(MunicipalityCode municipality, Bsn bsn, LocalDate day) {
        return reads.in(
                municipality,
                rows -> rows.sql(ON_A_DAY)
                        .param("person", keyOf(municipality, bsn))
                        .param("day", day)
                        .query(String.class)
                        .optional()
                        .map(household -> new HouseholdId(municipality, UUID.fromString(household))));
    }

    /** As whom the person lives here on that day, or else comes to live here first after it, or lived here last. */
    public Optional<Found> memberOn(MunicipalityCode municipality, Bsn bsn, LocalDate day) {
        return reads.in(
                municipality,
                rows -> rows.sql(MEMBER_ON)
                        .param("person", keyOf(municipality, bsn))
                        .param("day", day)
                        .query((row, _) -> new Found(
                                new HouseholdId(municipality, UUID.fromString(row.getString("household"))),
                                UUID.fromString(row.getString("member"))))
                        .optional());
    }

    /** By which key the stays of a member are kept; empty when there is none. */
    public String keyOf(HouseholdId household, UUID member) {
        return reads.in(
                household.municipality(),
                rows -> rows.sql(KEY_OF)
                        .params(
                                household.municipality().value(),
                                household.uuid().toString(),
                                member.toString())
                        .query(String.class)
                        .optional()
                        .orElse(""));
    }

    /** Where the person lives, lived or comes to live besides; in that household when nowhere else. */
    public Optional<HouseholdId> householdOf(String bsnKey, HouseholdId besides) {
        return reads.in(
                besides.municipality(),
                rows -> rows.sql(BESIDES)
                        .param("person", bsnKey)
                        .param("besides", besides.uuid().toString())
                        .query(String.class)
                        .optional()
                        .map(household -> new HouseholdId(besides.municipality(), UUID.fromString(household))));
    }

    /**
     * Takes the days of a stay; refuses when the person lives in a household on one of them, and does not tell in
     * which, or when they had died by then.
     */
    public void take(Stay stay) {
        while (taken(stay) == 0) {
            var clash = clash(stay);
            if (clash.isPresent()) {
                throw clash.get();
            }
        } // Whoever was in the way left meanwhile.
    }

    /** Takes more days for whoever is in the household already. */
    public void stayOn(HouseholdId household, UUID member, LocalDate from, @Nullable LocalDate lastDay) {
        take(new Stay(household, member, heldBy(household, member, database), from, lastDay));
    }

    /** Gives back the days after the last one. */
    public void leave(HouseholdId household, UUID member, LocalDate lastDay) {
        SideRows.write(of(
                        household,
                        member,
                        "update residence set stay = stay * daterange(null, :lastDay, '[]')"
                                + " where municipality = :municipality and household = :household and member = :member"
                                + " and death is null")
                .param("lastDay", lastDay));
    }

    /** The stays of a member turn out to be that person's; refuses as taking them does. */
    public void become(HouseholdId household, UUID member, String bsnKey) {
        of(household, member, STAYS_OF_ANOTHER)
                .param("person", bsnKey)
                .query((row, _) -> new Stay(
                        household,
                        member,
                        bsnKey,
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)))
                .list()
                .forEach(this::take);
        SideRows.write(of(household, member, EMPTY_OF_ANOTHER).param("person", bsnKey));
        SideRows.write(of(household, member, FORGET + " and death is null and bsn_key <> :person")
                .param("person", bsnKey));
    }

    /** Gives back all days of a member. */
    public void forget(HouseholdId household, UUID member) {
        SideRows.write(of(household, member, FORGET));
    }

    /** Gives back all days of a household. */
    public void forget(HouseholdId household) {
        SideRows.write(database.sql("delete from residence where municipality = ? and household = ?")
                .params(household.municipality().value(), household.uuid().toString()));
    }

    private int taken(Stay stay) {
        return SideRows.write(days(stay, of(stay.household(), stay.member(), TAKE)));
    }

    static String heldBy(HouseholdId household, UUID member, JdbcClient database) {
        return database.sql(KEY_OF)
                .params(household.municipality().value(), household.uuid().toString(), member.toString())
                .query(String.class)
                .single();
    }

    private JdbcClient.StatementSpec of(HouseholdId household, UUID member, String sql) {
        return database.sql(sql)
                .param("municipality", household.municipality().value())
                .param("household", household.uuid().toString())
                .param("member", member.toString());
    }

    private Optional<Refusal> clash(Stay stay) {
        return days(stay, database.sql(CLASH))
                .query((row, _) -> row.getString("death") == null
                        ? new Refusal(PERSON_ALREADY_KNOWN, facts(row))
                        : new Refusal(PERSON_DIED))
                .optional();
    }

    private static JdbcClient.StatementSpec days(Stay stay, JdbcClient.StatementSpec asked) {
        return asked.param("person", stay.bsnKey())
                .param("from", stay.from())
                .param("lastDay", stay.lastDay(), Types.DATE);
    }

    private static Map<String, Object> facts(ResultSet row) throws SQLException {
        var facts = new HashMap<String, Object>();
        facts.put("from", row.getObject("from_day", LocalDate.class));
        var lastDay = row.getObject("last_day", LocalDate.class);
        if (lastDay != null) {
            facts.put("lastDay", lastDay);
        }
        return facts;
    }
}
