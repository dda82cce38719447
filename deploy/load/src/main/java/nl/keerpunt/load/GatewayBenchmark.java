package nl.keerpunt.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import nl.keerpunt.gateway.GatewayService;
import nl.keerpunt.household.HouseholdService;
import nl.keerpunt.platform.start.ServiceStarter;
import nl.keerpunt.testing.Http;
import nl.keerpunt.testing.ServiceUnderTest;

/**
 * P2: registering a household through gateway, token, validation and idempotency, 16 clients, against pgbench appending
 * one row, 16 clients. Also what the gateway adds to one client's median.
 */
final class GatewayBenchmark implements Load.Benchmark {

    private static final double GOAL = 0.1;
    private static final int CALLERS = 16;

    @Override
    public Result run() throws Exception {
        var ratios = new ArrayList<Double>();
        try (var service = ServiceUnderTest.start(
                        "household",
                        settings -> ServiceStarter.start(HouseholdService.class, "household", 0, settings));
                var gateway = GatewayService.start(
                        "--server.port=0",
                        "--KEERPUNT_ISSUER=" + service.identity().issuer(),
                        "--KEERPUNT_HOUSEHOLD_URL=" + service.http().base())) {
            var token = service.identity().professional("anna", Bench.MUNICIPALITY, "noord", "access");
            var direct = service.http().as(token);
            var through = Http.at("http://localhost:" + gateway.getEnvironment().getProperty("local.server.port"))
                    .as(token);
            var pgbench = new Pgbench(service.database());
            var loop = new ClosedLoop(CALLERS, Duration.ofSeconds(4));
            new ClosedLoop(CALLERS, Bench.WARM_UP).run(() -> register(through));
            for (var round = 1; round <= Bench.ROUNDS; round++) {
                var yardstick = pgbench.append(CALLERS, 4);
                var before = Bench.events(service);
                var ours = loop.run(() -> register(through));
                if (Bench.events(service) - before != ours.acknowledged()) {
                    throw new IllegalStateException("acknowledged and stored differ");
                }
                ratios.add(ours.perSecond() / yardstick);
                Bench.say("round %d: pgbench %.0f/s, ours %s, ratio %.3f", round, yardstick, ours, ratios.getLast());
                compareOneClient(direct, through);
            }
        }
        return new Result("p2", ratios, GOAL, false);
    }

    private static void compareOneClient(Http direct, Http through) {
        var alone = new ClosedLoop(1, Duration.ofSeconds(1));
        var straight = alone.run(() -> register(direct));
        var gated = alone.run(() -> register(through));
        Bench.say(
                "  one client: straight %.2f ms, through the gateway %.2f ms, so it adds %.2f ms",
                straight.medianMillis(), gated.medianMillis(), gated.medianMillis() - straight.medianMillis());
    }

    private static void register(Http caller) {
        var answer = caller.post("/v1/households", Map.of("on", "2026-01-01"));
        if (answer.status() != 200) {
            throw new IllegalStateException("answered " + answer.status() + " " + answer.reason());
        }
    }
}
