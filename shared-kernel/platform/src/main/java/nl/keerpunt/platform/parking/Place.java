package nl.keerpunt.platform.parking;

/** Where a fact is parked. */
public enum Place {
    /** On its way into a read model. */
    READER,
    /** On its way to the other services. */
    OUTBOX,
    /** On its way in from another service. */
    INBOX
}
