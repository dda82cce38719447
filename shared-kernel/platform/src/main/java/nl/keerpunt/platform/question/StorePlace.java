package nl.keerpunt.platform.question;

/** A cursor that lies at a position of the store: one that the store never gave is no cursor of a page. */
public interface StorePlace {

    long position();
}
