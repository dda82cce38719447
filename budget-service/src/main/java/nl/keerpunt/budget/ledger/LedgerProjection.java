package nl.keerpunt.budget.ledger;

import static java.util.Comparator.comparing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import nl.keerpunt.budget.budget.BudgetEvent;
import nl.keerpunt.platform.reading.Changed;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.reading.ReadModel;
import nl.keerpunt.platform.store.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The only writer of the ledger. It only adds.
 *
 * <p>Its subject is the municipality: each line seals the one before it, whichever year that is of. Within a municipality,
 * positions follow the order of its decisions, because they are taken under the lock of its purse; so the chain of its
 * seals follows them too.
 */
@Component
class LedgerProjection implements ReadModel<BudgetEvent> {

    private static final String ADD_FACTS = """
            insert into budget_fact (position, municipality, year, version, cause, name, recorded_at, actor, valid_from,
                                     household, arrangement, arrangement_version, cents, total_cents, reference, reason,
                                     answers)
            select * from unnest(?::bigint[], ?::text[], ?::integer[], ?::bigint[], ?::text[], ?::text[],
                                 ?::timestamptz[], ?::text[], ?::date[], ?::uuid[], ?::uuid[], ?::integer[],
                                 ?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::boolean[])
            on conflict (position) do nothing
            returning position""";

    private static final String ADD_LINES = """
            insert into ledger_entry (position, line, municipality, year, month, from_account, to_account, cents,
                                      legal_basis, task_field, objective, provider, household, arrangement, hash)
            select * from unnest(?::bigint[], ?::integer[], ?::text[], ?::integer[], ?::text[], ?::text[], ?::text[],
                                 ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::uuid[], ?::uuid[],
                                 ?::text[])""";

    private static final String LAST_SEALS = """
            select m.municipality, last.hash from unnest(?::text[]) as m(municipality) cross join lateral
                   (select hash from ledger_entry e where e.municipality = m.municipality
                     order by position desc, line desc limit 1) last""";

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
        var added = addFacts(events.stream().map(Said::of).toList());
        var fresh = events.stream()
                .filter(event -> added.contains(event.position()))
                .toList();
        var lines = SealedLine.after(lastSeals(fresh), fresh);
        if (!lines.isEmpty()) {
            add(lines);
        }
    }

    /** An event and what it says, flat. */
    private record Said(Recorded<BudgetEvent> event, BudgetFact fact) {

        static Said of(Recorded<BudgetEvent> event) {
            return new Said(event, BudgetFact.of(event.fact()));
        }

        <T> @Nullable T about(Function<BudgetFact.About, @Nullable T> what) {
            return fact.about() == null ? null : what.apply(fact.about());
        }

        <T> @Nullable T answered(Function<BudgetFact.Answered, @Nullable T> what) {
            return fact.answered() == null ? null : what.apply(fact.answered());
        }
    }

    /** The positions that were not there yet: a page may come again. */
    private Set<Long> addFacts(List<Said> facts) {
        return database.sql(ADD_FACTS)
                .params(
                        column(facts, Long[]::new, each -> each.event().position()),
                        column(
                                facts,
                                String[]::new,
                                each -> each.event()
                                        .fact()
                                        .budget()
                                        .municipality()
                                        .value()),
                        column(
                                facts,
                                Integer[]::new,
                                each -> each.event().fact().budget().year()),
                        column(facts, Long[]::new, each -> each.event().version()),
                        column(facts, String[]::new, each -> each.event().id()),
                        column(facts, String[]::new, each -> each.event().name()),
                        column(
                                facts,
                                String[]::new,
                                each -> each.event().recordedAt().toString()),
                        column(facts, String[]::new, each -> each.event().actor()),
                        column(facts, String[]::new, each -> text(each.fact().validFrom())),
                        column(
                                facts,
                                String[]::new,
                                each -> each.about(
                                        it -> it.earmark().household().uuid().toString())),
                        column(
                                facts,
                                String[]::new,
                                each -> each.about(
                                        it -> it.earmark().arrangement().uuid().toString())),
                        column(facts, Integer[]::new, each -> each.about(BudgetFact.About::version)),
                        column(facts, Long[]::new, each -> each.fact().amount().cents()),
                        column(
                                facts,
                                Long[]::new,
                                each -> each.answered(it ->
                                        it.total() == null ? null : it.total().cents())),
                        column(facts, String[]::new, each -> each.fact().reference()),
                        column(facts, String[]::new, each -> each.answered(BudgetFact.Answered::reason)),
                        column(facts, Boolean[]::new, each -> each.fact().answered() != null))
                .query(Long.class)
                .set();
    }

    private Map<String, String> lastSeals(List<Recorded<BudgetEvent>> events) {
        var municipalities = events.stream()
                .map(event -> event.fact().budget().municipality().value())
                .distinct()
                .toArray(String[]::new);
        var seals = new HashMap<String, String>();
        database.sql(LAST_SEALS).param(municipalities).query(row -> {
            seals.put(row.getString("municipality"), row.getString("hash"));
        });
        return seals;
    }

    private void add(List<SealedLine> lines) {
        database.sql(ADD_LINES)
                .params(
                        column(lines, Long[]::new, each -> each.event().position()),
                        column(lines, Integer[]::new, SealedLine::line),
                        column(
                                lines,
                                String[]::new,
                                each -> each.entry().budget().municipality().value()),
                        column(
                                lines,
                                Integer[]::new,
                                each -> each.entry().budget().year()),
                        column(
                                lines,
                                String[]::new,
                                each -> each.entry().month().toString()),
                        column(lines, String[]::new, each -> each.entry().from().name()),
                        column(lines, String[]::new, each -> each.entry().to().name()),
                        column(lines, Long[]::new, each -> each.entry().amount().cents()),
                        column(
                                lines,
                                String[]::new,
                                each -> each.about(it -> it.legalBasis().code())),
                        column(
                                lines,
                                String[]::new,
                                each -> each.about(it -> it.taskField().code())),
                        column(
                                lines,
                                String[]::new,
                                each -> each.about(it -> it.objective() == null
                                        ? null
                                        : it.objective().name())),
                        column(
                                lines,
                                String[]::new,
                                each -> each.about(it -> it.provider().value())),
                        column(
                                lines,
                                String[]::new,
                                each -> each.about(it -> it.household().uuid().toString())),
                        column(
                                lines,
                                String[]::new,
                                each -> each.about(it -> it.arrangement().uuid().toString())),
                        column(lines, String[]::new, SealedLine::seal))
                .update();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static <R, T> T[] column(List<R> rows, IntFunction<T[]> array, Function<R, @Nullable T> value) {
        return rows.stream().map(value).toArray(array);
    }
}
