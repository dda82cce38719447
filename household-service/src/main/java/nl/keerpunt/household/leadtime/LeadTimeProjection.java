package nl.keerpunt.household.leadtime;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.household.dossier.HouseholdOn;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.runningterm.Matters;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.platform.reading.EntityRows;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.reading.RowTable;
import nl.keerpunt.platform.stored.Recorded;
import org.springframework.stereotype.Component;

/** Writes how long each step took, under the team that answered on the day on which it was made. */
@Component
class LeadTimeProjection extends EntityRows<HouseholdEvent, HouseholdId, LeadTimeProjection.Row> {

    static final String NAME = "lead-times";

    /** @param team that answered on the last day of the step */
    record Row(HouseholdId household, UUID request, LegalBasis law, Team team, LeadTime time) {}

    private static final RowTable<Row> TABLE = new RowTable<Row>("lead_time", "municipality", "household")
            .column("municipality", row -> row.household().municipality())
            .column("household", row -> row.household().uuid())
            .column("request", Row::request)
            .column("law", Row::law)
            .column("step", row -> row.time().step())
            .column("team", Row::team)
            .column("made_on", row -> row.time().until())
            .column("days", row -> row.time().days())
            .column("working_days", row -> row.time().workingDays());

    LeadTimeProjection(ProjectionDatabase database) {
        super(NAME, HouseholdEvent.class, HouseholdId::parse, TABLE, database);
    }

    @Override
    protected Stream<Row> rows(HouseholdId id, List<Recorded<HouseholdEvent>> history) {
        var facts = history.stream().map(Recorded::fact).toList();
        return Matters.on(Days.LAST, facts).entrySet().stream()
                .flatMap(each -> LeadTime.of(each.getValue()).stream()
                        .map(time -> new Row(
                                id,
                                each.getKey().request(),
                                each.getKey().law(),
                                HouseholdOn.of(time.until(), facts).team(),
                                time)));
    }
}
