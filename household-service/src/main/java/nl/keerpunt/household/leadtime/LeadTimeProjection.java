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
import nl.keerpunt.platform.reading.Changed;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.reading.ReadModel;
import nl.keerpunt.platform.reading.RowTable;
import nl.keerpunt.platform.stored.Recorded;
import org.springframework.stereotype.Component;

/** Writes how long each step took, under the team that answered on the day on which it was made. */
@Component
class LeadTimeProjection implements ReadModel<HouseholdEvent> {

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

    private final ProjectionDatabase database;

    LeadTimeProjection(ProjectionDatabase database) {
        this.database = database;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<HouseholdEvent> vocabulary() {
        return HouseholdEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of(TABLE.name());
    }

    @Override
    public void write(List<Changed<HouseholdEvent>> page) {
        var households =
                page.stream().map(change -> HouseholdId.parse(change.stream())).toList();
        TABLE.rewrite(
                database,
                households,
                page.stream().flatMap(LeadTimeProjection::rows).toList());
    }

    private static Stream<Row> rows(Changed<HouseholdEvent> changed) {
        var household = HouseholdId.parse(changed.stream());
        var history = changed.history().stream().map(Recorded::fact).toList();
        return Matters.on(Days.LAST, history).entrySet().stream()
                .flatMap(each -> LeadTime.of(each.getValue()).stream()
                        .map(time -> new Row(
                                household,
                                each.getKey().request(),
                                each.getKey().law(),
                                HouseholdOn.of(time.until(), history).team(),
                                time)));
    }
}
