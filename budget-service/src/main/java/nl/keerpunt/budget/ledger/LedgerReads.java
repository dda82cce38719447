package nl.keerpunt.budget.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.keerpunt.budget.budget.BudgetEvent;
import nl.keerpunt.budget.budget.BudgetId;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.platform.problem.Absent;
import nl.keerpunt.platform.question.Paging;
import nl.keerpunt.platform.question.Position;
import nl.keerpunt.platform.question.ReadingBehind;
import nl.keerpunt.platform.reading.MunicipalReads;
import nl.keerpunt.platform.reading.Parked;
import nl.keerpunt.platform.reading.Progress;
import nl.keerpunt.platform.settings.PlatformSettings;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.platform.time.KnownMoment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Every question to the ledger. Its rows never change, so "as known then" is: up to that position. */
@Component
public class LedgerReads {

    public static final String LEDGER = "ledger";

    private final MunicipalReads reads;
    private final Progress progress;
    private final Parked parked;
    private final Histories histories;
    private final PlatformSettings settings;

    LedgerReads(
            MunicipalReads reads, Progress progress, Parked parked, Histories histories, PlatformSettings settings) {
        this.reads = reads;
        this.progress = progress;
        this.parked = parked;
        this.histories = histories;
        this.settings = settings;
    }

    /** The position that an answer rests on, once the ledger has been read so far and nothing of it waits. */
    public long reached(MunicipalityCode municipality, @Nullable KnownMoment known) {
        if (known != null
                && known.position() > 0
                && !progress.awaitComplete(LEDGER, known.position(), settings.readTimeout())) {
            throw new ReadingBehind();
        }
        parked.of(LEDGER, municipality);
        return known == null ? Long.MAX_VALUE : known.position();
    }

    /** The version of a budget at a position; empty when nothing had happened to it. */
    public Optional<Long> version(BudgetId budget, long position) {
        return reads.in(
                budget.municipality(),
                database -> of(
                                database,
                                "select version from budget_fact where municipality = :municipality and year = :year"
                                        + " and position <= :position order by position desc limit 1",
                                budget)
                        .param("position", position)
                        .query(Long.class)
                        .optional());
    }

    /** The version of a budget that is known by then. A year that is written is not absent, but not read yet. */
    public long versionOf(BudgetId budget, long position) {
        return version(budget, position)
                .orElseThrow(() -> isWritten(budget, position) ? new ReadingBehind() : new Absent());
    }

    private boolean isWritten(BudgetId budget, long position) {
        return !histories.of(budget.toString(), BudgetEvent.class, position).isEmpty();
    }

    /** One pass over the ledger gives the rows and their total, so that they cannot differ. */
    public BudgetStatement statement(BudgetId budget, Lens lens, LocalDate validOn, long position) {
        var sql = "select %1$s as key, grouping(%1$s) as is_total, %2$s, %3$s from ledger_entry"
                        .formatted(
                                lens.column(),
                                LedgerRows.sums("whole_", "true"),
                                LedgerRows.sums("until_", "month <= :until"))
                + " where municipality = :municipality and year = :year and position <= :position"
                + " group by grouping sets ((%s), ()) order by is_total, key nulls first".formatted(lens.column());
        var all = reads.in(
                budget.municipality(),
                database -> of(database, sql, budget)
                        .param("until", YearMonth.from(validOn).toString())
                        .param("position", position)
                        .query((row, _) -> LedgerRows.row(row))
                        .list());
        return new BudgetStatement(lens, all.subList(0, all.size() - 1), all.getLast());
    }

    /** What one arrangement holds over all years. */
    public StatementRow figures(ArrangementId arrangement, LocalDate validOn, long position) {
        var sql = "select null as key, %s, %s from ledger_entry"
                        .formatted(LedgerRows.sums("whole_", "true"), LedgerRows.sums("until_", "month <= :until"))
                + " where municipality = :municipality and arrangement = :arrangement and position <= :position";
        return reads.in(
                arrangement.municipality(),
                database -> of(database, sql, arrangement)
                        .param("until", YearMonth.from(validOn).toString())
                        .param("position", position)
                        .query((row, _) -> LedgerRows.row(row))
                        .single());
    }

    /** What is to be claimed back of an arrangement, month by month. */
    public List<MonthToClaimBack> toClaimBack(ArrangementId arrangement, long position) {
        var sql = "select month, %s as cents from ledger_entry".formatted(LedgerRows.balance("TO_CLAIM_BACK", "true"))
                + " where municipality = :municipality and arrangement = :arrangement and position <= :position"
                + " group by month having %s <> 0 order by month"
                        .formatted(LedgerRows.balance("TO_CLAIM_BACK", "true"));
        return reads.in(
                arrangement.municipality(),
                database -> of(database, sql, arrangement)
                        .param("position", position)
                        .query((row, _) -> new MonthToClaimBack(
                                YearMonth.parse(row.getString("month")), LedgerRows.sum(row, "cents")))
                        .list());
    }

