package nl.keerpunt.testing.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.testing.document.AnswerCheck;
import nl.keerpunt.testing.document.Exchange;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who calls a service over real HTTP. Immutable: {@code with} makes a caller with one header more. What
 * comes back from under {@code /v1/} is what the service's own document says, or the call fails.
 */
public record Http(String base, Map<String, String> headers, boolean checked) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** What came back. */
    public record Answer(int status, HttpHeaders headers, String text) {

        public JsonNode json() {
            return JSON.readTree(text);
        }

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        /** Everything that a problem lists, each as field and reason. */
        public List<String> errors() {
            return json().path("errors")
                    .valueStream()
                    .map(each -> each.path("field").asString() + " "
                            + each.path("reason").asString())
                    .toList();
        }

        /** The stable reason of a problem, or an empty text. */
        public String reason() {
            try {
                return json().path("reason").asString("");
            } catch (JacksonException notJson) {
                return "";
            }
        }
    }

    public static Http at(String base) {
        return new Http(base, Map.of(), true);
    }

    /** For who answers in a service's place and has no document. */
    public Http unchecked() {
        return new Http(base, headers, false);
    }

    public Http as(String token) {
        return with("Authorization", "Bearer " + token);
    }

    public Http with(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Http(base, Map.copyOf(more), checked);
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    /** A write under a fresh idempotency key, unless the caller has one already. */
    public Answer post(String path, Object body) {
        var json = body instanceof String text ? text : JSON.writeValueAsString(body);
        return headers.containsKey("Idempotency-Key")
                ? send("POST", path, json)
                : with("Idempotency-Key", UUID.randomUUID().toString()).send("POST", path, json);
    }

    public Answer send(String method, String path, @Nullable String body) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(30))
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        if (body != null && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        var response = sent(request.build(), HttpResponse.BodyHandlers.ofString());
        var answer = new Answer(response.statusCode(), response.headers(), response.body());
        if (checked) {
            AnswerCheck.check(base, new Exchange(method, path, answer.status(), answer.headers(), answer.text()));
        }
        return answer;
    }

    /** What is given in a form that is no text, such as a PDF. */
    public byte[] bytes(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(30));
        headers.forEach(request::header);
        return sent(request.build(), HttpResponse.BodyHandlers.ofByteArray()).body();
    }

    private static <T> HttpResponse<T> sent(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return CLIENT.send(request, body);
        } catch (IOException failure) {
            throw new IllegalStateException(request + " failed", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
    }
}
