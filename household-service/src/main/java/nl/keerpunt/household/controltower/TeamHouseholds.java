package nl.keerpunt.household.controltower;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.platform.reading.MunicipalReads;
import nl.keerpunt.platform.reading.Parked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The households of a team on a day, page by page, for questions that must open each of them. */
@Component
public class TeamHouseholds {

    /** The read model that is asked. */
    public static final String MODEL = HouseholdOverviewProjection.NAME;

    private static final String ROWS = """
            select household, director from control_tower
             where municipality = :municipality
               and household > :after
               and :day between from_day and until_day
               and team = :team
               and (cast(:director as text) is null or director = :director)
             order by household
             limit :rows""";

    public record Listed(UUID household, @Nullable ProfessionalId director) {}

    private final MunicipalReads reads;
    private final Parked parked;

    TeamHouseholds(MunicipalReads reads, Parked parked) {
        this.reads = reads;
        this.parked = parked;
    }

    /** Of which nobody can tell whose they are, because they are parked. */
    public Set<String> waiting(MunicipalityCode municipality) {
        return parked.of(MODEL, municipality);
    }

    public List<Listed> after(
            @Nullable UUID last,
            MunicipalityCode municipality,
            Team team,
            @Nullable ProfessionalId director,
            LocalDate day,
            int rows) {
        return reads.in(
                municipality,
                database -> database.sql(ROWS)
                        .param("municipality", municipality.value())
                        .param("after", last == null ? "" : last.toString())
                        .param("day", day)
                        .param("team", team.value())
                        .param("director", director == null ? null : director.value())
                        .param("rows", rows)
                        .query((row, _) -> {
                            var directs = row.getString("director");
                            return new Listed(
                                    UUID.fromString(row.getString("household")),
                                    directs == null ? null : new ProfessionalId(directs));
                        })
                        .list());
    }
}
