package nl.keerpunt.plan.mandate;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keerpunt.plan.mandate.MandateEvent.*;
import nl.keerpunt.platform.stored.Recorded;

/** Everything recorded about the mandates of one professional (geschiedenis van de mandaten). */
public record MandateHistory(List<Recorded<MandateEvent>> events) {

    public MandateHistory {
        events = List.copyOf(events);
    }

    /** What was recorded about that one. */
    public MandateHistory about(UUID mandate) {
        return new MandateHistory(events.stream()
                .filter(recorded -> subject(recorded.fact()).equals(mandate))
                .toList());
    }

    /** Which mandate an event is about. */
    public static UUID subject(MandateEvent event) {
        return switch (event) {
            case MandateGranted granted -> granted.mandate().uuid();
            case MandateWithdrawn withdrawn -> withdrawn.mandate();
        };
    }

    /** The mandates as they were known at a position of the store, withdrawals taken into account. */
    public List<Held> knownAt(long position) {
        return register(position).inOrder();
    }

    /** How they were weighed for what their professional would decide, as known at a position of the store. */
    public Weighing weigh(Intent intent, long position) {
        return register(position).weigh(intent);
    }

    /** On what it was granted; empty when nothing was said of that. */
    public Optional<Footing> footing(UUID mandate) {
        return events.stream()
                .map(Recorded::fact)
                .filter(MandateGranted.class::isInstance)
                .map(MandateGranted.class::cast)
                .filter(granted -> granted.mandate().uuid().equals(mandate))
                .findFirst()
                .map(MandateGranted::footing);
    }

    private MandateRegister register(long position) {
        var current = MandateRegister.EMPTY;
        for (var recorded : events) {
            if (recorded.position() <= position) {
                current = MandateRegister.evolve(current, recorded.fact());
            }
        }
        return current;
    }
}
