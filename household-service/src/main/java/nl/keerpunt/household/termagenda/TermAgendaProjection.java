package nl.keerpunt.household.termagenda;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.household.legalterm.LegalTerms;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.reading.EntityRows;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.reading.RowTable;
import nl.keerpunt.platform.stored.Recorded;
import org.springframework.stereotype.Component;

/** Writes which terms somebody has to watch: of each household with news all of them, anew. */
@Component
class TermAgendaProjection extends EntityRows<HouseholdEvent, HouseholdId, TermRow> {

    static final String NAME = "term-agenda";

    private static final RowTable<TermRow> TABLE = new RowTable<TermRow>("term_agenda", "municipality", "household")
            .column("municipality", row -> row.household().municipality())
            .column("household", row -> row.household().uuid())
            .column("request", row -> row.due().request())
            .column("law", row -> row.due().law())
            .column("code", row -> row.due().code())
            .column("article", row -> row.due().article())
            .column("grade", row -> row.due().grade())
            .column("whose", row -> row.due().whose())
            .column("force", row -> row.due().force())
            .column("start_day", row -> row.due().start())
            .column("last_day", row -> row.due().lastDay())
            .column("team", row -> row.due().team())
            .column("director", row -> row.due().director())
            .column("from_day", row -> row.days().from())
            .column("until_day", row -> row.days().until());

    private final LegalTerms terms;

    TermAgendaProjection(ProjectionDatabase database, LegalTerms terms) {
        super(NAME, HouseholdEvent.class, HouseholdId::parse, TABLE, database);
        this.terms = terms;
    }

    @Override
    protected Stream<TermRow> rows(HouseholdId id, List<Recorded<HouseholdEvent>> history) {
        return TermRow.of(id, history.stream().map(Recorded::fact).toList(), terms).stream();
    }

    /** Other definitions have another one: rows that were counted by others are counted anew. */
    UUID definitions() {
        return UUID.nameUUIDFromBytes(terms.toString().getBytes(UTF_8));
    }
}
