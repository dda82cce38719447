package nl.keerpunt.household.residence;

import static nl.keerpunt.household.residence.Residences.Reason.LATER_RESIDENCE;

import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.store.LaneDatabase;
import nl.keerpunt.platform.store.SideRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The days after which nobody lives anywhere: a death (overlijden) holds for the person, in whichever household of the
 * municipality it was recorded. Kept beside the stays, by a constraint of PostgreSQL.
 */
@Component
public class Deaths {

    private record Death(UUID told, LocalDate on) {}

    private static final String DIE = """
            insert into residence (municipality, bsn_key, household, member, stay, death)
            values (:municipality, :person, :household, :member, daterange(:on, null, '()'), :death)
            on conflict do nothing""";
    private static final String DEATHS_OF_ANOTHER = """
            select death, lower(stay) - 1 as died_on from residence
             where municipality = :municipality and household = :household and member = :member
               and death is not null and bsn_key <> :person""";
    private static final String LIVE_ON_ANOTHER = """
            delete from residence
             where municipality = :municipality and household = :household and member = :member
               and death is not null and bsn_key <> :person""";
    private static final String LIVES_AFTER = """
            select exists (select from residence
                            where bsn_key = :person and death is null and stay && daterange(:on, null, '()'))""";
    private static final String LIVE_ON =
            "delete from residence where municipality = ? and household = ? and member = ? and death = ?";

    private final JdbcClient database;

    Deaths(LaneDatabase database) {
        this.database = database.client();
    }

    /** Keeps the person from living anywhere after that day; refuses when they are known to live somewhere by then. */
    public void die(HouseholdId household, UUID member, UUID death, LocalDate on) {
        die(household, member, Residences.heldBy(household, member, database), death, on);
    }

    /** Whoever died turns out to be that person; refuses when they are known to live somewhere by then. */
    public void become(HouseholdId household, UUID member, String bsnKey) {
        of(household, member, DEATHS_OF_ANOTHER)
                .param("person", bsnKey)
                .query((row, _) ->
                        new Death(UUID.fromString(row.getString("death")), row.getObject("died_on", LocalDate.class)))
                .list()
                .forEach(each -> die(household, member, bsnKey, each.told(), each.on()));
        SideRows.write(of(household, member, LIVE_ON_ANOTHER).param("person", bsnKey));
    }

    private void die(HouseholdId household, UUID member, String bsnKey, UUID death, LocalDate on) {
        while (died(household, member, bsnKey, death, on) == 0) {
            if (livesAfter(bsnKey, on)) {
                throw new Refusal(LATER_RESIDENCE);
            }
        } // Whoever was in the way left meanwhile.
    }

    /** What was told of a member is taken back: if it was a death, they may live somewhere after it. */
    public void liveOn(HouseholdId household, UUID member, UUID told) {
        SideRows.write(database.sql(LIVE_ON)
                .params(
                        household.municipality().value(),
                        household.uuid().toString(),
                        member.toString(),
                        told.toString()));
    }

    private int died(HouseholdId household, UUID member, String bsnKey, UUID death, LocalDate on) {
        return SideRows.write(of(household, member, DIE)
                .param("person", bsnKey)
                .param("on", on)
                .param("death", death.toString()));
    }

    private JdbcClient.StatementSpec of(HouseholdId household, UUID member, String sql) {
        return database.sql(sql)
                .param("municipality", household.municipality().value())
                .param("household", household.uuid().toString())
                .param("member", member.toString());
    }

    private boolean livesAfter(String bsnKey, LocalDate on) {
        return database.sql(LIVES_AFTER)
                .param("person", bsnKey)
                .param("on", on)
                .query(Boolean.class)
                .single();
    }
}
