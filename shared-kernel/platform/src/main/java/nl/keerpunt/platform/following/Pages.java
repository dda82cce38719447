package nl.keerpunt.platform.following;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.keerpunt.platform.reading.Changed;
import nl.keerpunt.platform.reading.ReadModel;
import nl.keerpunt.platform.stored.Entry;
import nl.keerpunt.platform.stored.Recorded;
import nl.keerpunt.platform.stored.StoredEvent;
import nl.keerpunt.platform.stored.StoredEvents;
import org.jspecify.annotations.Nullable;

/** Makes of rows of the store the page that a model writes. */
final class Pages {

    private final StoredEvents store;

    Pages(StoredEvents store) {
        this.store = store;
    }

    List<Entry> at(List<Long> positions) {
        return store.at(positions).stream().map(row -> new Entry(row, store)).toList();
    }

    <E> void write(ReadModel<E> model, List<Entry> entries) {
        var byStream = new LinkedHashMap<String, List<Recorded<E>>>();
        entries.forEach(entry -> byStream.computeIfAbsent(entry.row().stream(), _ -> new ArrayList<>())
                .add(entry.read(model.vocabulary())));
        var histories = new Histories<E>(model.vocabulary(), byStream);
        var page = new ArrayList<Changed<E>>();
        byStream.forEach((stream, fresh) -> page.add(new Changed<>(stream, fresh, () -> histories.of(stream))));
        if (!page.isEmpty()) {
            model.write(page);
        }
    }

    /** The histories of a page's streams, read in one statement when the first of them is asked for. */
    private final class Histories<E> {

        private final Class<E> vocabulary;
        private final Map<String, List<Recorded<E>>> fresh;
        private @Nullable Map<String, List<StoredEvent>> earlier;

        private Histories(Class<E> vocabulary, Map<String, List<Recorded<E>>> fresh) {
            this.vocabulary = vocabulary;
            this.fresh = fresh;
        }

        private List<Recorded<E>> of(String stream) {
            var news = fresh.getOrDefault(stream, List.of());
            var history = new ArrayList<Recorded<E>>();
            if (news.getFirst().version() > 0) {
                earlier = earlier == null ? read() : earlier;
                earlier.getOrDefault(stream, List.of()).forEach(event -> history.add(store.read(event, vocabulary)));
            }
            history.addAll(news);
            return List.copyOf(history);
        }

        private Map<String, List<StoredEvent>> read() {
            var versions = new HashMap<String, Long>();
            fresh.forEach((stream, news) -> {
                if (news.getFirst().version() > 0) {
                    versions.put(stream, news.getFirst().version() - 1);
                }
            });
            return store.upTo(versions).stream().collect(Collectors.groupingBy(StoredEvent::stream));
        }
    }
}
