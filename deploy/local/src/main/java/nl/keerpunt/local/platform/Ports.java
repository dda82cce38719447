package nl.keerpunt.local.platform;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Where the parts listen, all on this machine only.
 *
 * @param gateway 8080
 * @param services 8081 to 8084
 * @param management the gateway's own probes: 8089
 * @param identity 8090
 */
public record Ports(int gateway, Map<LocalService, Integer> services, int management, int identity) {

    private static final int USUAL = 8080;
    private static final int MANAGEMENT = 9;
    private static final int IDENTITY = 10;

    /** Below what operating systems hand out to whoever asks for any port. */
    private static final int LOWEST_FREE = 15_000;

    private static final int HIGHEST_FREE = 32_000;

    public Ports {
        services = Map.copyOf(services);
    }

    public static Ports usual() {
        return from(USUAL);
    }

    /** The gateway on this port, all others just above it. */
    public static Ports from(int base) {
        var services = new LinkedHashMap<LocalService, Integer>();
        for (var service : LocalService.values()) {
            services.put(service, base + 1 + service.ordinal());
        }
        return new Ports(base, services, base + MANAGEMENT, base + IDENTITY);
    }

    /** A range that nobody uses at this moment, for a platform beside others. */
    public static Ports free() {
        while (true) {
            var ports = from(ThreadLocalRandom.current().nextInt(LOWEST_FREE, HIGHEST_FREE));
            if (ports.taken().isEmpty()) {
                return ports;
            }
        }
    }

    public int of(LocalService service) {
        return Objects.requireNonNull(services.get(service));
    }

    /** What stands in the way of a start: a sentence per port that another program holds. */
    List<String> taken() {
        return named().entrySet().stream()
                .filter(part -> isTaken(part.getValue()))
                .map(part -> "port " + part.getValue() + " (" + part.getKey() + ") is taken")
                .toList();
    }

    private SequencedMap<String, Integer> named() {
        var named = new LinkedHashMap<String, Integer>();
        named.put("gateway", gateway);
        for (var service : LocalService.values()) {
            named.put(service.label(), of(service));
        }
        named.put("gateway's probes", management);
        named.put("demo identities", identity);
        return named;
    }

    private static boolean isTaken(int port) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true); // A port that was closed a moment ago is free.
            probe.bind(new InetSocketAddress("127.0.0.1", port)); // Taken too when another listens on every address.
            return false;
        } catch (IOException taken) {
            return true;
        }
    }
}
