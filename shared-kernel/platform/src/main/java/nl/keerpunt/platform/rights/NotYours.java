package nl.keerpunt.platform.rights;

/**
 * The object exists, but not for this caller (HTTP 404): whether it exists at all is nobody's business.
 */
public final class NotYours extends RuntimeException {

    public NotYours() {
        super("not for this caller");
    }
}
