package nl.keerpunt.testing.document;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every answer under {@code /v1/} is what the document says that stands at {@code /openapi.json} of the same base. It
 * is fetched once, with the first answer; services that serve the same document share what was compiled of it.
 */
public final class AnswerCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final Map<String, Promises> BY_BASE = new ConcurrentHashMap<>();
    private static final Map<String, Promises> BY_DOCUMENT = new ConcurrentHashMap<>();

    private AnswerCheck() {}

    /** Throws when an answer is not as promised, and says everything that is wrong with it. */
    public static void check(String base, Exchange exchange) {
        var broken = broken(base, exchange);
        if (!broken.isEmpty()) {
            throw new AssertionError(said(exchange, broken));
        }
    }

    /** Everything that is wrong with an answer, for who gathers such. */
    public static List<String> broken(String base, Exchange exchange) {
        return exchange.path().startsWith("/v1/") ? brokenNow(base, exchange) : List.of();
    }

    private static List<String> brokenNow(String base, Exchange exchange) {
        var broken = promisesAt(base).brokenBy(exchange);
        if (broken.isEmpty()) {
            return broken;
        }
        BY_BASE.remove(base); // Another service may have got the port of one that has ended.
        return promisesAt(base).brokenBy(exchange);
    }

    private static String said(Exchange exchange, List<String> broken) {
        return "%s %s answered %d, not as its document says:%n  - %s%nbody: %s"
                .formatted(
                        exchange.method(),
                        exchange.address(),
                        exchange.status(),
                        String.join(System.lineSeparator() + "  - ", broken),
                        exchange.text());
    }

    private static Promises promisesAt(String base) {
        var kept = BY_BASE.get(base);
        if (kept != null) {
            return kept;
        }
        var promises = BY_DOCUMENT.computeIfAbsent(fetched(base), document -> Promises.of(JSON.readTree(document)));
        if (promises.isWhole()) {
            BY_BASE.put(base, promises);
        }
        return promises;
    }

    private static String fetched(String base) {
        var request = HttpRequest.newBuilder(URI.create(base + "/openapi.json"))
                .timeout(PATIENCE)
                .build();
        try {
            var answer = CLIENT.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("no document at " + request.uri() + ": HTTP " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException failure) {
            throw new IllegalStateException("no document at " + request.uri(), failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
    }
}
