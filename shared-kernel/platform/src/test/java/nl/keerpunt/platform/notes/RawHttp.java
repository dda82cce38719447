package nl.keerpunt.platform.notes;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A connection of one's own, for what no client library would send. */
public record RawHttp(Socket socket) implements AutoCloseable {

    public static RawHttp at(String base) throws IOException {
        var address = URI.create(base);
        var socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(20_000);
        return new RawHttp(socket);
    }

    public void write(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** Everything that comes until the other side closes. */
    public String readAll() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    public String ask(String request) throws IOException {
        try (this) {
            write(request);
            return readAll();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
