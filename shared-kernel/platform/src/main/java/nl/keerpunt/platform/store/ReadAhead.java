package nl.keerpunt.platform.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Reads the streams of a batch before its commands are decided: after what memory holds of each, in one statement. What
 * another replica wrote meanwhile costs that read, and the stream is read whole; it does not cost the batch.
 */
public final class ReadAhead {

    private static final long NOTHING = -1;

    private final RecentAggregates memory;
    private final EventStorage storage;

    ReadAhead(RecentAggregates memory, EventStorage storage) {
        this.memory = memory;
        this.storage = storage;
    }

    /** Within the root unit of work of the batch; what was read for it before stays as it is. */
    public void read(Collection<String> asked, Batch batch) {
        var streams = asked.stream().filter(batch::isNew).toList();
        rememberAsItEnds(batch, streams);
        var held = new HashMap<String, Long>();
        streams.forEach(stream -> held.put(stream, memory.version(stream)));
        var overtaken = new HashMap<String, Long>();
        if (!held.isEmpty()) {
            var news = storage.after(held);
            held.forEach((stream, version) -> {
                if (version > NOTHING && !news.containsKey(stream)) {
                    batch.reaches(stream, version);
                } else {
                    memory.remove(stream);
                    if (version > NOTHING) {
                        overtaken.put(stream, NOTHING);
                    } else {
                        batch.readAhead(stream, news.getOrDefault(stream, List.of()));
                    }
                }
            });
        }
        if (!overtaken.isEmpty()) {
            var histories = storage.after(overtaken);
            overtaken.keySet().forEach(stream -> batch.readAhead(stream, histories.getOrDefault(stream, List.of())));
        }
    }

    private void rememberAsItEnds(Batch batch, Collection<String> streams) {
        var root = CurrentUnitOfWork.get().root();
        root.afterCommit(_ -> memory.reached(batch.versions()));
        root.onRollback(_ -> {
            streams.forEach(memory::remove);
            batch.versions().keySet().forEach(memory::remove);
        });
    }
}
