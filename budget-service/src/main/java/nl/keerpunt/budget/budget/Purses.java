package nl.keerpunt.budget.budget;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.keerpunt.language.MunicipalityCode;
import nl.keerpunt.platform.store.Histories;
import nl.keerpunt.platform.store.Recorded;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The purses of all municipalities, as this replica knows them. A lock in the database, held until the commit, lets one
 * command at a time decide on a purse, whichever replica it reached; what others decided since is read first.
 *
 * <p>Memory changes after the commit only, so a failed or doubtful commit leaves at worst a purse that is behind, and the
 * next command catches up by the versions.
 */
@Component
class Purses {

    private final Map<MunicipalityCode, Known> memory = new ConcurrentHashMap<>();
    private final JdbcClient database;
    private final Histories histories;

    Purses(JdbcClient database, Histories histories) {
        this.database = database;
        this.histories = histories;
    }

    /** A purse up to the last event of each of its years. */
    record Known(MunicipalityCode municipality, Purse purse, PMap<BudgetId, Long> versions) {

        static Known nothing(MunicipalityCode municipality) {
            return new Known(municipality, Purse.EMPTY, HashTreePMap.empty());
        }

        /** The version of a year; -1 when nothing ever happened in it. */
        long version(BudgetId budget) {
            return versions.getOrDefault(budget, -1L);
        }

        Known after(BudgetEvent event) {
            var version = version(event.budget()) + 1;
            return new Known(municipality, Purse.evolve(purse, event), versions.plus(event.budget(), version));
        }

        private long events() {
            return versions.values().stream().mapToLong(version -> version + 1).sum();
        }
    }

    /** The purse as it stands now; nobody else decides on it until this transaction ends. */
    Known locked(MunicipalityCode municipality) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('purse ' || ?, 0))")
                .param(municipality.value())
                .query((_, _) -> municipality)
                .single();
        var known = memory.getOrDefault(municipality, Known.nothing(municipality));
        for (var year : years(municipality)) {
            if (year.version() > known.version(year.budget())) {
                for (var missed : since(year.budget(), known)) {
                    known = known.after(missed.fact());
                }
            }
        }
        return known;
    }

    /** A year that has its first event is found by every replica from now on. */
    void open(BudgetId budget) {
        database.sql("insert into budget_year (municipality, year) values (?, ?) on conflict do nothing")
                .params(budget.municipality().value(), budget.year())
                .update();
    }

    void rememberAfterCommit(Known after) {
        CurrentUnitOfWork.get()
                .root()
                .afterCommit(_ -> memory.merge(
                        after.municipality(), after, (held, newer) -> held.events() > newer.events() ? held : newer));
    }

    private List<Recorded<BudgetEvent>> since(BudgetId budget, Known known) {
        return histories.after(budget.toString(), BudgetEvent.class, known.version(budget), Long.MAX_VALUE);
    }

    private record Year(BudgetId budget, long version) {}

    /** Before years had bounds, something may have been asked of others; no command can address those any more. */
    private List<Year> years(MunicipalityCode municipality) {
        return database.sql("select year, (select max(sequencenumber) from domainevententry"
                        + " where aggregateidentifier = municipality || '/' || year) as version"
                        + " from budget_year where municipality = ? and year between ? and ? order by year")
                .params(municipality.value(), BudgetId.FIRST_YEAR, BudgetId.LAST_YEAR)
                .query((row, _) -> new Year(new BudgetId(municipality, row.getInt("year")), row.getLong("version")))
                .list();
    }
}
