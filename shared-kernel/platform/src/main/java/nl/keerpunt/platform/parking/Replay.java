package nl.keerpunt.platform.parking;

/** Handles anew what is parked at a place: a reader, the outbox or the inbox. */
public interface Replay {

    boolean isOf(Place place, String reader);

    /** Within a transaction that holds the parked fact: frees it, or says where it stopped again. */
    void replay(ParkedFact fact);
}
