package nl.keerpunt.budget.bookkeeping;

import static java.util.Comparator.comparing;
import static nl.keerpunt.platform.reading.Columns.column;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import nl.keerpunt.budget.budget.BudgetEvent;
import nl.keerpunt.budget.seal.Link;
import nl.keerpunt.budget.seal.Said;
import nl.keerpunt.budget.seal.SealedEntry;
import nl.keerpunt.platform.reading.Changed;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.reading.ReadModel;
import nl.keerpunt.platform.stored.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The only writer of the ledger. It only adds.
 *
 * <p>Its subject is the municipality: each line seals the one before it, whichever year that is of. Within a
 * municipality, positions follow the order of its decisions, because they are taken under the lock of its purse; so
 * the chain of its seals follows them too.
 */
@Component
class LedgerProjection implements ReadModel<BudgetEvent> {

    private static final String ADD_FACTS = """
            insert into budget_fact (position, municipality, year, version, cause, name, recorded_at, actor, valid_from,
                                     household, arrangement, arrangement_version, cents, total_cents, reference, reason,
                                     answers, decided_by, decided_on, mandate, lawful_ground, authority)
            select * from unnest(?::bigint[], ?::text[], ?::integer[], ?::bigint[], ?::text[], ?::text[],
                                 ?::timestamptz[], ?::text[], ?::date[], ?::uuid[], ?::uuid[], ?::integer[],
                                 ?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::boolean[], ?::text[], ?::date[],
                                 ?::uuid[], ?::text[], ?::text[])
            on conflict (position) do nothing
            returning position""";

    private static final String ADD_ENTRIES = """
            insert into ledger_entry (form, number, hash, municipality, position, line, cause, name, recorded_at, actor,
                                      year, month, from_account, to_account, cents, legal_basis, task_field, objective,
                                      provider, household, arrangement, arrangement_version, reference, decided_by,
                                      decided_on, mandate, lawful_ground, authority, delivery)
            select * from unnest(?::integer[], ?::bigint[], ?::text[], ?::text[], ?::bigint[], ?::integer[], ?::text[],
                                 ?::text[], ?::timestamptz[], ?::text[], ?::integer[], ?::text[], ?::text[], ?::text[],
                                 ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::uuid[], ?::uuid[],
                                 ?::integer[], ?::text[], ?::text[], ?::date[], ?::uuid[], ?::text[], ?::text[],
                                 ?::text[])""";

    private static final String LAST_LINKS = """
            select m.municipality, last.number, last.hash from unnest(?::text[]) as m(municipality) cross join lateral
                   (select number, hash from ledger_entry e where e.municipality = m.municipality
                     order by number desc limit 1) last""";

    private final JdbcClient database;

    LedgerProjection(ProjectionDatabase database) {
        this.database = database.client();
    }

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public Class<BudgetEvent> vocabulary() {
        return BudgetEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("budget_fact", "ledger_entry");
    }

    @Override
    public String subject(String stream) {
        return municipality(stream);
    }

    private static String municipality(String stream) {
        return stream.substring(0, stream.indexOf('/'));
    }

    @Override
    public void write(List<Changed<BudgetEvent>> page) {
        var events = page.stream()
                .flatMap(changed -> changed.fresh().stream())
                .sorted(comparing(Recorded::position))
                .toList();
        var added = addFacts(events.stream().map(Told::of).toList());
        var fresh = events.stream()
                .filter(event -> added.contains(event.position()))
                .toList();
        var entries = SealedEntries.after(lastLinks(fresh), fresh);
        if (!entries.isEmpty()) {
            add(entries);
        }
    }

    /** An event and what it says, flat. */
    private record Told(Recorded<BudgetEvent> event, BudgetFact fact) {

        static Told of(Recorded<BudgetEvent> event) {
            return new Told(event, BudgetFact.of(event.fact()));
        }

        <T> @Nullable T about(Function<BudgetFact.About, @Nullable T> what) {
            return fact.about() == null ? null : what.apply(fact.about());
        }

        <T> @Nullable T answered(Function<BudgetFact.Answered, @Nullable T> what) {
            return fact.answered() == null ? null : what.apply(fact.answered());
        }
    }

