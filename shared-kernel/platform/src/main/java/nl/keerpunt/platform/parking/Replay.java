package nl.keerpunt.platform.parking;

import nl.keerpunt.language.Refusal;

/** Handles anew what is parked at a place: a reader, the outbox or the inbox. */
public interface Replay {

    boolean isOf(Place place, String reader);

    /** Within a transaction that holds the parked fact: frees it, or says where it stopped again. */
    void replay(ParkedFact fact);

    /** Drops the fact that cannot be handled, in the same transaction; a fact of our own history is never dropped. */
    default void drop(ParkedFact fact, Dropping dropping) {
        throw new Refusal(Reason.ONLY_A_MESSAGE_CAN_BE_DROPPED);
    }

    enum Reason {
        ONLY_A_MESSAGE_CAN_BE_DROPPED
    }
}
