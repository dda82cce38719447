package nl.keerpunt.gateway.neighbour;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Asks all neighbours the same thing at once. Its connections are not those of the callers: busy is not unhealthy. */
public final class Neighbourhood implements AutoCloseable {

    /** What a neighbour answered in time. */
    public record NeighbourAnswer(int status, String body) {}

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    private final SortedMap<Neighbour, URI> addresses;

    public Neighbourhood(SortedMap<Neighbour, URI> addresses) {
        this.addresses = Collections.unmodifiableSortedMap(new TreeMap<>(addresses));
    }

    /** One entry for each neighbour; empty when it did not answer within the patience. */
    public Map<Neighbour, Optional<NeighbourAnswer>> askAll(String path, Duration patience) {
        var asked = new EnumMap<Neighbour, CompletableFuture<Optional<NeighbourAnswer>>>(Neighbour.class);
        addresses.forEach((neighbour, address) -> asked.put(neighbour, ask(address.resolve(path), patience)));
        var answers = new EnumMap<Neighbour, Optional<NeighbourAnswer>>(Neighbour.class);
        asked.forEach((neighbour, answer) -> answers.put(neighbour, answer.join()));
        return answers;
    }

    private CompletableFuture<Optional<NeighbourAnswer>> ask(URI question, Duration patience) {
        return client.sendAsync(HttpRequest.newBuilder(question).build(), BodyHandlers.ofString())
                .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .thenApply(answer -> Optional.of(new NeighbourAnswer(answer.statusCode(), answer.body())))
                .exceptionally(_ -> Optional.empty());
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
