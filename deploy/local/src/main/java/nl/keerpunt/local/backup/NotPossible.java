package nl.keerpunt.local.backup;

/** It was not done; the message says why, and what can be done. */
final class NotPossible extends RuntimeException {

    NotPossible(String message) {
        super(message);
    }
}
