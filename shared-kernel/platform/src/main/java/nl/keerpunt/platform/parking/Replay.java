package nl.keerpunt.platform.parking;

import java.util.UUID;
import nl.keerpunt.language.Refusal;

/** Handles anew what is parked at a place: a reader, the outbox or the inbox. */
public interface Replay {

    boolean isOf(Place place, String reader);

    /**
     * Takes hold of what is parked and handles it, in one transaction: frees it, or notes where it stopped again. When
     * it is gone nothing happens.
     *
     * @param waits whether to wait for whoever else holds it
     */
    void retry(UUID parked, boolean waits);

    /** Drops the fact that cannot be handled; a fact of our own history is never dropped. */
    default void drop(UUID parked, Dropping dropping) {
        throw new Refusal(Reason.ONLY_A_MESSAGE_CAN_BE_DROPPED);
    }

    enum Reason {
        ONLY_A_MESSAGE_CAN_BE_DROPPED
    }
}
