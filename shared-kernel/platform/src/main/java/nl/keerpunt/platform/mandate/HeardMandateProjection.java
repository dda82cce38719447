package nl.keerpunt.platform.mandate;

import java.util.List;
import java.util.stream.Stream;
import nl.keerpunt.platform.reading.Changed;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.reading.ReadModel;
import nl.keerpunt.platform.reading.RowTable;
import nl.keerpunt.platform.stored.Recorded;

/** The mandates of everyone, each under each of its laws: to say who may decide what somebody else may not. */
final class HeardMandateProjection implements ReadModel<MandateHeard> {

    private record Row(HeardRegisterId register, MandateRow held) {}

    private static final RowTable<Row> TABLE = MandateRow.columns(
            new RowTable<Row>("heard_mandate", "municipality", "register")
                    .column("municipality", row -> row.register().municipality())
                    .column("register", row -> row.register().uuid()),
            Row::held);

    private final ProjectionDatabase database;

    HeardMandateProjection(ProjectionDatabase database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "heard-mandates";
    }

    @Override
    public Class<MandateHeard> vocabulary() {
        return MandateHeard.class;
    }

    @Override
    public List<String> tables() {
        return List.of(TABLE.name());
    }

    @Override
    public void write(List<Changed<MandateHeard>> page) {
        var registers = page.stream()
                .map(changed -> HeardRegisterId.parse(changed.stream()))
                .toList();
        var rows = page.stream().flatMap(HeardMandateProjection::rows).toList();
        TABLE.rewrite(database, registers, rows);
    }

    private static Stream<Row> rows(Changed<MandateHeard> changed) {
        var register = HeardRegister.EMPTY;
        for (Recorded<MandateHeard> recorded : changed.history()) {
            register = HeardRegister.evolve(register, recorded.fact());
        }
        var id = HeardRegisterId.parse(changed.stream());
        return register.mandates().values().stream()
                .map(Held::mandate)
                .flatMap(MandateRow::of)
                .map(held -> new Row(id, held));
    }
}
