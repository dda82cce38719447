package nl.keerpunt.plan.mandateholders;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.plan.mandate.MandateEvent;
import nl.keerpunt.plan.mandate.MandateHistory;
import nl.keerpunt.plan.mandate.MandateRegisterId;
import nl.keerpunt.platform.mandate.MandateRow;
import nl.keerpunt.platform.reading.Changed;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.reading.ReadModel;
import nl.keerpunt.platform.reading.RowTable;
import org.springframework.stereotype.Component;

/** The mandates of everyone, each under each of its laws, as they are known and as they were. */
@Component
class MandateHoldersProjection implements ReadModel<MandateEvent> {

    record Row(MandateRegisterId register, LegalBasis law, MandateHeld held) {}

    private record News(MandateRegisterId register, UUID mandate) {}

    private static final RowTable<Row> TABLE = MandateRow.columns(
            new RowTable<Row>("mandate_held", "municipality", "register", "mandate")
                    .column("municipality", row -> row.register().municipality())
                    .column("register", row -> row.register().uuid())
                    .column("known_from", row -> row.held().knownFrom())
                    .column("known_until", row -> row.held().knownUntil()),
            row -> new MandateRow(row.held().mandate(), row.law()));

    private final ProjectionDatabase database;

    MandateHoldersProjection(ProjectionDatabase database) {
        this.database = database;
    }

    @Override
    public String name() {
        return MandateHolders.NAME;
    }

    @Override
    public Class<MandateEvent> vocabulary() {
        return MandateEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of(TABLE.name());
    }

    @Override
    public void write(List<Changed<MandateEvent>> page) {
        var news = page.stream()
                .flatMap(MandateHoldersProjection::news)
                .map(about -> List.<Object>of(
                        about.register().municipality(), about.register().uuid(), about.mandate()))
                .toList();
        var rows = page.stream().flatMap(MandateHoldersProjection::rows).toList();
        TABLE.rewriteParts(database, news, rows);
    }

    private static Stream<News> news(Changed<MandateEvent> changed) {
        var register = MandateRegisterId.parse(changed.stream());
        return changed.fresh().stream()
                .map(recorded -> new News(register, MandateHistory.subject(recorded.fact())))
                .distinct();
    }

    /** Of the mandates that there is news of: a register may hold many others. */
    static Stream<Row> rows(Changed<MandateEvent> changed) {
        var history = new MandateHistory(changed.history());
        return news(changed)
                .flatMap(about -> MandateHeld.of(history.about(about.mandate())).stream()
                        .flatMap(held -> held.mandate().laws().stream()
                                .distinct()
                                .map(law -> new Row(about.register(), law, held))));
    }
}
