package nl.keerpunt.gateway.wiring;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.keerpunt.gateway.neighbour.Neighbour;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.convert.DurationStyle;

/**
 * What the gateway has to be told.
 *
 * @param addresses where the services are
 * @param issuer who issues tokens
 * @param timeout how long a service may take to answer
 * @param arrival how long a request may take to arrive
 * @param perCaller how many requests a second one caller may send
 * @param door by which address callers reach the gateway; else by its port on this machine
 * @param people where a local platform lists the fictional people that one may log in as; elsewhere there is none
 */
public record Settings(
        SortedMap<Neighbour, URI> addresses,
        String issuer,
        Duration timeout,
        Duration arrival,
        int perCaller,
        Optional<URI> door,
        Optional<URI> people) {

    static final Duration SHORTEST = Duration.ofMillis(50);
    static final Duration LONGEST = Duration.ofSeconds(60);

    public Settings {
        addresses = Collections.unmodifiableSortedMap(new TreeMap<>(addresses));
    }

    static Settings from(UnaryOperator<@Nullable String> environment) {
        var errors = new ArrayList<String>();
        var addresses = new TreeMap<Neighbour, URI>();
        for (var neighbour : Neighbour.values()) {
            var value =
                    Optional.ofNullable(environment.apply(neighbour.setting())).orElse(neighbour.usualAddress());
            address(neighbour.setting(), value, neighbour.usualAddress(), errors)
                    .filter(address -> hasNoPath(neighbour.setting(), address, errors))
                    .ifPresent(address -> addresses.put(neighbour, address));
        }
        var issuer = Optional.ofNullable(environment.apply("KEERPUNT_ISSUER")).orElse("");
        address("KEERPUNT_ISSUER", issuer, "http://localhost:8090", errors);
        var timeout = duration("KEERPUNT_TIMEOUT", "5s", environment, errors);
        var arrival = duration("KEERPUNT_ARRIVAL", "10s", environment, errors);
        var perCaller = perCaller(environment, errors);
        var door = Optional.ofNullable(environment.apply("KEERPUNT_GATEWAY_ADDRESS"))
                .flatMap(value -> address("KEERPUNT_GATEWAY_ADDRESS", value, "https://keerpunt.example.org", errors))
                .filter(address -> hasNoPath("KEERPUNT_GATEWAY_ADDRESS", address, errors));
        var people = Optional.ofNullable(environment.apply("KEERPUNT_LOCAL_PEOPLE"))
                .flatMap(value -> address("KEERPUNT_LOCAL_PEOPLE", value, "http://localhost:8090/people", errors));
        if (!errors.isEmpty()) {
            throw new UnusableSettings(errors);
        }
        return new Settings(addresses, issuer, timeout, arrival, perCaller, door, people);
    }

    private static Optional<URI> address(String name, String value, String example, List<String> errors) {
        try {
            var address = URI.create(value);
            if (List.of("http", "https").contains(String.valueOf(address.getScheme())) && address.getHost() != null) {
                return Optional.of(address);
            }
        } catch (IllegalArgumentException _) { // Told below, together with the other errors.
        }
        errors.add(name + " must be an address such as " + example + "; it is '" + value + "'");
        return Optional.empty();
    }

    /** The path is always that of the request; one in the address would be left out in silence. */
    private static boolean hasNoPath(String name, URI address, List<String> errors) {
        if (address.getPath().isEmpty() || address.getPath().equals("/")) {
            return true;
        }
        errors.add(name + " must end with its host or port; it is '" + address + "'");
        return false;
    }

    private static Duration duration(
            String name, String usual, UnaryOperator<@Nullable String> environment, List<String> errors) {
        var value = Optional.ofNullable(environment.apply(name)).orElse(usual);
        try {
            var timeout = DurationStyle.detectAndParse(value);
            if (timeout.compareTo(SHORTEST) >= 0 && timeout.compareTo(LONGEST) <= 0) {
                return timeout;
            }
        } catch (IllegalArgumentException _) { // Told below, together with the other errors.
        }
        errors.add(name + " must be a duration from 50ms to 60s, such as 5s; it is '" + value + "'");
        return LONGEST;
    }

    private static int perCaller(UnaryOperator<@Nullable String> environment, List<String> errors) {
        var value = Optional.ofNullable(environment.apply("KEERPUNT_LIMIT_PER_CALLER"))
                .orElse("100");
        if (value.matches("[1-9][0-9]{0,5}")) {
            return Integer.parseInt(value);
        }
        errors.add("KEERPUNT_LIMIT_PER_CALLER must be a number of requests a second from 1 to 999999; it is '" + value
                + "'");
        return 1;
    }
}
