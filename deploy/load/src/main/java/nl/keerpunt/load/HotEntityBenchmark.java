package nl.keerpunt.load;

import static nl.keerpunt.load.measuring.Say.say;

import java.time.Duration;
import nl.keerpunt.load.measuring.Cell;
import nl.keerpunt.load.measuring.ClosedLoop;
import nl.keerpunt.load.measuring.Effort;
import nl.keerpunt.load.measuring.Goal;
import nl.keerpunt.load.measuring.Measured;
import nl.keerpunt.load.measuring.Result;
import nl.keerpunt.load.yardstick.CachedAxon;
import nl.keerpunt.load.yardstick.HotEntity;
import nl.keerpunt.load.yardstick.PekkoActor;
import nl.keerpunt.testing.real.RealPostgres;

/**
 * P5: one entity that 64 callers write to, each command one event: the purse of a municipality, against plain cached
 * Axon and Pekko persistence on the same PostgreSQL, the better of the two. Those have no rules, readers or outbox to
 * run.
 */
final class HotEntityBenchmark implements Load.Benchmark {

    private static final int CALLERS = 64;
    private static final Duration TIME = Duration.ofSeconds(4);

    @Override
    public Result run(Effort effort) throws Exception {
        var result = new Result("p5", Goal.atLeast(2.5), effort);
        var toAxon = result.beside("p5 to cached Axon");
        var toPekko = result.beside("p5 to Pekko persistence");
        try (var purses = Purses.start();
                var axon = new CachedAxon(RealPostgres.database("axon"));
                var pekko = new PekkoActor(RealPostgres.database("pekko"))) {
            purses.fill(Load.MUNICIPALITY);
            warm("cached Axon", axon, effort);
            warm("Pekko persistence", pekko, effort);
            var cell = Cell.of(purses.service(), result);
            cell.warm(effort.warm(), CALLERS, () -> purses.reserve(Load.MUNICIPALITY, 1));
            for (var round = 1; round <= effort.rounds(); round++) {
                var byAxon = change("cached Axon", axon).perSecond();
                var byPekko = change("Pekko persistence", pekko).perSecond();
                var ours = cell.run("one purse", CALLERS, () -> purses.reserve(Load.MUNICIPALITY, 1))
                        .perSecond();
                toAxon.add(ours / byAxon);
                toPekko.add(ours / byPekko);
                result.round(ours / Math.max(byAxon, byPekko));
                say("round %d: ratio %.3f", round, ours / Math.max(byAxon, byPekko));
            }
        }
        return result;
    }

    private static void warm(String name, HotEntity entity, Effort effort) {
        say("  warming up %s: %s", name, ClosedLoop.times(CALLERS, effort.warm(), entity::change));
    }

    private static Measured change(String name, HotEntity entity) {
        var before = entity.stored();
        var measured = ClosedLoop.during(CALLERS, TIME, entity::change);
        say("  %s: %s", name, measured);
        if (entity.stored() - before != measured.acknowledged()) {
            throw new IllegalStateException(name + " stored something else than it acknowledged");
        }
        return measured;
    }
}
