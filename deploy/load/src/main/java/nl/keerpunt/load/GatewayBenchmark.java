package nl.keerpunt.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import nl.keerpunt.embedded.EmbeddedDatabase;
import nl.keerpunt.embedded.EmbeddedDatabase.Place;
import nl.keerpunt.local.client.Gateway;
import nl.keerpunt.local.client.Person;
import nl.keerpunt.local.platform.LocalPlatform;
import nl.keerpunt.local.platform.LocalService;
import nl.keerpunt.local.platform.Ports;
import nl.keerpunt.testing.RealPostgres;

/**
 * P2: registering a household on the whole local platform, through gateway, token, validation and idempotency, 16 clients,
 * against pgbench appending one row, 16 clients, on a server of the same kind. Also what the gateway adds to one client.
 */
final class GatewayBenchmark implements Load.Benchmark {

    private static final double GOAL = 0.1;
    private static final int CALLERS = 16;

    /** Two whole web stacks lie on this path, each request warms them once, and that is seen to take minutes. */
    private static final int WARM_UP_MINUTES = 3;

    private final LongAdder acknowledged = new LongAdder();

    @Override
    public Result run() throws Exception {
        var folder = Files.createTempDirectory("keerpunt-load");
        var ratios = new ArrayList<Double>();
        var ports = Ports.free();
        try (var platform = LocalPlatform.start(folder, ports)) {
            var through = platform.door().as("anna");
            var straight = Gateway.at("http://localhost:" + ports.of(LocalService.HOUSEHOLD), platform.issuer())
                    .as("anna");
            var pgbench = new Pgbench(RealPostgres.database("yardstick"));
            for (var minute = 1; minute <= WARM_UP_MINUTES; minute++) {
                var warmingUp = new ClosedLoop(CALLERS, Duration.ofMinutes(1)).run(() -> register(through));
                Bench.say("warming up, minute %d: %s", minute, warmingUp);
            }
            for (var round = 1; round <= Bench.ROUNDS; round++) {
                var yardstick = pgbench.append(CALLERS, 4);
                var ours = new ClosedLoop(CALLERS, Duration.ofSeconds(4)).run(() -> register(through));
                ratios.add(ours.perSecond() / yardstick);
                Bench.say("round %d: pgbench %.0f/s, ours %s, ratio %.3f", round, yardstick, ours, ratios.getLast());
                compareOneClient(straight, through);
            }
        }
        assertAllStored(folder);
        return new Result("p2", ratios, GOAL, false);
    }

    private void compareOneClient(Person straight, Person through) {
        var alone = new ClosedLoop(1, Duration.ofSeconds(1));
        var without = alone.run(() -> register(straight));
        var with = alone.run(() -> register(through));
        Bench.say(
                "  one client: straight %.2f ms, through the gateway %.2f ms, so it adds %.2f ms",
                without.medianMillis(), with.medianMillis(), with.medianMillis() - without.medianMillis());
    }

    private void register(Person caller) {
        var household = UUID.randomUUID();
        var answer = caller.post("/v1/households", "load-" + household, Map.of("id", household, "on", "2026-01-01"));
        if (!answer.isAccepted()) {
            throw new IllegalStateException("answered " + answer.status() + " " + answer.text());
        }
        acknowledged.increment();
    }

    private void assertAllStored(Path folder) throws SQLException {
        try (var database = EmbeddedDatabase.start(Place.kept(folder.resolve("postgresql"), 0));
                var connection = DriverManager.getConnection(
                        database.server().url("keerpunt_household"),
                        database.server().superuser(),
                        database.server().password());
                var statement = connection.createStatement();
                var count = statement.executeQuery("select count(*) from domainevententry")) {
            count.next();
            if (count.getLong(1) != acknowledged.sum()) {
                throw new IllegalStateException(
                        "acknowledged and stored differ: " + acknowledged.sum() + " and " + count.getLong(1));
            }
        }
    }
}
