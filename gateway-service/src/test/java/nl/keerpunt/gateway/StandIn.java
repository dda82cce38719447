package nl.keerpunt.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands in for a service: a real HTTP server that remembers what it was asked. */
public final class StandIn implements AutoCloseable {

    /** A request as it arrived, and the port of the connection it came over. */
    public record Asked(String method, String path, Headers headers, String body, int connection) {}

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private final Map<String, HttpHandler> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    private StandIn(HttpServer server) {
        this.server = server;
        answer("/openapi.json", 404, "{}"); // What it is does not stand in any document, until a test says it.
    }

    public static StandIn start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var standIn = new StandIn(server);
            server.setExecutor(standIn.threads);
            server.createContext("/", standIn::hear);
            server.start();
            return standIn;
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    public void answer(String path, HttpHandler handler) {
        answers.put(path, handler);
    }

    public void answer(String path, int status, String json) {
        answer(path, exchange -> reply(exchange, status, json));
    }

    /** What it was asked at this path, in order. */
    public List<Asked> asked(String path) {
        return asked.stream().filter(request -> request.path().equals(path)).toList();
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    public Asked askedOnce(String path) {
        var requests = asked(path);
        if (requests.size() != 1) {
            throw new AssertionError(path + " was asked " + requests.size() + " times");
        }
        return requests.getFirst();
    }

    private void hear(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var request = new Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                exchange.getRequestHeaders(),
                body,
                exchange.getRemoteAddress().getPort());
        asked.add(request);
        var answer = answers.get(exchange.getRequestURI().getPath());
        if (answer == null) {
            reply(exchange, 200, "{}");
        } else {
            answer.handle(exchange);
        }
    }

    public static void reply(HttpExchange exchange, int status, String json) throws IOException {
        try (exchange) {
            var bytes = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
