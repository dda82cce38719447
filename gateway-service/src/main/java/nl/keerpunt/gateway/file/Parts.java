package nl.keerpunt.gateway.file;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
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

    /** Some hundred thousand facts: no household has as many, and a service that sends more has lost its way. */
    private static final long LARGEST = 32L << 20;

    /**
     * What a service is asked.
     *
     * @param path behind the service's own: {@code /households/...}
     * @param headers what the caller brought, and the correlation
     */
    record Question(String path, Map<String, String> headers) {

        Question until(LocalDate day) {
            return new Question(path + "?until=" + day, headers);
        }
    }

    /** How long records are kept: the same for everybody, by household-service's rules. */
    private static final String KEEPING_RULES = "/v1/keeping-rules";

    private final HttpClient client = HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(1))
            .build();
    private final Settings settings;

    Parts(Settings settings) {
        this.settings = settings;
    }

    Optional<HttpResponse<byte[]>> keepingRules(Question question) {
        return ask(Neighbour.HOUSEHOLD, KEEPING_RULES, question.headers()).join();
    }

    /** Each neighbour's answer, whatever it says; empty when none came. They are asked at once. */
    Map<Neighbour, Optional<HttpResponse<byte[]>>> of(Iterable<Neighbour> neighbours, Question question) {
        var asked = new EnumMap<Neighbour, CompletableFuture<Optional<HttpResponse<byte[]>>>>(Neighbour.class);
        neighbours.forEach(neighbour ->
                asked.put(neighbour, ask(neighbour, "/v1/" + neighbour.label() + question.path(), question.headers())));
        var answers = new EnumMap<Neighbour, Optional<HttpResponse<byte[]>>>(Neighbour.class);
        asked.forEach((neighbour, answer) -> answers.put(neighbour, answer.join()));
        return answers;
    }

    private CompletableFuture<Optional<HttpResponse<byte[]>>> ask(
            Neighbour neighbour, String path, Map<String, String> headers) {
        var address = settings.addresses().get(neighbour);
        if (address == null) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        var request = HttpRequest.newBuilder(URI.create(address.toString().replaceFirst("/$", "") + path));
        headers.forEach(request::setHeader);
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
