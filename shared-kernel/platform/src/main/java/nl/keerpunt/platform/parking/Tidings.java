package nl.keerpunt.platform.parking;

import java.util.concurrent.atomic.AtomicBoolean;

/** Whether something was heard since it was last asked: what waits for it may go on. */
public final class Tidings {

    private final AtomicBoolean since = new AtomicBoolean();

    public void came() {
        since.set(true);
    }

    boolean taken() {
        return since.getAndSet(false);
    }
}
