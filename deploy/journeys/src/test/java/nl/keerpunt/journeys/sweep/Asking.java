package nl.keerpunt.journeys.sweep;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;

/** Sends many requests at once and keeps connections; each carries a correlation of its own, to find what it led to. */
record Asking(String gateway, Map<String, String> tokens, Dossier dossier, long round) {

    record Answered(Asked asked, HttpResponse<String> answer) {}

    private static final int AT_ONCE = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    List<Answered> all(List<Asked> questions) throws Exception {
        var places = new Semaphore(AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, questions.size())
                    .mapToObj(index -> threads.submit(() -> one(questions.get(index), index, places)))
                    .toList();
            return answers.stream().map(Asking::result).toList();
        }
    }

    private static Answered result(Future<Answered> answer) {
        try {
            return answer.get();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Answered one(Asked asked, int index, Semaphore places) throws IOException, InterruptedException {
        places.acquire();
        try {
            return new Answered(asked, CLIENT.send(request(asked, index), BodyHandlers.ofString()));
        } catch (IOException failure) {
            throw new IOException(asked.toString(), failure);
        } finally {
            places.release();
        }
    }

    private HttpRequest request(Asked asked, int index) {
        var request = HttpRequest.newBuilder(URI.create(gateway + asked.address()))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + tokens.get(dossier.person(asked.operation())))
                .header("X-Correlation-Id", new UUID(round, index).toString())
                .method(
                        asked.method(),
                        asked.body().length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(asked.body()));
        asked.headers()
                .forEach(header -> request.header(
                        header[0],
                        header[1].replace(Asked.FRESH, UUID.randomUUID().toString())));
        return request.build();
    }
}
