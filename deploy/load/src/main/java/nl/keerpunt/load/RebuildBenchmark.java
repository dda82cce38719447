package nl.keerpunt.load;

import static nl.keerpunt.load.Purses.MONTHS_IN_YEAR;
import static nl.keerpunt.load.measuring.Say.say;

import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import nl.keerpunt.load.measuring.Cell;
import nl.keerpunt.load.measuring.Effort;
import nl.keerpunt.load.measuring.Goal;
import nl.keerpunt.load.measuring.Result;
import nl.keerpunt.load.yardstick.StoredRows;
import nl.keerpunt.platform.rebuild.Rebuilds;

/**
 * P6: the ledger written anew from its events, against reading every row of them through JDBC, not decoded. Its
 * history is that of arrangements of a year: what each reserves, and the twelve months that are paid.
 */
final class RebuildBenchmark implements Load.Benchmark {

    private static final int CALLERS = 64;
    private static final String LEDGER = "ledger";

    @Override
    public Result run(Effort effort) throws Exception {
        var result = new Result("p6", Goal.atLeast(0.15), effort);
        try (var purses = Purses.start()) {
            var cell = Cell.of(purses.service(), result);
            purses.fill(Load.MUNICIPALITY);
            cell.warm(effort.warm() / (MONTHS_IN_YEAR + 1), CALLERS, () -> live(purses));
            var rows = new StoredRows(purses.service().database());
            rows.all(); // Both find the pages of the table in memory.
            for (var round = 1; round <= effort.rounds(); round++) {
                var read = rows.all();
                var rebuilt = rebuild(purses, cell);
                result.round(read.seconds() / rebuilt);
                say(
                        "round %d: %d events, %d MiB, read in %.2f s, the ledger rebuilt in %.2f s, ratio %.3f",
                        round, read.rows(), read.bytes() >> 20, read.seconds(), rebuilt, read.seconds() / rebuilt);
            }
        }
        return result;
    }

    private static void live(Purses purses) {
        var arrangement = purses.reserve(Load.MUNICIPALITY, MONTHS_IN_YEAR);
        for (var month = 1; month <= MONTHS_IN_YEAR; month++) {
            purses.realise(arrangement, month);
        }
    }

    /** Beside the live one and swapped, from the request until it has taken its place. */
    private static double rebuild(Purses purses, Cell cell) throws SQLException {
        var before = lines(purses);
        var rebuilds = purses.service().context().getBean(Rebuilds.class);
        var began = System.nanoTime();
        rebuilds.ask(LEDGER, UUID.randomUUID());
        while (rebuilds.of(LEDGER).orElseThrow().isRunning()) {
            LockSupport.parkNanos(1_000_000);
        }
        var seconds = (System.nanoTime() - began) / 1e9;
        var rebuild = rebuilds.of(LEDGER).orElseThrow();
        if (rebuild.failure() != null || rebuild.reached() < cell.stored().getAsLong()) {
            throw new IllegalStateException("the ledger was not rebuilt: " + rebuild);
        }
        if (!lines(purses).equals(before)) {
            throw new IllegalStateException("another ledger came out: " + lines(purses) + " instead of " + before);
        }
        return seconds;
    }

    /** How many there are, and the seal of the last, which depends on all before it. */
    private static String lines(Purses purses) throws SQLException {
        try (var connection = purses.service().database().connectAsProjection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select count(*) || ' lines, last seal ' || (select hash from ledger_entry"
                                + " order by position desc, line desc limit 1) from ledger_entry")) {
            found.next();
            return found.getString(1);
        }
    }
}
