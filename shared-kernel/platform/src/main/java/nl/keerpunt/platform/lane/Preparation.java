package nl.keerpunt.platform.lane;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import nl.keerpunt.platform.store.Batch;
import nl.keerpunt.platform.store.ReadAhead;

/** What is read for all commands of a batch before the first of them is decided: one statement each. */
final class Preparation {

    private final Recordings recordings;
    private final ReadAhead readAhead;

    Preparation(Recordings recordings, ReadAhead readAhead) {
        this.recordings = recordings;
        this.readAhead = readAhead;
    }

    /** Which commands were recorded before, and to what they led; the histories of the others are read ahead. */
    Map<String, Answer> prepare(List<Order<?>> orders, Batch batch) {
        var recorded = recorded(orders);
        var streams = new LinkedHashSet<String>();
        for (var order : orders) {
            for (var sent : order.foreseen()) {
                if (!recorded.containsKey(sent.id())) {
                    Targets.streamOf(sent.command()).ifPresent(streams::add);
                }
            }
        }
        readAhead.read(streams, batch);
        return recorded;
    }

    Map<String, Answer> recorded(List<Order<?>> orders) {
        return recordings.of(orders.stream()
                .flatMap(order -> order.foreseen().stream())
                .map(Sent::id)
                .distinct()
                .toList());
    }
}
