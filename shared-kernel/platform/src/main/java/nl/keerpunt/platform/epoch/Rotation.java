package nl.keerpunt.platform.epoch;

import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.platform.keys.ReWrapping;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * From one epoch to the next. Each step is in the database before the next one, so that whoever looks goes on where
 * another was cut short; each replica looks, and what one has done the others find done.
 */
public final class Rotation {

    private static final Logger LOG = LoggerFactory.getLogger(Rotation.class);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(DutchCalendar.ZONE);
    private static final int RANDOM = 8;

    /** @param lasts how long an epoch lasts before the next one is announced */
    public record Means(
            String service,
            Epochs epochs,
            EpochKeys keys,
            EpochsInUse inUse,
            ReWrapping rewrapping,
            TransactionOperations transaction,
            Clock clock,
            Duration lasts) {}

    private final Means means;
    private final Epochs epochs;
    private final EpochKeys keys;
    private final UUID replica = UUID.randomUUID();

    Rotation(Means means) {
        this.means = means;
        epochs = means.epochs();
        keys = means.keys();
    }

    /** Announces a new epoch; refused while one is under way, unless this is the request that asked for it. */
    public void ask(UUID request) {
        means.transaction().executeWithoutResult(_ -> {
            epochs.alone();
            if (!epochs.wasAsked(request)) {
                if (epochs.standing().stream().anyMatch(Epoch::isRotating)) {
                    throw Epochs.runs();
                }
                announce(request);
            }
        });
    }

    /** Takes all steps that can be taken now. */
    synchronized void look() {
        settle();
        var newest = newest().filter(epoch -> !isDue(epoch)).or(this::next).orElseThrow();
        means.inUse().use(newest.id());
        epochs.seen(replica, newest.id());
        epochs.use(newest.id());
        if (newest().filter(epoch -> epoch.usedAt() != null).isPresent()) {
            rewrap(newest);
            epochs.leave(newest.id());
            epochs.destroyable().forEach(this::destroy);
        }
    }

    void leave() {
        epochs.left(replica);
    }

    /** Makes the epochs that are known those that are there: what was cut short between the two is finished. */
    private void settle() {
        var there = keys.list();
        var known = new HashSet<String>();
        epochs.standing().forEach(epoch -> known.add(epoch.id()));
        var destroyed = epochs.destroyed();
        for (var epoch : there) {
            if (destroyed.contains(epoch)) {
                keys.destroy(epoch);
            } else if (epoch.startsWith(means.service() + "-") && !known.contains(epoch)) {
                epochs.announce(epoch, null);
            }
        }
        means.inUse().keep(there);
    }

    /** Of those whose keys this replica finds. */
    private Optional<Epoch> newest() {
        var there = keys.list();
        return epochs.standing().stream()
                .filter(epoch -> there.contains(epoch.id()))
                .findFirst();
    }

    private boolean isDue(Epoch newest) {
        return newest.state() == Epoch.State.IN_USE
                && !newest.announcedAt()
                        .plus(means.lasts())
                        .isAfter(means.clock().instant());
    }

    /** Two replicas that find that one is due announce one. */
    private Optional<Epoch> next() {
        means.transaction().executeWithoutResult(_ -> {
            epochs.alone();
            if (newest().filter(epoch -> !isDue(epoch)).isEmpty()) {
                announce(null);
            }
        });
        return newest();
    }

    /** Its key is kept before anybody is told of it. */
    private void announce(@Nullable UUID request) {
        var epoch = means.service() + "-" + MOMENT.format(means.clock().instant()) + "-"
                + UUID.randomUUID().toString().substring(0, RANDOM);
        keys.add(epoch);
        epochs.announce(epoch, request);
        LOG.info("epoch {} is announced", epoch);
    }

    private void rewrap(Epoch newest) {
        for (var former : former(newest)) {
            while (means.rewrapping().page(former.orElse(null))) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
            }
        }
    }

    private List<Optional<String>> former(Epoch newest) {
        var former = new ArrayList<Optional<String>>();
        former.add(Optional.empty());
        epochs.standing().stream()
                .map(Epoch::id)
                .filter(epoch -> !epoch.equals(newest.id()))
                .forEach(epoch -> former.add(Optional.of(epoch)));
        return former;
    }

    private void destroy(String epoch) {
        try {
            if (epochs.strike(epoch)) {
                LOG.info("epoch {} is destroyed", epoch);
            }
            keys.destroy(epoch);
        } catch (DataIntegrityViolationException named) {
            LOG.info("epoch {} is named again", epoch); // By a batch that was under way; it is re-wrapped.
        }
    }
}
