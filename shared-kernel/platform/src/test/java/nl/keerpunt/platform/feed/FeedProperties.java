package nl.keerpunt.platform.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.keerpunt.platform.stored.ClosedPersonal;
import nl.keerpunt.platform.stored.Entry;
import nl.keerpunt.platform.stored.EventSerializer;
import nl.keerpunt.platform.stored.StoredEvent;
import nl.keerpunt.platform.stored.StoredEvents;
import nl.keerpunt.platform.stored.StoredNames;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Readers at their own pace on one feed, while appends commit late or not at all. A failure names its seed. */
class FeedProperties {

    private static final int PAGE = 10;

    private final Appends store = new Appends();
    private final Feed feed = new Feed(store::after, PAGE);

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_reader_gets_every_event_once_however_late_it_commits(long seed) {
        var random = new Random(seed);
        var readers = Stream.generate(Reader::new).limit(3).toList();
        for (var step = 0; step < 500; step++) {
            switch (random.nextInt(4)) {
                case 0, 1 -> store.begin(random.nextInt(6));
                case 2 -> store.end(random);
                default ->
                    readers.get(random.nextInt(random.nextInt(10) == 0 ? 3 : 2)).reads();
            }
        }
        while (!store.open.isEmpty()) {
            store.end(random);
        }
        for (var reader : readers) {
            while (reader.reads()) {} // To the end.
            assertThat(reader.seen).containsExactlyInAnyOrderElementsOf(store.committed);
        }
    }

    @Test
    void whoever_keeps_up_is_fed_from_memory() {
        var first = new Reader();
        var second = new Reader();
        store.commits(3);
        first.reads();
        var asked = store.asked;

        second.reads();

        assertThat(second.seen).containsExactly(1L, 2L, 3L);
        assertThat(store.asked).isEqualTo(asked);
    }

    @Test
    void an_event_is_the_same_for_all_so_that_it_is_read_once() {
        store.commits(1);

        var first = feed.after(NextPage.BEGINNING).entries().getFirst();
        var second = feed.after(NextPage.BEGINNING).entries().getFirst();

        assertThat(second).isSameAs(first);
    }

    @Test
    void an_empty_answer_is_never_believed_twice() {
        var first = new Reader();
        var second = new Reader();
        assertThat(first.reads()).isFalse();
        store.commits(1);

        assertThat(second.reads()).isTrue();
        assertThat(first.reads()).isTrue();
    }

    @Test
    void whoever_is_far_behind_reads_for_himself_and_holds_nobody_up() {
        var ahead = new Reader();
        var behind = new Reader();
        store.commits(PAGE * 20);
        while (ahead.reads()) {} // To the end.

        behind.reads();

        assertThat(behind.seen).hasSize(PAGE);
        store.commits(1);
        ahead.reads();
        assertThat(ahead.seen).hasSize(PAGE * 20 + 1);
    }

    private final class Reader {

        private final List<Long> seen = new ArrayList<>();
        private GapAwareTrackingToken token = NextPage.BEGINNING;

        private boolean reads() {
            var page = feed.after(token);
            page.entries().forEach(entry -> seen.add(entry.row().position()));
            token = page.end();
            return page.isNews();
        }
    }

    /** A store in memory: positions are taken at once, and seen when their append commits. */
    private static final class Appends {

        /** Nobody reads here what an event says. */
        private static final StoredEvents UNREAD = new StoredEvents(
                JdbcClient.create(new DriverManagerDataSource()),
                new EventSerializer(new StoredNames(), new ClosedPersonal()));

        private final TreeSet<Long> committed = new TreeSet<>();
        private final List<List<Long>> open = new ArrayList<>();
        private long last;
        private int asked;

        private void begin(int events) {
            open.add(LongStream.range(0, events).mapToObj(_ -> ++last).toList());
        }

        private void commits(int events) {
            begin(events);
            committed.addAll(open.removeLast());
        }

        private void end(Random random) {
            if (!open.isEmpty()) {
                var append = open.remove(random.nextInt(open.size()));
                if (random.nextInt(5) > 0) {
                    committed.addAll(append);
                }
            }
        }

        private Page after(GapAwareTrackingToken token, int size) {
            asked++;
            var filled = committed.stream().filter(token.getGaps()::contains);
            var next = committed.tailSet(token.getIndex(), false).stream().limit(size);
            var rows = Stream.concat(filled, next).toList();
            var end = Gaps.after(
                    token,
                    List.of(),
                    rows.stream().map(position -> new Gaps.Row(position, false)).toList());
            return new Page(token, rows.stream().map(Appends::entry).toList(), end, rows.size() >= size, 0);
        }

        private static Entry entry(long position) {
            var row = new StoredEvent(
                    "0307/1", position, position, "id", "name", null, new byte[0], new byte[0], Instant.EPOCH);
            return new Entry(row, UNREAD);
        }
    }
}
