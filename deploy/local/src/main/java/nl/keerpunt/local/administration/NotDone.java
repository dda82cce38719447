package nl.keerpunt.local.administration;

/** It was not done; the message says why. */
final class NotDone extends RuntimeException {

    NotDone(String message) {
        super(message);
    }
}
