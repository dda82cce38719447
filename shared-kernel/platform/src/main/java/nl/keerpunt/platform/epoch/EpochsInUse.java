package nl.keerpunt.platform.epoch;

import com.google.crypto.tink.Aead;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.keerpunt.platform.away.Failures;
import nl.keerpunt.platform.keys.Wrapping;
import org.jspecify.annotations.Nullable;

/** The keys of epochs as this replica has them in hand. */
final class EpochsInUse implements Wrapping {

    private final EpochKeys keys;
    private final Map<String, Aead> inHand = new ConcurrentHashMap<>();
    private volatile @Nullable Epoch current;

    EpochsInUse(EpochKeys keys) {
        this.keys = keys;
    }

    @Override
    public Epoch current() {
        var epoch = current;
        if (epoch == null) {
            throw new IllegalStateException("nothing is sealed before it is known with what");
        }
        return epoch;
    }

    @Override
    public Aead of(String epoch) {
        return inHand.computeIfAbsent(
                epoch, id -> keys.find(id).orElseThrow(() -> new Failures.Away(new NotThere(id))));
    }

    void use(String epoch) {
        var before = current;
        if (before == null || !before.id().equals(epoch)) {
            current = new Epoch(epoch, of(epoch));
        }
    }

    /** Lets go of those that are destroyed. */
    void keep(Collection<String> epochs) {
        inHand.keySet().retainAll(epochs);
    }

    /** Another replica has it, and this one not yet; or it is lost. */
    private static final class NotThere extends RuntimeException {

        private NotThere(String epoch) {
            super("the key of epoch " + epoch + " is not there");
        }
    }
}
