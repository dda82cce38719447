package nl.keerpunt.household.controltower;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.question.ReadingBehind;
import nl.keerpunt.platform.reading.MunicipalReads;
import nl.keerpunt.platform.reading.Parked;
import nl.keerpunt.platform.reading.Progress;
import nl.keerpunt.platform.settings.PlatformSettings;
import org.springframework.stereotype.Component;

/**
 * Whose direction goes on: the households that a professional directs, now or from a later day, until further notice.
 */
@Component
public class DirectedHouseholds {

    private static final String ROWS =
            "select household from control_tower where municipality = ? and director = ? and until_day = ?";

    private final MunicipalReads reads;
    private final Parked parked;
    private final Progress progress;
    private final Commands commands;
    private final PlatformSettings settings;

    DirectedHouseholds(
            MunicipalReads reads, Parked parked, Progress progress, Commands commands, PlatformSettings settings) {
        this.reads = reads;
        this.parked = parked;
        this.progress = progress;
        this.commands = commands;
        this.settings = settings;
    }

    /** All there are by what is recorded now; with those of which nobody can tell, because they are parked. */
    public List<UUID> candidates(MunicipalityCode municipality, ProfessionalId director) {
        var now = commands.lastPosition();
        var isEmpty = now == 0; // Of a store without events no reader has come anywhere.
        if (!isEmpty && !progress.awaitComplete(HouseholdOverviewProjection.NAME, now, settings.readTimeout())) {
            throw new ReadingBehind();
        }
        var households = new TreeSet<>(directed(municipality, director));
        parked.of(HouseholdOverviewProjection.NAME, municipality).forEach(id -> households.add(UUID.fromString(id)));
        return List.copyOf(households);
    }

    /** How many of these the professional still directs. */
    public int left(MunicipalityCode municipality, ProfessionalId director, List<UUID> households) {
        var directed = directed(municipality, director);
        return (int) households.stream().filter(directed::contains).count();
    }

    private Set<UUID> directed(MunicipalityCode municipality, ProfessionalId director) {
        return Set.copyOf(reads.in(
                municipality,
                rows -> rows.sql(ROWS)
                        .params(municipality.value(), director.value(), Days.LAST)
                        .query((row, _) -> UUID.fromString(row.getString("household")))
                        .list()));
    }
}
