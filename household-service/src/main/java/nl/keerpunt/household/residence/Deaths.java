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

    private static final String DIE = """
            insert into residence (municipality, bsn_key, household, member, stay, death)
            values (:municipality, :person, :household, :member, daterange(:on, null, '()'), :death)
            on conflict do nothing""";
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
        var bsnKey = Residences.heldBy(household, member, database);
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
        return SideRows.write(database.sql(DIE)
                .param("municipality", household.municipality().value())
                .param("person", bsnKey)
                .param("household", household.uuid().toString())
                .param("member", member.toString())
                .param("on", on)
                .param("death", death.toString()));
    }

    private boolean livesAfter(String bsnKey, LocalDate on) {
        return database.sql(LIVES_AFTER)
                .param("person", bsnKey)
                .param("on", on)
                .query(Boolean.class)
                .single();
    }
}
