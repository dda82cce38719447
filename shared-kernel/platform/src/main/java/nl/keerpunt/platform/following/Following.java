package nl.keerpunt.platform.following;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.keerpunt.platform.away.Failures;
import nl.keerpunt.platform.feed.Feed;
import nl.keerpunt.platform.feed.Page;
import nl.keerpunt.platform.wake.Wake;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * One reader's way along the store, in a thread of its own: it takes the next page, writes it and moves its token in
 * one transaction, and sleeps when there is none. Another replica may have been there first; then it goes on from
 * there.
 */
final class Following {

    private static final Logger LOG = LoggerFactory.getLogger(Following.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final long STOPPED_WITHIN_MILLIS = TimeUnit.SECONDS.toMillis(5);

    private final Reader reader;
    private final Feed feed;
    private final Tokens tokens;
    private final TransactionOperations transaction;
    private final Wake wake;
    private final Duration poll;
    private Duration pause = SHORTEST_PAUSE;
    private volatile @Nullable Thread thread;

    Following(Reader reader, Feed feed, Tokens tokens, TransactionOperations transaction, Wake wake, Duration poll) {
        this.reader = reader;
        this.feed = feed;
        this.tokens = tokens;
        this.transaction = transaction;
        this.wake = wake;
        this.poll = poll;
    }

    void start() {
        var following =
                Thread.ofPlatform().daemon().name("reader-" + reader.name()).unstarted(this::follow);
        thread = following; // Before it looks whether it runs.
        following.start();
    }

    private void follow() {
        var at = Optional.<Tokens.Stored>empty();
        while (isRunning()) {
            try {
                at = at.isPresent() ? goOn(at.get()) : Optional.of(tokens.of(reader.name()));
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException failure) {
                at = Optional.empty(); // Nobody knows whether the page was committed; the store does.
                recover(failure);
            }
        }
    }

    /** @return where it stands now; empty when that is to be looked up */
    private Optional<Tokens.Stored> goOn(Tokens.Stored at) throws InterruptedException {
        var page = feed.after(at.token());
        var now = page.isNews() ? transaction.execute(_ -> write(at, page)) : Optional.of(at);
        pause = SHORTEST_PAUSE;
        if (now.isPresent() && !page.isFull()) {
            wake.await(page.heard(), poll);
        }
        return now;
    }

    private Optional<Tokens.Stored> write(Tokens.Stored at, Page page) {
        var moved = tokens.move(reader.name(), at, page.end());
        if (moved.isPresent()) {
            reader.read(page.entries());
        }
        return moved;
    }

    private void recover(RuntimeException failure) {
        if (isRunning()) {
            LOG.warn("{} stands still and tries again: {}", reader.name(), Failures.kind(failure));
            try {
                wake.await(Long.MAX_VALUE, pause);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    void stop() {
        var running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
            try {
                running.join(STOPPED_WITHIN_MILLIS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean isRunning() {
        return thread != null;
    }
}
