package nl.keerpunt.load;

import static nl.keerpunt.load.measuring.Say.say;

import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.keerpunt.load.measuring.Cell;
import nl.keerpunt.load.measuring.ClosedLoop;
import nl.keerpunt.load.measuring.Effort;
import nl.keerpunt.load.measuring.Figure;
import nl.keerpunt.load.measuring.Goal;
import nl.keerpunt.load.measuring.Result;
import nl.keerpunt.load.yardstick.Pgbench;
import nl.keerpunt.local.client.Gateway;
import nl.keerpunt.local.client.Person;
import nl.keerpunt.local.platform.LocalPlatform;
import nl.keerpunt.local.platform.LocalService;
import nl.keerpunt.local.platform.Ports;
import nl.keerpunt.testing.http.Http;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * P2: registering a household on the whole local platform, through gateway, token, validation and idempotency, 16
 * clients, against pgbench appending one row on the same server, 16 clients. Also what the gateway adds to one client.
 */
final class GatewayBenchmark implements Load.Benchmark {

    private static final int CLIENTS = 16;
    private static final Pattern BEHIND = Pattern.compile("(?m)^keerpunt_lag_events(?:\\{.*})? ([0-9.E]+)$");

    @Override
    public Result run(Effort effort) throws Exception {
        var result = new Result("p2", Goal.atLeast(0.06), effort);
        var added = result.beside("p2 ms that the gateway adds to one client", Goal.atMost(1));
        var ports = Ports.free();
        try (var platform = LocalPlatform.start(Files.createTempDirectory("keerpunt-load"), ports)) {
            var through = platform.door().as("anna");
            var straight = Gateway.at("http://localhost:" + ports.of(LocalService.HOUSEHOLD), platform.issuer())
                    .as("anna");
            var server = platform.database();
            var url = server.url("keerpunt_household");
            var households = JdbcClient.create(new DriverManagerDataSource(url, server.superuser(), server.password()));
            var cell = new Cell(() -> events(households), () -> haveCaughtUp(ports), result);
            var pgbench = new Pgbench(url, server.superuser(), server.password());
            cell.warm(effort.warm(), CLIENTS, () -> register(through));
            for (var round = 1; round <= effort.rounds(); round++) {
                var yardstick = pgbench.append();
                var ours = cell.run("through the gateway", CLIENTS, () -> register(through));
                result.round(ours.perSecond() / yardstick);
                say("round %d: pgbench %.0f/s, ratio %.3f", round, yardstick, ours.perSecond() / yardstick);
                compareOneClient(straight, through, added);
                cell.readers().catchUp();
            }
        }
        return result;
    }

    private static void compareOneClient(Person straight, Person through, Figure added) {
        var without = ClosedLoop.during(1, Duration.ofSeconds(2), () -> register(straight));
        var with = ClosedLoop.during(1, Duration.ofSeconds(2), () -> register(through));
        added.add(with.medianMillis() - without.medianMillis());
        say("  one client: straight %.2f ms, through the gateway %.2f ms", without.medianMillis(), with.medianMillis());
    }

    private static void register(Person caller) {
        var household = UUID.randomUUID();
        var answer = caller.post("/v1/households", "load-" + household, Map.of("id", household, "on", "2026-01-01"));
        if (!answer.isAccepted()) {
            throw new IllegalStateException("answered " + answer.status() + " " + answer.text());
        }
    }

    private static boolean haveCaughtUp(Ports ports) {
        return Stream.of(LocalService.values()).allMatch(service -> behind(ports.of(service)) == 0);
    }

    private static double behind(int port) {
        var metrics =
                Http.at("http://localhost:" + port).get("/actuator/prometheus").text();
        return BEHIND.matcher(metrics)
                .results()
                .mapToDouble(found -> Double.parseDouble(found.group(1)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no figure of how far the readers of a service are"));
    }

    private static long events(JdbcClient database) {
        return database.sql("select count(*) from domainevententry")
                .query(Long.class)
                .single();
    }
}
