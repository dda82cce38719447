package nl.keerpunt.testing.document;

import java.net.http.HttpHeaders;
import java.util.Locale;

/** A request as its address, and what came back. */
public record Exchange(String method, String address, int status, HttpHeaders headers, String text) {

    /** The address without the question in it. */
    String path() {
        return address.replaceFirst("[?#].*", "");
    }

    /** Without its parameters: {@code application/json;charset=UTF-8} is {@code application/json}. */
    String mediaType() {
        return headers.firstValue("Content-Type")
                .orElse("")
                .replaceFirst(";.*", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    boolean isJson() {
        return mediaType().equals("application/json") || mediaType().endsWith("+json");
    }

    boolean isProblem() {
        return mediaType().equals("application/problem+json");
    }

    /** HTTP itself lets these be without a body. */
    boolean needsNoBody() {
        return method.equals("HEAD") || status == 204 || status == 304;
    }
}
