package nl.keerpunt.platform.keys;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import nl.keerpunt.language.identity.HouseholdId;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** What the commands of a batch do to keys: it holds for the rest of the batch, unless the command is undone. */
final class RingsOfBatch {

    private static final String RESOURCE = "keerpunt.keys";

    private record Kept(Map<HouseholdId, KeyRing> rings, Set<Erasure> erasures, Set<HouseholdId> locked) {}

    private final BiConsumer<HouseholdId, KeyRing> committed;
    private final ErasureLog log;

    /** @param committed hears how the keys of a household are from a commit on */
    RingsOfBatch(BiConsumer<HouseholdId, KeyRing> committed, ErasureLog log) {
        this.committed = committed;
        this.log = log;
    }

    static Optional<KeyRing> find(HouseholdId household) {
        return CurrentUnitOfWork.isStarted()
                ? Optional.ofNullable(CurrentUnitOfWork.get().root().<Kept>getResource(RESOURCE))
                        .map(kept -> kept.rings().get(household))
                : Optional.empty();
    }

    KeyRing keep(HouseholdId household, KeyRing ring) {
        if (!CurrentUnitOfWork.isStarted()) {
            committed.accept(household, ring);
            return ring;
        }
        var rings = kept().rings();
        var before = Optional.ofNullable(rings.put(household, ring));
        CurrentUnitOfWork.get()
                .onRollback(_ ->
                        before.ifPresentOrElse(former -> rings.put(household, former), () -> rings.remove(household)));
        return ring;
    }

    /** The keys of a household, of which none is destroyed by others until the batch ends; outside of one, nothing. */
    Optional<KeyRing> locked(HouseholdId household, Supplier<KeyRing> locking) {
        if (!CurrentUnitOfWork.isStarted()) {
            return Optional.empty();
        }
        if (kept().locked().add(household)) {
            keep(household, locking.get());
        }
        return find(household);
    }

    /**
     * Noted when all else of the batch is stored, and before that is committed; to be called before the destruction.
     */
    void erase(Erasure erasure) {
        if (!CurrentUnitOfWork.isStarted()) {
            log.add(List.of(erasure));
            return;
        }
        var erasures = kept().erasures();
        if (erasures.add(erasure)) {
            CurrentUnitOfWork.get().onRollback(_ -> erasures.remove(erasure));
        }
    }

    private Kept kept() {
        var root = CurrentUnitOfWork.get().root();
        Kept known = root.getResource(RESOURCE);
        if (known != null) {
            return known;
        }
        var kept = new Kept(new HashMap<>(), new LinkedHashSet<>(), new HashSet<>());
        root.resources().put(RESOURCE, kept);
        root.onCommit(
                _ -> { // Before the transaction's own: what was added last goes first.
                    if (!kept.erasures().isEmpty()) {
                        log.add(kept.erasures());
                    }
                });
        root.afterCommit(_ -> kept.rings().forEach(committed));
        return kept;
    }
}
