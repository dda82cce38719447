package nl.keerpunt.platform.lane;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.keerpunt.platform.away.Busy;
import nl.keerpunt.platform.away.Failures;
import nl.keerpunt.platform.command.Subject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread that carries out orders one after the other, and commits together what waited together. Nobody is answered
 * before the commit.
 *
 * <p>A refusal falls alone. Whatever else goes wrong undoes the batch, and then only the store knows: all are done
 * again, those who may be to blame after the others and alone, each by its identifiers, so that what was stored after
 * all is found. While the store is away nobody is made to wait for it twice: the whole batch is told.
 */
final class Lane {

    private static final Logger LOG = LoggerFactory.getLogger(Lane.class);
    private static final long IDLE = Long.MIN_VALUE;
    private static final int TOGETHER = 3;
    private static final int ALONE = 5;
    private static final int TOO_LATE = 50;
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

    private final Waiting waiting;
    private final Batches batches;
    private final Thread thread;
    private volatile long busySinceNanos = IDLE;

    Lane(int number, Waiting waiting, Batches batches) {
        this.waiting = waiting;
        this.batches = batches;
        thread = Thread.ofPlatform().daemon().name("lane-" + number).start(this::run);
    }

    /** False when its municipality has as many waiting as it may, or the lane is closing. */
    boolean offer(Order<?> order) {
        return waiting.offer(order);
    }

    /** Whether it has been at one batch for longer than this, or is not there any more. */
    boolean standsStill(Duration longest) {
        var since = busySinceNanos;
        return !thread.isAlive() || since != IDLE && System.nanoTime() - since > longest.toNanos();
    }

    int waiting() {
        return waiting.size();
    }

    private void run() {
        try {
            for (var batch = waiting.next(); !batch.isEmpty(); batch = waiting.next()) {
                batch.removeIf(order -> !order.take());
                busySinceNanos = System.nanoTime();
                carryOut(batch);
                busySinceNanos = IDLE;
            }
        } catch (InterruptedException stopped) {
            LOG.warn("a lane was stopped before all had their turn");
        }
    }

    private void carryOut(List<Order<?>> batch) {
        try {
            // By subject, so that two replicas never hold one purse each and wait for the other's; of one subject in
            // its order.
            batch.sort(comparing(order -> order.subject().key()));
            new Doing(batch).all();
        } catch (RuntimeException | Error failure) {
            LOG.error("a lane failed: {}", Failures.kind(failure));
            batch.forEach(order -> order.fail(Thrown.toCaller(failure)));
        }
    }

    /** A batch, and how far it has come. */
    private final class Doing {

        private List<Order<?>> left;
        private final List<Order<?>> apart = new ArrayList<>();
        private int most = TOGETHER;

        private Doing(List<Order<?>> batch) {
            left = batch;
        }

        void all() {
            for (var attempt = 1; goesTogether(attempt); attempt++) {
                together(attempt);
            }
            apart.addAll(0, left);
            while (!apart.isEmpty()) {
                alone(apart.removeFirst());
            }
        }

        /**
         * One order goes so the first time only: alone it goes within a savepoint, which costs more, and tells more.
         */
        private boolean goesTogether(int attempt) {
            return attempt == 1 ? !left.isEmpty() : left.size() > 1 && attempt <= most;
        }

        private void together(int attempt) {
            switch (batches.carryOut(left, false)) {
                case Batches.Committed _ -> left = List.of();
                case Batches.Undone undone -> {
                    letOthersGo(attempt, undone.by());
                    most = Failures.isLostRace(undone.by()) ? TOO_LATE : TOGETHER;
                    setApart(undone.toBlame());
                }
                case Batches.StoreAway away -> everybodyHears(away);
            }
        }

        /** And all that come after one of them and are about the same. */
        private void setApart(Set<Order<?>> toBlame) {
            var subjects = new HashSet<Subject>();
            var others = new ArrayList<Order<?>>();
            for (var order : left) {
                if (toBlame.contains(order) || subjects.contains(order.subject())) {
                    subjects.add(order.subject());
                    apart.add(order);
                } else {
                    others.add(order);
                }
            }
            left = others;
        }

        private void alone(Order<?> order) {
            for (var attempt = 1; ; attempt++) {
                switch (batches.carryOut(List.of(order), true)) {
                    case Batches.Committed _ -> {
                        return;
                    }
                    case Batches.Undone undone -> {
                        letOthersGo(attempt, undone.by());
                        if (attempt >= most(undone.by()) || Failures.isOfItsOwn(undone.by())) {
                            order.fail(told(undone.by()));
                            return;
                        }
                    }
                    case Batches.StoreAway away -> {
                        order.fail(away.by());
                        everybodyHears(away);
                        return;
                    }
                }
            }
        }

        /** Two replicas that go at each other in step would both lose, time after time. */
        private static void letOthersGo(int attempt, RuntimeException failure) {
            if (Failures.isLostRace(failure)) {
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(attempt * PAUSE_NANOS));
            }
        }

        /** What is neither the command's own nor a lost race lies below: under its key it can be asked again. */
        private static RuntimeException told(RuntimeException failure) {
            return Failures.isOfItsOwn(failure) || Failures.isLostRace(failure) ? failure : new Failures.Away(failure);
        }

        /** Whoever was too late lost to another replica, which got on: the next time may be theirs. */
        private static int most(RuntimeException failure) {
            return Failures.isLostRace(failure) ? TOO_LATE : ALONE;
        }

        private void everybodyHears(Batches.StoreAway away) {
            left.forEach(order -> order.fail(away.by()));
            apart.forEach(order -> order.fail(away.by()));
            left = List.of();
            apart.clear();
        }
    }

    /** Lets nobody join any more. */
    void close() {
        waiting.close();
    }

    /** Waits until what waits had its turn, and turns away those it does not get to in time. */
    void join(long untilNanos) {
        try {
            if (!thread.join(Duration.ofNanos(Math.max(1, untilNanos - System.nanoTime())))) {
                thread.interrupt();
            }
            for (var rest = waiting.next(); !rest.isEmpty(); rest = waiting.next()) {
                rest.stream().filter(Order::take).forEach(order -> order.fail(new Busy()));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
