package nl.keerpunt.platform.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.keerpunt.platform.command.Receipt;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** What the store keeps beside the commands that are committed together, as long as their transaction lasts. */
public final class Batch {

    private static final String RESOURCE = "keerpunt.batch";

    private final Map<String, Receipt.Slip> slips = new HashMap<>();
    private final Set<String> opened = new HashSet<>();
    private final Set<String> leaving = new HashSet<>();
    private final Map<String, List<? extends DomainEventData<?>>> ahead = new HashMap<>();
    private final Set<String> read = new HashSet<>();
    private final Map<String, Long> versions = new HashMap<>();
    private final boolean isAlone;
    private int written;

    private Batch(boolean isAlone) {
        this.isAlone = isAlone;
    }

    /**
     * Keeps a batch beside a root unit of work.
     *
     * @param isAlone whether one order is carried out by itself, each of its commands within a savepoint
     */
    public static Batch beside(UnitOfWork<?> root, boolean isAlone) {
        var batch = new Batch(isAlone);
        root.resources().put(RESOURCE, batch);
        return batch;
    }

    static @Nullable Batch current() {
        return CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get().root().getResource(RESOURCE) : null;
    }

    /** Whether what the command of this moment wrote is taken back by itself when it fails. */
    public static boolean isAlone() {
        var batch = current();
        return batch != null && batch.isAlone;
    }

    /** The slip on which the store notes what the command leads to. */
    public Receipt.Slip expect(String command, Optional<String> fingerprint) {
        var slip = new Receipt.Slip(fingerprint);
        slips.put(command, slip);
        return slip;
    }

    /** Nothing is left of what a command decided. */
    public void forget(String command) {
        slips.remove(command);
        leaving.remove(command);
    }

    /** The first event of a command is stored under the command's own identifier. */
    boolean isFirstOf(String command) {
        return slips.containsKey(command) && opened.add(command);
    }

    void note(String command, Receipt receipt) {
        var slip = slips.get(command);
        if (slip != null) {
            slip.note(receipt);
        }
    }

    void leavesEvents(String command) {
        leaving.add(command);
    }

    /** The slip of a command that decided on events in this batch; null when it did not. */
    public Receipt.@Nullable Slip leaving(String command) {
        return leaving.contains(command) ? slips.get(command) : null;
    }

    void wrote() {
        written++;
    }

    /**
     * How many times rows were written beside the events: whoever is refused after that does not fall alone any more.
     */
    public int written() {
        return written;
    }

    /** Whether a stream is not among those that were read for this batch; from now on it is. */
    boolean isNew(String stream) {
        return read.add(stream);
    }

    /** The events of a stream for whoever loads it; and its version, unless nothing ever happened in it. */
    void readAhead(String stream, List<? extends DomainEventData<?>> events) {
        ahead.put(stream, events);
        if (!events.isEmpty()) {
            versions.put(stream, events.getLast().getSequenceNumber());
        }
    }

    @Nullable
    List<? extends DomainEventData<?>> history(String stream, long from) {
        var events = ahead.get(stream);
        return events == null || from == 0
                ? events
                : events.stream()
                        .filter(event -> event.getSequenceNumber() >= from)
                        .toList();
    }

    void reaches(String stream, long version) {
        versions.put(stream, version);
    }

    Map<String, Long> versions() {
        return versions;
    }
}
