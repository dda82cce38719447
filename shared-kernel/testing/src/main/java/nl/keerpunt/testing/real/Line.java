package nl.keerpunt.testing.real;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A line to a server that can fail as lines do: cut, so that everybody hears it at once; silent, so that nobody hears
 * anything; or cut at the moment when one answer was under way.
 */
public final class Line implements AutoCloseable {

    private static final int INTRODUCTION = 4_096;

    private enum State {
        OPEN,
        SILENT,
        CUT
    }

    /** Whose next answer with that word is lost. */
    private record Loss(String who, String word) {}

    private final String host;
    private final int serverPort;
    private final ServerSocket entrance;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private final AtomicReference<@Nullable Loss> loss = new AtomicReference<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private State state = State.OPEN;

    private Line(String host, int serverPort) throws IOException {
        this.host = host;
        this.serverPort = serverPort;
        entrance = new ServerSocket(0, 256, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::connectAll);
    }

    public static Line to(String host, int port) throws IOException {
        return new Line(host, port);
    }

    public int port() {
        return entrance.getLocalPort();
    }

    /** Every connection ends, and so does every new one. */
    public void cut() {
        become(State.CUT);
        ends.forEach(Line::end);
    }

    /** Connections stay and new ones are made, but nothing passes. */
    public void silence() {
        become(State.SILENT);
    }

    public void restore() {
        become(State.OPEN);
    }

    /** Cuts the line when the server next answers with that word to a client that once said who it is. */
    public void cutAtAnswer(String who, String word) {
        loss.set(new Loss(who, word));
    }

    private void become(State next) {
        lock.lock();
        try {
            state = next;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private boolean isCut() {
        lock.lock();
        try {
            return state == State.CUT;
        } finally {
            lock.unlock();
        }
    }

    private void connectAll() {
        while (!entrance.isClosed()) {
            try {
                connect(entrance.accept());
            } catch (IOException closed) { // By its owner.
                return;
            }
        }
    }

    private void connect(Socket client) {
        try {
            connect(client, new Socket(host, serverPort));
        } catch (IOException serverIsAway) {
            end(client);
        }
    }

    private void connect(Socket client, Socket server) {
        var said = new StringBuffer();
        ends.add(client);
        ends.add(server);
        if (isCut()) { // Since this one was let in.
            end(client);
            end(server);
        }
        Thread.ofVirtual().start(() -> carry(client, server, text -> hear(said, text)));
        Thread.ofVirtual().start(() -> carry(server, client, text -> lose(said, text)));
    }

    /** Who one is, one says at the beginning. */
    private static void hear(StringBuffer said, String text) {
        if (said.length() < INTRODUCTION) {
            said.append(text);
        }
    }

    private void lose(StringBuffer said, String text) {
        var next = loss.get();
        if (next != null
                && said.indexOf(next.who()) >= 0
                && text.contains(next.word())
                && loss.compareAndSet(next, null)) {
            cut();
        }
    }

    private void carry(Socket from, Socket to, Consumer<String> listener) {
        try (from;
                to) {
            var bytes = new byte[16_384];
            for (var length = 0; length >= 0; length = from.getInputStream().read(bytes)) {
                listener.accept(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
                awaitPassage();
                to.getOutputStream().write(bytes, 0, length);
            }
        } catch (IOException | InterruptedException ended) { // One end went; the other goes with it.
        } finally {
            ends.remove(from);
            ends.remove(to);
        }
    }

    private void awaitPassage() throws InterruptedException, IOException {
        lock.lock();
        try {
            while (state == State.SILENT) {
                changed.await();
            }
            if (state == State.CUT) {
                throw new IOException("cut");
            }
        } finally {
            lock.unlock();
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyEnded) { // That is what was wanted.
        }
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        cut();
    }
}
