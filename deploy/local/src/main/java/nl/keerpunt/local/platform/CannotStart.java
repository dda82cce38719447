package nl.keerpunt.local.platform;

/** The platform cannot start as things are; the message says what to do about it. */
public final class CannotStart extends RuntimeException {

    CannotStart(String message) {
        super(message);
    }
}
