package nl.keerpunt.load;

import static nl.keerpunt.load.Purses.MONTHS_IN_YEAR;
import static nl.keerpunt.load.Purses.PER_MONTH;
import static nl.keerpunt.load.measuring.Say.say;

import java.util.List;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.load.measuring.Cell;
import nl.keerpunt.load.measuring.ClosedLoop;
import nl.keerpunt.load.measuring.Effort;
import nl.keerpunt.load.measuring.Goal;
import nl.keerpunt.load.measuring.Measured;
import nl.keerpunt.load.measuring.Result;
import nl.keerpunt.load.yardstick.Pgbench;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import org.jspecify.annotations.Nullable;

/**
 * P3 and P4: reservations on the one purse of a municipality, against a row that is locked, changed within its cap and
 * written about in one transaction of pgbench, 16 clients, on the same server.
 *
 * @param months of each reservation: the first is what the goal is about, the others are told
 */
record PurseBenchmark(
        String name,
        int callers,
        List<Integer> months,
        Goal goal,
        @Nullable Goal p99Goal) implements Load.Benchmark {

    static final PurseBenchmark P3 =
            new PurseBenchmark("p3", 64, List.of(MONTHS_IN_YEAR, 1), Goal.atLeast(2), Goal.atMost(60));
    static final PurseBenchmark P4 = new PurseBenchmark("p4", 1024, List.of(1), Goal.atLeast(5), null);

    private static final MunicipalityCode SMALL = new MunicipalityCode("0308");
    private static final int COVERED = 1_000;

    @Override
    public Result run(Effort effort) throws Exception {
        var result = new Result(name, goal, effort);
        var p99 = p99Goal == null ? result.beside(name + " p99 in ms") : result.beside(name + " p99 in ms", p99Goal);
        var others = months.stream()
                .skip(1)
                .map(each -> result.beside(name + " with months=" + each))
                .toList();
        try (var purses = Purses.start()) {
            var cell = Cell.of(purses.service(), result);
            var pgbench = Pgbench.on(purses.service().database());
            purses.fill(Load.MUNICIPALITY);
            cell.warm(effort.warm(), callers, () -> purses.reserve(Load.MUNICIPALITY, months.getFirst()));
            giveOutToTheCap(purses);
            cell.readers().catchUp();
            for (var round = 1; round <= effort.rounds(); round++) {
                var yardstick = pgbench.reserve();
                var ours = reserve(cell, purses, months.getFirst());
                result.round(ours.perSecond() / yardstick);
                p99.add(ours.p99Millis());
                say("round %d: row lock %.0f/s, ratio %.3f", round, yardstick, ours.perSecond() / yardstick);
                for (var other = 1; other < months.size(); other++) {
                    others.get(other - 1)
                            .add(reserve(cell, purses, months.get(other)).perSecond() / yardstick);
                }
            }
        }
        return result;
    }

    private Measured reserve(Cell cell, Purses purses, int eachOf) {
        return cell.run("reservations of months=" + eachOf, callers, () -> purses.reserve(Load.MUNICIPALITY, eachOf));
    }

    /** Twice as many ask as there is money for: exactly what there is is reserved, and every other is refused. */
    private void giveOutToTheCap(Purses purses) {
        var eachOf = months.getFirst();
        purses.appropriate(SMALL, COVERED * eachOf * PER_MONTH.cents());
        ClosedLoop.times(callers, 2 * COVERED, () -> purses.reserve(SMALL, eachOf));
        var made = events(purses, "reservation-made");
        var refused = events(purses, "reservation-refused");
        if (made != COVERED || refused != COVERED) {
            throw new IllegalStateException("of %d asked, %d are covered, and %d were reserved, %d refused"
                    .formatted(2 * COVERED, COVERED, made, refused));
        }
        say("  to the cap: %d asked, %d reserved, %d refused", 2 * COVERED, made, refused);
    }

    private static long events(Purses purses, String name) {
        return purses.service()
                .context()
                .getBean(ProjectionDatabase.class)
                .client()
                .sql("select count(*) from domainevententry where aggregateidentifier = ? and payloadtype = ?")
                .params(SMALL.value() + "/" + Purses.YEAR, name)
                .query(Long.class)
                .single();
    }
}
