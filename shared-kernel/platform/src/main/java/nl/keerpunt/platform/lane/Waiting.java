package nl.keerpunt.platform.lane;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Queue;
import java.util.SequencedMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What waits for a lane, fairly: the municipalities take turns, each with bounds of its own; within one, first come is
 * first served. People go before bulk: while they wait, bulk is a quarter of a batch at most (one order, in a small
 * one). What has nobody before it goes in batches of a quarter too, so that whoever comes next waits for no more than
 * that.
 */
final class Waiting {

    private final int bound;
    private final int mostOfBulk;
    private final int most;
    private final Rows people = new Rows();
    private final Rows bulk = new Rows();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition something = lock.newCondition();
    private boolean isClosed;

    /**
     * @param bound how many people, and how much of bulk, may wait per municipality
     * @param most the size of a batch
     */
    Waiting(int bound, int most) {
        this.bound = bound;
        this.most = most;
        mostOfBulk = Math.max(1, most / 4);
    }

    /** False when its municipality has as many waiting as it may, or nobody is to join any more. */
    boolean offer(Order<?> order) {
        lock.lock();
        try {
            var joins = !isClosed && rows(order).add(order);
            if (joins) {
                something.signal();
            }
            return joins;
        } finally {
            lock.unlock();
        }
    }

    /** The next batch, as soon as there is one; empty when nobody is to join any more and everybody had a turn. */
    List<Order<?>> next() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (size() == 0 && !isClosed) {
                something.await();
            }
            var batch = new ArrayList<Order<?>>();
            people.take(most - mostOfBulk, batch);
            bulk.take(batch.isEmpty() ? mostOfBulk : Math.max(1, batch.size() / 3), batch);
            return batch;
        } finally {
            lock.unlock();
        }
    }

    /** Lets nobody join any more. */
    void close() {
        lock.lock();
        try {
            isClosed = true;
            something.signalAll();
        } finally {
            lock.unlock();
        }
    }

    int size() {
        lock.lock();
        try {
            return people.size() + bulk.size();
        } finally {
            lock.unlock();
        }
    }

    private Rows rows(Order<?> order) {
        return switch (order.kind()) {
            case PERSON -> people;
            case BULK -> bulk;
        };
    }

    /** A row per municipality, in the order of their turns. */
    private final class Rows {

        private final SequencedMap<String, Queue<Order<?>>> municipalities = new LinkedHashMap<>();
        private int size;

        boolean add(Order<?> order) {
            var row = municipalities.computeIfAbsent(order.subject().municipality(), _ -> new ArrayDeque<>());
            var joins = row.size() < bound && row.add(order);
            size += joins ? 1 : 0;
            return joins;
        }

        int size() {
            return size;
        }

        /** One from each in turn; whoever had a turn is next behind all others. */
        void take(int atMost, List<Order<?>> batch) {
            for (var taken = 0; taken < atMost && size > 0; taken++, size--) {
                var turn = municipalities.pollFirstEntry();
                batch.add(turn.getValue().remove());
                if (!turn.getValue().isEmpty()) {
                    municipalities.put(turn.getKey(), turn.getValue());
                }
            }
        }
    }
}
