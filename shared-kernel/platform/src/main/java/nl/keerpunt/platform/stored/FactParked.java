package nl.keerpunt.platform.stored;

/**
 * What is asked about rests on a fact that cannot be read or handled as things are (HTTP 503): better no answer than
 * one that leaves it out in silence.
 */
public final class FactParked extends RuntimeException {

    public FactParked() {}

    FactParked(Throwable cause) {
        super(cause);
    }
}
