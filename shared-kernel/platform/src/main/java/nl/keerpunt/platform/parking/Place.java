package nl.keerpunt.platform.parking;

import io.swagger.v3.oas.annotations.media.Schema;

/** Where a fact is parked. */
@Schema(name = "WaitingPlace")
public enum Place {
    /** On its way into a read model. */
    READER,
    /** On its way to the other services. */
    OUTBOX,
    /** On its way in from another service. */
    INBOX;

    /** How the name of the one reader begins that is the outbox. */
    public static final String THE_OUTBOX = "outbox";

    public static Place of(String reader) {
        return reader.startsWith(THE_OUTBOX) ? OUTBOX : READER;
    }
}
