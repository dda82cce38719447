package nl.keerpunt.platform.lane;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.platform.store.Histories;

/**
 * Whom commands concern: the household that they name, or that the first event of their history does; else that history.
 */
public final class Subjects {

    private static final int IN_MEMORY = 50_000;

    private final Histories histories;
    private final Map<String, Optional<HouseholdId>> openings = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<HouseholdId>> eldest) {
            return size() > IN_MEMORY;
        }
    };

    public Subjects(Histories histories) {
        this.histories = histories;
    }

    /** By whose order it counts. */
    public Subject of(Object command) {
        return household(command)
                .map(household -> new Subject(household.key()))
                .or(() -> Targets.routedBy(command).map(Subject::new))
                .or(() -> Targets.streamOf(command).map(Subject::new))
                .orElseGet(() -> new Subject(command.getClass().getName()));
    }

    /** The household that a command is about. */
    public Optional<HouseholdId> household(Object command) {
        return command instanceof ConcernsHousehold concerns
                ? Optional.of(concerns.household())
                : Targets.streamOf(command).flatMap(this::householdOf);
    }

    /** The household that a history is about, as its first event says; that never changes. */
    public Optional<HouseholdId> householdOf(String stream) {
        synchronized (openings) {
            var known = openings.get(stream);
            if (known != null) {
                return known;
            }
        }
        var opening = histories.opening(stream);
        var household = opening.filter(ConcernsHousehold.class::isInstance)
                .map(opened -> ((ConcernsHousehold) opened).household());
        opening.ifPresent(_ -> {
            synchronized (openings) {
                openings.put(stream, household);
            }
        });
        return household;
    }
}
