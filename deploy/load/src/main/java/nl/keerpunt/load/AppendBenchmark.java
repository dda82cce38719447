package nl.keerpunt.load;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.household.HouseholdService;
import nl.keerpunt.household.registration.HouseholdCommand.RegisterHousehold;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.language.MunicipalityCode;
import nl.keerpunt.language.Team;
import nl.keerpunt.platform.start.ServiceStarter;
import nl.keerpunt.platform.store.CommandFacts;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.testing.ServiceUnderTest;

/**
 * P1: one event appended to a new household through the service's command path (bus, aggregate, rules, store), 64 callers,
 * against pgbench appending one row, 16 clients; both durable, on the same server.
 */
final class AppendBenchmark implements Load.Benchmark {

    private static final double GOAL = 0.35;
    private static final int CALLERS = 64;

    @Override
    public Result run() throws Exception {
        var ratios = new ArrayList<Double>();
        try (var service = ServiceUnderTest.start(
                "household", settings -> ServiceStarter.start(HouseholdService.class, "household", 0, settings))) {
            var commands = service.context().getBean(Commands.class);
            var pgbench = new Pgbench(service.database());
            var loop = new ClosedLoop(CALLERS, Duration.ofSeconds(4));
            new ClosedLoop(CALLERS, Bench.WARM_UP).run(() -> register(commands));
            for (var round = 1; round <= Bench.ROUNDS; round++) {
                var yardstick = pgbench.append(16, 4);
                var before = Bench.events(service);
                var ours = loop.run(() -> register(commands));
                if (Bench.events(service) - before != ours.acknowledged()) {
                    throw new IllegalStateException("acknowledged and stored differ");
                }
                ratios.add(ours.perSecond() / yardstick);
                Bench.say("round %d: pgbench %.0f/s, ours %s, ratio %.3f", round, yardstick, ours, ratios.getLast());
            }
        }
        return new Result("p1", ratios, GOAL, false);
    }

    private static void register(Commands commands) {
        var household = new HouseholdId(new MunicipalityCode(Bench.MUNICIPALITY), UUID.randomUUID());
        commands.send(
                UUID.randomUUID().toString(),
                new RegisterHousehold(household, new Team("noord"), LocalDate.of(2026, 1, 1)),
                Map.of(CommandFacts.ACTOR, "load"),
                null);
    }
}
