package nl.keerpunt.platform.command;

/** The caller decided on a version that is no longer the last one (If-Match; HTTP 412). */
public final class StaleVersion extends RuntimeException {

    private final long present;

    public StaleVersion(long present) {
        super("the version is " + present + " by now");
        this.present = present;
    }

    public long present() {
        return present;
    }
}
