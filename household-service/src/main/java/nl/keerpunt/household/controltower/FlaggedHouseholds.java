package nl.keerpunt.household.controltower;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.platform.reading.MunicipalReads;
import nl.keerpunt.platform.reading.Parked;
import org.springframework.stereotype.Component;

/** About which households nothing goes out today (veiligheidsvlag), not even a code and a link in a calendar. */
@Component
public class FlaggedHouseholds {

    public static final String MODEL = HouseholdOverviewProjection.NAME;

    private static final String ROWS = """
            select household from control_tower
             where municipality = :municipality and :day between from_day and until_day and flagged_since is not null""";

    private final MunicipalReads reads;
    private final Parked parked;
    private final Clock clock;

    FlaggedHouseholds(MunicipalReads reads, Parked parked, Clock clock) {
        this.reads = reads;
        this.parked = parked;
        this.clock = clock;
    }

    /** With those of which nobody can tell, because they are parked. */
    public Set<UUID> of(MunicipalityCode municipality) {
        // Before the rows: what is freed in between then still counts as waiting, instead of showing its old row.
        var households = new HashSet<UUID>();
        parked.of(HouseholdOverviewProjection.NAME, municipality).forEach(id -> households.add(UUID.fromString(id)));
        households.addAll(reads.in(
                municipality,
                rows -> rows.sql(ROWS)
                        .param("municipality", municipality.value())
                        .param("day", LocalDate.now(clock.withZone(DutchCalendar.ZONE)))
                        .query((row, _) -> UUID.fromString(row.getString("household")))
                        .list()));
        return Set.copyOf(households);
    }
}
