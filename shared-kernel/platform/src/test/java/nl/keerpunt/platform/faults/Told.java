package nl.keerpunt.platform.faults;

import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.platform.command.Receipt;
import nl.keerpunt.platform.command.StaleVersion;
import nl.keerpunt.platform.notes.NoteCommand;
import nl.keerpunt.platform.notes.NoteCommand.*;

/** What callers were told: accepted, with a receipt; refused; or something that nobody should ever be told. */
record Told(
        Map<String, Receipt> acknowledged,
        Set<String> refused,
        Map<String, String> names,
        Map<String, AtomicInteger> refusals,
        Queue<String> wrong,
        Queue<String> failed) {

    Told() {
        this(
                new ConcurrentHashMap<>(),
                ConcurrentHashMap.newKeySet(),
                new ConcurrentHashMap<>(),
                new ConcurrentHashMap<>(),
                new ConcurrentLinkedQueue<>(),
                new ConcurrentLinkedQueue<>());
    }

    /** A command that may be accepted or, when its name is taken, refused. */
    void of(String id, NoteCommand command, Supplier<Receipt> call) {
        hear(id, () -> {
            var receipt = call.get();
            var before = acknowledged.put(id, receipt);
            if (before != null && !before.equals(receipt)) {
                wrong.add("one id, two answers: " + before + " and " + receipt);
            }
            if (command instanceof NameNote name
                    && names.put(name.name(), name.note().key()) != null) {
                wrong.add("given twice: " + name.name());
            }
        });
    }

    /** A command that must be refused. */
    void refused(String id, Supplier<Receipt> call) {
        hear(id, () -> wrong.add("accepted: " + call.get()));
    }

    private void hear(String id, Runnable call) {
        try {
            call.run();
        } catch (Refusal refusal) {
            refused(id, refusal.reason().name());
        } catch (StaleVersion stale) {
            refused(id, "STALE_VERSION");
        } catch (RuntimeException failure) {
            failed.add(id + ": " + failure);
        }
    }

    private void refused(String id, String reason) {
        refused.add(id);
        refusals.computeIfAbsent(reason, _ -> new AtomicInteger()).incrementAndGet();
    }
}