    /** Whether something of an arrangement is reserved in a year that has a provisional budget only. */
    public boolean restsOnProvisional(ArrangementId arrangement, long position) {
        var sql = """
                with held as (
                  select year from ledger_entry
                   where municipality = :municipality and arrangement = :arrangement and position <= :position
                   group by year having %s > 0)
                select exists (select from ledger_entry join held using (year)
                                where municipality = :municipality and position <= :position
                                  and 'PROVISIONAL' in (from_account, to_account)
                                group by year having %s < 0)""".formatted(LedgerRows.balance("RESERVED", "true"), LedgerRows.balance("PROVISIONAL", "true"));
        return reads.in(
                arrangement.municipality(),
                database -> of(database, sql, arrangement)
                        .param("position", position)
                        .query(Boolean.class)
                        .single());
    }

    /** The entries of a year after a cursor, all of them or those under one key of a lens. */
    public List<LedgerLine> entries(
            BudgetId budget, EntryFilter filter, LocalDate validOn, long position, Paging<EntryPlace> paging) {
        var after = paging.afterOr(EntryPlace.BEFORE_ALL);
        var sql = "select * from ledger_entry"
                + " where municipality = :municipality and year = :year and position <= :position"
                + " and (position, line) > (:afterPosition, :afterLine) and " + filter.condition()
                + " order by position, line limit :rows";
        return reads.in(
                budget.municipality(),
                database -> of(database, sql, budget)
                        .param("position", position)
                        .param("afterPosition", after.position())
                        .param("afterLine", after.line())
                        .param("key", filter.key())
                        .param("rows", paging.rows())
                        .query((row, _) -> LedgerRows.line(row, YearMonth.from(validOn)))
                        .list());
    }

    /**
     * What happened to a year after one position, up to another. The store keeps beside each event what led to it.
     *
     * @param event the id of the only one asked for; null: all
     */
    public List<Happened> facts(
            BudgetId budget, @Nullable String event, long after, long upTo, Paging<Position> paging) {
        var sql = """
                select fact.*, stored.correlation from budget_fact fact left join lateral (
                  select convert_from(metadata, 'UTF8')::json ->> 'correlation' as correlation from domainevententry
                   where globalindex = fact.position offset 0) stored on true
                 where municipality = :municipality and year = :year and position > :after and position <= :upTo
                   and (cast(:event as text) is null or cause = :event) order by position limit :rows""";
        return reads.in(
                budget.municipality(),
                database -> of(database, sql, budget)
                        .param("event", event)
                        .param("after", after)
                        .param("upTo", upTo)
                        .param("rows", paging.rows())
                        .query((row, _) -> LedgerRows.happened(row, row.getString("correlation")))
                        .list());
    }

    /** What a year bears by a ground of law, or refused; what was decided last is first. */
    public List<CommittedByLaw> byLaw(BudgetId budget, long upTo, Paging<Position> paging) {
        return reads.in(
                budget.municipality(),
                database -> of(database, CommittedByLaw.ROWS, budget)
                        .param("position", upTo)
                        .param("before", paging.afterOr(Position.END).position())
                        .param("rows", paging.rows())
                        .query((row, _) -> LedgerRows.byLaw(row))
                        .list());
    }

    /** The last answer that an arrangement got. */
    public Optional<Happened> answer(ArrangementId arrangement, long position) {
        return reads.in(
                arrangement.municipality(),
                database -> of(
                                database,
                                "select * from budget_fact where municipality = :municipality"
                                        + " and arrangement = :arrangement and answers and position <= :position"
                                        + " order by position desc limit 1",
                                arrangement)
                        .param("position", position)
                        .query((row, _) -> LedgerRows.happened(row))
                        .optional());
    }

    /** The last event of a kind in a year. */
    public Optional<Happened> last(BudgetId budget, String name, long position) {
        return reads.in(
                budget.municipality(),
                database -> of(
                                database,
                                "select * from budget_fact where municipality = :municipality and year = :year"
                                        + " and name = :name and position <= :position order by position desc limit 1",
                                budget)
                        .param("name", name)
                        .param("position", position)
                        .query((row, _) -> LedgerRows.happened(row))
                        .optional());
    }

    private static StatementSpec of(JdbcClient database, String sql, BudgetId budget) {
        return database.sql(sql)
                .param("municipality", budget.municipality().value())
                .param("year", budget.year());
    }

    private static StatementSpec of(JdbcClient database, String sql, ArrangementId arrangement) {
        return database.sql(sql)
                .param("municipality", arrangement.municipality().value())
                .param("arrangement", arrangement.uuid());
    }
}
