package nl.keerpunt.provider.vocabulary;

/** How far the carrying out of an arrangement is (status). */
public enum Status {
    /** Afgesproken, nog niet gestart. */
    AGREED,
    /** Loopt. */
    RUNNING,
    /** Gepauzeerd. */
    PAUSED,
    /** Beëindigd. */
    ENDED,
    /** Ingetrokken. */
    WITHDRAWN
}
