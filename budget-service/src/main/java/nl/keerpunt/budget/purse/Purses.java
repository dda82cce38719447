package nl.keerpunt.budget.purse;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.keerpunt.budget.budget.BudgetEvent;
import nl.keerpunt.budget.budget.BudgetId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.platform.store.Batch;
import nl.keerpunt.platform.store.LaneDatabase;
import nl.keerpunt.platform.store.SideRows;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.platform.stored.Recorded;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The purses of all municipalities, as this replica knows them. A lock in the database, held until the commit, lets one
 * batch at a time decide on a purse, whichever replica it reached; what others decided since is read first, once per
 * batch.
 *
 * <p>Memory changes after the commit only, so a failed or doubtful commit leaves at worst a purse that is behind, and
 * the next command catches up by the versions.
 */
@Component
class Purses {

    private final Map<MunicipalityCode, Remembered> memory = new ConcurrentHashMap<>();
    private final JdbcClient database;
    private final Histories histories;

    Purses(LaneDatabase database, @Qualifier("laneHistories") Histories histories) {
        this.database = database.client();
        this.histories = histories;
    }

    /** A purse up to the last event of each of its years. */
    record Remembered(MunicipalityCode municipality, Purse purse, PMap<BudgetId, Long> versions) {

        static Remembered nothing(MunicipalityCode municipality) {
            return new Remembered(municipality, Purse.EMPTY, HashTreePMap.empty());
        }

        /** The version of a year; -1 when nothing ever happened in it. */
        long version(BudgetId budget) {
            return versions.getOrDefault(budget, -1L);
        }

        Remembered after(BudgetEvent event) {
            var version = version(event.budget()) + 1;
            return new Remembered(municipality, Purse.evolve(purse, event), versions.plus(event.budget(), version));
        }

        private long events() {
            return versions.values().stream().mapToLong(version -> version + 1).sum();
        }
    }

    /**
     * The purse as it stands now, with what the batch decided before; nobody else decides on it until this
     * transaction ends.
     */
    Remembered locked(MunicipalityCode municipality) {
        return CurrentUnitOfWork.get().root().getOrComputeResource(key(municipality), _ -> {
            lock(municipality);
            return caughtUp(municipality);
        });
    }

    /** The purse with all that was committed by now, and perhaps some of what is committed meanwhile. */
    Purse committed(MunicipalityCode municipality) {
        var known = caughtUp(municipality);
        remember(known);
        return known.purse();
    }

    private static String key(MunicipalityCode municipality) {
        return "keerpunt.purse." + municipality;
    }

    private void lock(MunicipalityCode municipality) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('purse ' || ?, 0))")
                .param(municipality.value())
                .query((_, _) -> municipality)
                .single();
    }

    private Remembered caughtUp(MunicipalityCode municipality) {
        var known = memory.getOrDefault(municipality, Remembered.nothing(municipality));
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
        SideRows.write(database.sql("insert into budget_year (municipality, year) values (?, ?) on conflict do nothing")
                .params(budget.municipality().value(), budget.year()));
    }

    /** The rest of the batch decides on what this command left; memory follows after the commit. */
    void decided(Remembered before, Remembered after) {
        var root = CurrentUnitOfWork.get().root();
        var key = key(after.municipality());
        CurrentUnitOfWork.get().onRollback(_ -> takeBack(root, key, before));
        root.resources().put(key, after);
        root.afterCommit(_ -> remember(after));
    }

    /** By itself a command gives its lock up with what it wrote, and the next has to take it again. */
    private static void takeBack(UnitOfWork<?> root, String key, Remembered before) {
        if (Batch.isAlone()) {
            root.resources().remove(key);
        } else {
            root.resources().put(key, before);
        }
    }

    private void remember(Remembered after) {
        memory.merge(after.municipality(), after, (held, newer) -> held.events() > newer.events() ? held : newer);
    }

    private List<Recorded<BudgetEvent>> since(BudgetId budget, Remembered known) {
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
