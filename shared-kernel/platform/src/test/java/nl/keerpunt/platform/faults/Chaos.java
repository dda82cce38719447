package nl.keerpunt.platform.faults;

import static nl.keerpunt.platform.faults.Replica.fresh;
import static nl.keerpunt.platform.faults.Replica.someNote;
import static nl.keerpunt.platform.faults.Replica.unreadable;
import static nl.keerpunt.platform.faults.Replica.write;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.keerpunt.platform.notes.NoteCommand;
import nl.keerpunt.platform.notes.NoteCommand.*;

/**
 * Callers of many kinds at a few hot notes, a writer from elsewhere and one who ends connections. The faults come by
 * what was done and not by time, so that a slow machine suffers as many.
 */
record Chaos(
        List<Replica> replicas,
        List<NoteId> hot,
        long seed,
        Told told,
        Map<String, Integer> amounts,
        Set<String> foreign,
        AtomicInteger killed,
        Semaphore done) {

    private static final int CALLERS = 32;
    private static final int COMMANDS = 40;
    private static final int HOT = 12;
    private static final int NAMES = 25;
    private static final int BETWEEN_KILLS = 60;
    private static final int BETWEEN_FOREIGN = 20;

    static Chaos of(List<Replica> replicas, long seed) {
        var told = new Told();
        var amounts = new ConcurrentHashMap<String, Integer>();
        var hot = Stream.generate(() -> someNote("0307")).limit(HOT).toList();
        var chaos = new Chaos(
                replicas,
                hot,
                seed,
                told,
                amounts,
                ConcurrentHashMap.newKeySet(),
                new AtomicInteger(),
                new Semaphore(0));
        hot.forEach(note -> chaos.send(replicas.getFirst(), fresh(), write(note), 0));
        return chaos;
    }

    void run() throws InterruptedException {
        var faults = Thread.ofVirtual().start(this::fault);
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var caller = 0; caller < CALLERS; caller++) {
                var random = new Random(seed * CALLERS + caller);
                callers.submit(() -> callAll(random));
            }
        }
        faults.join();
    }

    private void callAll(Random random) {
        for (var command = 0; command < COMMANDS; command++) {
            call(random);
            done.release();
        }
    }

    private void call(Random random) {
        var replica = replicas.get(random.nextInt(replicas.size()));
        var note = hot.get(random.nextInt(HOT));
        var id = fresh();
        var kind = random.nextInt(100);
        if (kind < 25) {
            send(replica, id, write(someNote("0307")), 0);
        } else if (kind < 55) {
            var by = 1 + random.nextInt(99);
            send(replica, id, new AmendNote(note, by), by);
        } else if (kind < 67) {
            var by = 1 + random.nextInt(99);
            twiceAtOnce(replica, replicas.get(random.nextInt(replicas.size())), id, new AmendNote(note, by), by);
        } else if (kind < 79) {
            send(replica, id, new NameNote(note, "name " + random.nextInt(NAMES), false), 1);
        } else if (kind < 82) {
            told.refused(id, () -> replica.send(id, new NameNote(note, "in vain " + random.nextInt(NAMES), true)));
        } else if (kind < 90) {
            told.refused(id, () -> replica.send(id, new AmendNote(note, 101)));
        } else if (kind < 93) {
            told.refused(id, () -> replica.send(id, unreadable(someNote("0307"))));
        } else if (kind < 96) {
            told.refused(id, () -> replica.commands().send(id, write(someNote("0307")), Map.of("actor", UNSPEAKABLE)));
        } else {
            told.refused(id, () -> replica.send(id, new AmendNote(note, 1), version -> version == Long.MAX_VALUE));
        }
    }

    private static final Object UNSPEAKABLE = new Object() {
        @SuppressWarnings("unused") // Whoever writes it as JSON asks for it.
        public String getName() {
            throw new IllegalStateException("nobody can say this");
        }
    };

    private void send(Replica replica, String id, NoteCommand command, int by) {
        amounts.put(id, by);
        told.of(id, command, () -> replica.send(id, command));
    }

    private void twiceAtOnce(Replica one, Replica other, String id, NoteCommand command, int by) {
        var twin = Thread.ofVirtual().start(() -> send(other, id, command, by));
        send(one, id, command, by);
        try {
            twin.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void fault() {
        var random = new Random(seed);
        var store = replicas.getFirst().store();
        for (var turn = 1; turn <= CALLERS * COMMANDS / BETWEEN_FOREIGN; turn++) {
            await();
            store.amendFromElsewhere(hot.get(random.nextInt(HOT))).ifPresent(foreign::add);
            if (turn % (BETWEEN_KILLS / BETWEEN_FOREIGN) == 0 && endOne()) {
                killed.incrementAndGet();
            }
        }
    }

    private boolean endOne() {
        try {
            return replicas.getFirst().service().database().endOneAtWork("notes-lane");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void await() {
        try {
            if (!done.tryAcquire(BETWEEN_FOREIGN, 60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nothing is done any more");
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** By how much an event should have changed its note. */
    int asked(String id) {
        return foreign.contains(id) ? Store.FOREIGN : amounts.getOrDefault(id, 0);
    }

    /** How often each fault came to pass; one that never did proves nothing. */
    Map<String, Integer> faults() {
        var all = new TreeMap<String, Integer>();
        all.put("connections killed", killed.get());
        all.put("events from elsewhere", foreign.size());
        all.put("names given", told.names().size());
        told.refusals().forEach((reason, times) -> all.put(reason, times.get()));
        return all;
    }

    @Override
    public String toString() {
        return "seed " + seed + ", " + told.acknowledged().size() + " acknowledged, " + faults();
    }
}
