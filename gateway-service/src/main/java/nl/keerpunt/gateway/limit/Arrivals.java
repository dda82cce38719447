package nl.keerpunt.gateway.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import nl.keerpunt.gateway.wiring.Settings;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.springframework.stereotype.Component;

/**
 * The requests that are still arriving. Tomcat's own time-out is for each read, so a byte now and then would hold a
 * connection for ever. Whatever is not whole in time hears the end of its input, and breaks off where it is read.
 */
@Component
public class Arrivals implements AutoCloseable {

    private static final Duration OFTEN = Duration.ofMillis(500);

    /** How far a request is: its head, then its body, then it waits for us. */
    private enum Heard {
        NOTHING_YET,
        HEAD,
        WHOLE
    }

    private record Arrival(SocketWrapperBase<NioChannel> connection, Heard heard, long until) {

        private Arrival now(Heard more) {
            return new Arrival(connection, more, until);
        }

        private boolean isLate() {
            return heard != Heard.WHOLE && System.nanoTime() - until >= 0;
        }
    }

    private final Map<String, Arrival> arriving = new ConcurrentHashMap<>();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("late-arrivals").factory());
    private final long nanos;

    Arrivals(Settings settings) {
        nanos = settings.arrival().toNanos();
        var often = Math.min(nanos / 10, OFTEN.toNanos());
        watch.scheduleWithFixedDelay(this::endTheLate, often, often, TimeUnit.NANOSECONDS);
    }

    /** Something was heard over this connection: of a request that began before, or the first of another. */
    void begin(SocketWrapperBase<NioChannel> connection) {
        arriving.computeIfAbsent(id(connection), _ -> fresh(connection));
    }

    /** Tomcat has answered, or waits for more. Mere line ends are no request, and no reason to start anew. */
    void pause(SocketWrapperBase<NioChannel> connection, boolean betweenRequests) {
        arriving.computeIfPresent(id(connection), (_, arrival) -> {
            if (arrival.heard() == Heard.NOTHING_YET) {
                return arrival;
            }
            return betweenRequests ? null : fresh(connection);
        });
    }

    void over(SocketWrapperBase<NioChannel> connection) {
        arriving.remove(id(connection));
    }

    /** After a whole request it is the next one, which came right behind it. */
    void head(HttpServletRequest request) {
        change(
                request,
                arrival -> (arrival.heard() == Heard.WHOLE ? fresh(arrival.connection()) : arrival).now(Heard.HEAD));
    }

    /** From here on it waits for us. */
    public void whole(HttpServletRequest request) {
        change(request, arrival -> arrival.now(Heard.WHOLE));
    }

    public boolean isLate(HttpServletRequest request) {
        var arrival = arriving.get(id(request));
        return arrival != null && arrival.isLate();
    }

    int count() {
        return arriving.size();
    }

    private void change(HttpServletRequest request, UnaryOperator<Arrival> change) {
        arriving.computeIfPresent(id(request), (_, arrival) -> change.apply(arrival));
    }

    private Arrival fresh(SocketWrapperBase<NioChannel> connection) {
        return new Arrival(connection, Heard.NOTHING_YET, System.nanoTime() + nanos);
    }

    private void endTheLate() {
        arriving.values().stream().filter(Arrival::isLate).forEach(Arrivals::endInput);
    }

    private static void endInput(Arrival late) {
        try {
            late.connection().getSocket().getIOChannel().shutdownInput();
        } catch (IOException | RuntimeException _) { // Gone by itself; what matters is that it is gone.
        }
    }

    private static String id(SocketWrapperBase<NioChannel> connection) {
        return connection.getServletConnection("http/1.1", "").getConnectionId();
    }

    private static String id(HttpServletRequest request) {
        return request.getServletConnection().getConnectionId();
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
