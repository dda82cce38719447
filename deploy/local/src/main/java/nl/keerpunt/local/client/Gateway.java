package nl.keerpunt.local.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The only door to the platform (poort), and the demo identities that log in to it. */
public final class Gateway {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private static final List<Witness> WITNESSES = ServiceLoader.load(Witness.class).stream()
            .map(ServiceLoader.Provider::get)
            .toList();

    private final String address;
    private final String issuer;
    private final Consumer<Written> watcher;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    private Gateway(String address, String issuer, Consumer<Written> watcher) {
        this.address = address;
        this.issuer = issuer;
        this.watcher = watcher;
    }

    public static Gateway at(String address, String issuer) {
        return new Gateway(address, issuer, _ -> {});
    }

    /** The same door, with somebody who sees every write and its answer. */
    public Gateway watchedBy(Consumer<Written> somebody) {
        return new Gateway(address, issuer, somebody);
    }

    /** One of the demo identities; their secrets are no secret. */
    public Person as(String person) {
        return new Person(this, token(person), Map.of());
    }

    public boolean isHealthy() {
        try {
            return send("/health", Map.of(), null).status() == 200;
        } catch (Unreachable notYet) {
            return false;
        }
    }

    /** What the whole says of itself. */
    public String health() {
        return send("/health", Map.of(), null).text();
    }

    /** What that person shows at the door. */
    public String token(String person) {
        return tokens.computeIfAbsent(person, this::login);
    }

    private String login(String person) {
        var login =
                Base64.getEncoder().encodeToString((person + ":" + person + "-demo").getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(issuer + "/oauth2/token"))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + login)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        var answer = send(request);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(person + " could not log in: HTTP " + answer.statusCode());
        }
        return JSON.readTree(answer.body()).path("access_token").asString();
    }

    /** Without a body it is a question. */
    Answer send(String path, Map<String, String> headers, @Nullable String body) {
        var request = HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
        headers.forEach(request::header);
        if (body != null) {
            request.header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body));
        }
        var answer = send(request.build());
        WITNESSES.forEach(witness -> witness.saw(answer));
        return new Answer(
                answer.statusCode(),
                answer.headers().firstValue("ETag").orElse(""),
                answer.headers().firstValue("Position").orElse(""),
                answer.body());
    }

    void wrote(Written written) {
        watcher.accept(written);
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new Unreachable(request.method() + " " + request.uri().getPath(), failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unreachable(request.method() + " " + request.uri().getPath(), stopped);
        }
    }
}
