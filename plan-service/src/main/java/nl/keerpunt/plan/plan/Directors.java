package nl.keerpunt.plan.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent.*;

/** Who directs the household from which day: never two on one day, because the next one relieves the last. */
public record Directors(NavigableMap<LocalDate, ProfessionalId> byFirstDay) {

    public static final Directors NONE = new Directors(Collections.emptyNavigableMap());

    public Directors {
        byFirstDay = Collections.unmodifiableNavigableMap(new TreeMap<>(byFirstDay));
    }

    public static Directors of(PlanHistory history) {
        var directors = NONE;
        for (var recorded : history.events()) {
            directors = recorded.fact() instanceof DirectorRecorded directed ? directors.with(directed) : directors;
        }
        return directors;
    }

    public Optional<ProfessionalId> on(LocalDate day) {
        return Optional.ofNullable(byFirstDay.floorEntry(day)).map(NavigableMap.Entry::getValue);
    }

    public List<PlanEvent> record(RecordDirector record) {
        return record.director().equals(byFirstDay.get(record.from()))
                ? List.of()
                : List.of(new DirectorRecorded(record.plan(), record.director(), record.from()));
    }

    public Directors with(DirectorRecorded recorded) {
        var longer = new TreeMap<>(byFirstDay);
        longer.tailMap(recorded.from(), true).clear(); // Whoever was to direct later will not.
        longer.put(recorded.from(), recorded.director());
        return new Directors(longer);
    }
}
