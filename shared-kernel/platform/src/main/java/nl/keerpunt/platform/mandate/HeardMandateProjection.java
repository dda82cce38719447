package nl.keerpunt.platform.mandate;

import static nl.keerpunt.platform.reading.Columns.texts;

import java.util.List;
import java.util.stream.Stream;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.platform.reading.Changed;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.reading.ReadModel;
import nl.keerpunt.platform.stored.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mandates of everyone, each under each of its laws: to say who may decide what somebody else may not. */
final class HeardMandateProjection implements ReadModel<MandateHeard> {

    private record Row(HeardRegisterId register, LegalBasis law, Mandate mandate) {}

    private final JdbcClient database;

    HeardMandateProjection(ProjectionDatabase database) {
        this.database = database.client();
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
        return List.of("heard_mandate");
    }

    @Override
    public void write(List<Changed<MandateHeard>> page) {
        var registers = page.stream()
                .map(changed -> HeardRegisterId.parse(changed.stream()))
                .toList();
        var rows = page.stream().flatMap(HeardMandateProjection::rows).toList();
        database.sql("""
                delete from heard_mandate old using unnest(?::text[], ?::uuid[]) as changed (municipality, register)
                where old.municipality = changed.municipality and old.register = changed.register""")
                .params(texts(registers, HeardRegisterId::municipality), texts(registers, HeardRegisterId::uuid))
                .update();
        database.sql("""
                insert into heard_mandate
                    (municipality, register, mandate, law, professional, up_to, months, from_day, until_day)
                select * from unnest(?::text[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::bigint[], ?::int[],
                                     ?::date[], ?::date[])""")
                .params(
                        texts(rows, row -> row.register().municipality()),
                        texts(rows, row -> row.register().uuid()),
                        texts(rows, row -> row.mandate().uuid()),
                        texts(rows, Row::law),
                        texts(rows, row -> row.mandate().professional()),
                        texts(rows, row -> row.mandate().upTo().cents()),
                        texts(rows, row -> row.mandate().months()),
                        texts(rows, row -> row.mandate().valid().from()),
                        texts(rows, row -> row.mandate().valid().until()))
                .update();
    }

    private static Stream<Row> rows(Changed<MandateHeard> changed) {
        var register = HeardRegister.EMPTY;
        for (Recorded<MandateHeard> recorded : changed.history()) {
            register = HeardRegister.evolve(register, recorded.fact());
        }
        var id = HeardRegisterId.parse(changed.stream());
        return register.mandates().values().stream()
                .map(Held::mandate)
                .flatMap(mandate -> mandate.laws().stream().distinct().map(law -> new Row(id, law, mandate)));
    }
}
