package nl.keerpunt.gateway;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes to a door what no decent client would: the bytes themselves. */
public record Wire(DoorUnderTest door) {

    /** The whole answer as text, after which the connection is closed. */
    public String answerTo(String request) throws IOException {
        try (var socket = open()) {
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    /** A request with Anna's token, or whoever the headers name. */
    public String answerTo(String method, String target, String... headers) throws IOException {
        return answerTo("%s %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: %s\r\n%s\r\n"
                .formatted(
                        method,
                        target,
                        door.anna().headers().get("Authorization"),
                        headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n"));
    }

    public Socket open() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), door.port());
        socket.setSoTimeout(10_000);
        return socket;
    }

    public static int status(String answer) {
        return Integer.parseInt(answer.substring(9, 12));
    }

    public static Optional<String> header(String answer, String name) {
        var found =
                Pattern.compile("(?im)^" + Pattern.quote(name) + ": (.*?)\r?$").matcher(answer);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