    /** The positions that were not there yet: a page may come again. */
    private Set<Long> addFacts(List<Told> facts) {
        return database.sql(ADD_FACTS)
                .params(
                        column(facts, each -> each.event().position(), Long[]::new),
                        column(
                                facts,
                                each -> each.event()
                                        .fact()
                                        .budget()
                                        .municipality()
                                        .value(),
                                String[]::new),
                        column(facts, each -> each.event().fact().budget().year(), Integer[]::new),
                        column(facts, each -> each.event().version(), Long[]::new),
                        column(facts, each -> each.event().id(), String[]::new),
                        column(facts, each -> each.event().name(), String[]::new),
                        column(facts, each -> each.event().recordedAt().toString(), String[]::new),
                        column(facts, each -> each.event().actor(), String[]::new),
                        column(facts, each -> text(each.fact().validFrom()), String[]::new),
                        column(
                                facts,
                                each -> each.about(
                                        it -> it.earmark().household().uuid().toString()),
                                String[]::new),
                        column(
                                facts,
                                each -> each.about(
                                        it -> it.earmark().arrangement().uuid().toString()),
                                String[]::new),
                        column(facts, each -> each.about(BudgetFact.About::version), Integer[]::new),
                        column(facts, each -> each.fact().amount().cents(), Long[]::new),
                        column(
                                facts,
                                each -> each.answered(it ->
                                        it.total() == null ? null : it.total().cents()),
                                Long[]::new),
                        column(facts, each -> each.fact().reference(), String[]::new),
                        column(facts, each -> each.answered(BudgetFact.Answered::reason), String[]::new),
                        column(facts, each -> each.fact().answered() != null, Boolean[]::new),
                        column(facts, each -> text(each.fact().basis().decidedBy()), String[]::new),
                        column(facts, each -> text(each.fact().basis().decidedOn()), String[]::new),
                        column(facts, each -> text(each.fact().basis().mandate()), String[]::new),
                        column(facts, each -> text(each.fact().basis().ground()), String[]::new),
                        column(facts, each -> each.fact().basis().authority(), String[]::new))
                .query(Long.class)
                .set();
    }

    private Map<String, Link> lastLinks(List<Recorded<BudgetEvent>> events) {
        var municipalities = events.stream()
                .map(event -> event.fact().budget().municipality().value())
                .distinct()
                .toArray(String[]::new);
        var links = new HashMap<String, Link>();
        database.sql(LAST_LINKS).param(municipalities).query(row -> {
            links.put(row.getString("municipality"), new Link(row.getLong("number"), row.getString("hash")));
        });
        return links;
    }

    private void add(List<SealedEntry> entries) {
        database.sql(ADD_ENTRIES)
                .params(
                        column(entries, SealedEntry::form, Integer[]::new),
                        column(entries, each -> each.link().number(), Long[]::new),
                        column(entries, each -> each.link().seal(), String[]::new),
                        said(entries, String[]::new, Said::municipality),
                        said(entries, Long[]::new, Said::position),
                        said(entries, Integer[]::new, Said::line),
                        said(entries, String[]::new, Said::cause),
                        said(entries, String[]::new, Said::name),
                        said(entries, String[]::new, said -> text(said.recordedAt())),
                        said(entries, String[]::new, Said::actor),
                        said(entries, Integer[]::new, Said::year),
                        said(entries, String[]::new, said -> text(said.month())),
                        said(entries, String[]::new, Said::from),
                        said(entries, String[]::new, Said::to),
                        said(entries, Long[]::new, Said::amount),
                        said(entries, String[]::new, Said::legalBasis),
                        said(entries, String[]::new, Said::taskField),
                        said(entries, String[]::new, Said::objective),
                        said(entries, String[]::new, Said::provider),
                        said(entries, String[]::new, said -> text(said.household())),
                        said(entries, String[]::new, said -> text(said.arrangement())),
                        said(entries, Integer[]::new, Said::arrangementVersion),
                        said(entries, String[]::new, Said::reference),
                        said(entries, String[]::new, Said::decidedBy),
                        said(entries, String[]::new, said -> text(said.decidedOn())),
                        said(entries, String[]::new, said -> text(said.mandate())),
                        said(entries, String[]::new, Said::lawfulGround),
                        said(entries, String[]::new, Said::authority),
                        said(entries, String[]::new, Said::delivery))
                .update();
    }

    private static <T> T[] said(List<SealedEntry> entries, IntFunction<T[]> array, Function<Said, @Nullable T> value) {
        return column(entries, entry -> value.apply(entry.said()), array);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
