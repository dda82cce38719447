package nl.keerpunt.platform.following;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.keerpunt.platform.away.Failures;
import nl.keerpunt.platform.parking.ParkedFact;
import nl.keerpunt.platform.parking.ParkedFacts;
import nl.keerpunt.platform.parking.Place;
import nl.keerpunt.platform.parking.Replay;
import nl.keerpunt.platform.parking.Stopped;
import nl.keerpunt.platform.reading.ReadModel;
import nl.keerpunt.platform.stored.Entry;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes pages of entries into a model, in the transaction that moves the token; what fails because of itself is undone
 * to a savepoint and narrowed down to its subject.
 */
public final class Reader implements Replay {

    private static final int AT_ONCE = 500;

    private final ReadModel<?> model;
    private final Place place;
    private final Pages pages;
    private final ParkedFacts parked;
    private final TransactionOperations transaction;
    private final TransactionOperations savepoint;
    private final AtomicInteger failed = new AtomicInteger();

    /** @param savepoint within the transaction that moves the token, or retries */
    Reader(
            ReadModel<?> model,
            Place place,
            Pages pages,
            ParkedFacts parked,
            TransactionOperations transaction,
            TransactionOperations savepoint) {
        this.model = model;
        this.place = place;
        this.pages = pages;
        this.parked = parked;
        this.transaction = transaction;
        this.savepoint = savepoint;
    }

    public String name() {
        return model.name();
    }

    /** How many pages failed since the last that did not; the outbox waits for its broker without being counted ill. */
    int failedInARow() {
        return place == Place.OUTBOX ? 0 : failed.get();
    }

    /** Within the transaction that moves the token. */
    public void read(List<Entry> page) {
        failed.incrementAndGet();
        pass(page.stream().filter(entry -> entry.mayBe(model.vocabulary())).toList());
        failed.set(0);
    }

    private void pass(List<Entry> page) {
        var waiting = parked.waitingAt(place, name());
        if (waiting.isEmpty()) {
            write(page);
            return;
        }
        var subjects = new HashMap<String, String>();
        var behind = new LinkedHashMap<UUID, List<Long>>();
        var others = new ArrayList<Entry>();
        for (var event : page) {
            var subject = subjects.computeIfAbsent(event.row().stream(), model::subject);
            var id = waiting.getOrDefault(subject, waiting.get(Subjects.municipality(subject)));
            if (id == null) {
                others.add(event);
            } else {
                behind.computeIfAbsent(id, _ -> new ArrayList<>())
                        .add(event.row().position());
            }
        }
        behind.forEach(parked::await);
        write(others);
    }

    private void write(List<Entry> events) {
        if (!events.isEmpty() && attempt(events).isPresent()) {
            var subjects = bySubject(events);
            if (subjects.size() == 1) {
                subjects.forEach(this::writeAlone);
            } else {
                halves(List.copyOf(subjects.values())).forEach(this::write);
            }
        }
    }

    private Map<String, List<Entry>> bySubject(List<Entry> events) {
        var subjects = new LinkedHashMap<String, List<Entry>>();
        events.forEach(event -> subjects.computeIfAbsent(model.subject(event.row().stream()), _ -> new ArrayList<>())
                .add(event));
        return subjects;
    }

    private static List<List<Entry>> halves(List<List<Entry>> subjects) {
        var half = subjects.size() / 2;
        return List.of(
                subjects.subList(0, half).stream().flatMap(List::stream).toList(),
                subjects.subList(half, subjects.size()).stream()
                        .flatMap(List::stream)
                        .toList());
    }

    private void writeAlone(String subject, List<Entry> events) {
        writeOneByOne(events).ifPresent(stopped -> {
            var id = parked.park(place, name(), subject, Subjects.municipality(subject), stopped);
            parked.await(
                    id,
                    events.stream()
                            .map(event -> event.row().position())
                            .filter(position -> position >= stopped.at())
                            .toList());
        });
    }

    /** What comes before the event that fails need not wait. */
    private Optional<Stopped> writeOneByOne(List<Entry> events) {
        for (var event : events) {
            var failure = attempt(List.of(event));
            if (failure.isPresent()) {
                return Optional.of(new Stopped(event.row().position(), failure.get()));
            }
        }
        return Optional.empty();
    }

    /** The failure of its own that undid it; any other goes on up and undoes the page and the token with it. */
    private Optional<RuntimeException> attempt(List<Entry> events) {
        try {
            savepoint.executeWithoutResult(_ -> pages.write(model, events));
            return Optional.empty();
        } catch (RuntimeException failure) {
            if (!Failures.isOfItsOwn(failure)) {
                throw failure;
            }
            return Optional.of(failure);
        }
    }

    @Override
    public boolean isOf(Place where, String reader) {
        return where == place && reader.equals(name());
    }

    @Override
    public void retry(UUID id, boolean waits) {
        transaction.executeWithoutResult(
                _ -> (waits ? parked.take(id) : parked.takeIfFree(id)).ifPresent(this::replay));
    }

    private void replay(ParkedFact fact) {
        for (var next = parked.next(fact.id(), AT_ONCE); !next.isEmpty(); next = parked.next(fact.id(), AT_ONCE)) {
            var events = pages.at(next);
            var stopped = attempt(events).isEmpty() ? Optional.<Stopped>empty() : writeOneByOne(events);
            if (stopped.isPresent()) {
                parked.done(fact.id(), stopped.get().at() - 1);
                parked.again(fact.id(), stopped.get());
                return;
            }
            parked.done(fact.id(), next.getLast());
        }
        parked.free(fact.id());
    }
}
