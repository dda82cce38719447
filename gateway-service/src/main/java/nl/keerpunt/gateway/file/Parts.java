package nl.keerpunt.gateway.file;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.keerpunt.gateway.neighbour.Neighbour;
import nl.keerpunt.gateway.wiring.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks services for their part of a file. What does not come in time, or is too large to be one, is no part. */
@Component
class Parts implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Parts.class);

    /** Ten times the largest part that was seen; four of them fit the memory of a gateway. */
    private static final long LARGEST = 8L << 20;

    /**
     * What a service is asked.
     *
     * @param path of the gateway's own operation, as it was asked: {@code /v1/households/...}
     * @param headers what the caller brought, and the correlation
     */
    record Question(String path, Map<String, String> headers) {

        /** @param query with its question mark, or empty */
        URI at(URI address, Neighbour neighbour, String query) {
            return URI.create(
                    address.toString().replaceFirst("/$", "") + "/v1/" + neighbour.label() + path.substring(3) + query);
        }
    }

    private final HttpClient client = HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(1))
            .build();
    private final Settings settings;

    Parts(Settings settings) {
        this.settings = settings;
    }

    /** Each neighbour's answer, whatever it says; empty when none came. They are asked at once. */
    Map<Neighbour, Optional<HttpResponse<byte[]>>> of(Iterable<Neighbour> neighbours, Question question, String query) {
        var asked = new EnumMap<Neighbour, CompletableFuture<Optional<HttpResponse<byte[]>>>>(Neighbour.class);
        neighbours.forEach(neighbour -> asked.put(neighbour, ask(neighbour, question, query)));
        var answers = new EnumMap<Neighbour, Optional<HttpResponse<byte[]>>>(Neighbour.class);
        asked.forEach((neighbour, answer) -> answers.put(neighbour, answer.join()));
        return answers;
    }

    private CompletableFuture<Optional<HttpResponse<byte[]>>> ask(
            Neighbour neighbour, Question question, String query) {
        var address = settings.addresses().get(neighbour);
        if (address == null) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        var request = HttpRequest.newBuilder(question.at(address, neighbour, query));
        question.headers().forEach(request::setHeader);
        return client.sendAsync(request.build(), BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST))
                .orTimeout(settings.timeout().toMillis(), TimeUnit.MILLISECONDS)
                .thenApply(Optional::of)
                .exceptionally(failure -> {
                    LOG.warn(
                            "{}-service gave no part: {}",
                            neighbour.label(),
                            kind(failure)); // Its text may name a path.
                    return Optional.empty();
                });
    }

    private static String kind(Throwable failure) {
        return (failure.getCause() == null ? failure : failure.getCause())
                .getClass()
                .getName();
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
