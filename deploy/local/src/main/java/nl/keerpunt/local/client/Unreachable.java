package nl.keerpunt.local.client;

/** The gateway gave no answer at all; whether the request was carried out is not known. */
public final class Unreachable extends RuntimeException {

    Unreachable(String request, Throwable cause) {
        super("no answer to " + request, cause);
    }
}
