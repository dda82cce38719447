package nl.keerpunt.household.professional;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What holds on each day: a value from its first day until the next. What was said last holds from its day on,
 * whatever was said before of that day and of later ones: so a mistake is corrected by saying it anew.
 */
public record OverDays<T>(NavigableMap<LocalDate, T> byFirstDay) {

    public OverDays {
        byFirstDay = Collections.unmodifiableNavigableMap(new TreeMap<>(byFirstDay));
    }

    public static <T> OverDays<T> none() {
        return new OverDays<>(Collections.emptyNavigableMap());
    }

    public Optional<T> on(LocalDate day) {
        return Optional.ofNullable(byFirstDay.floorEntry(day)).map(NavigableMap.Entry::getValue);
    }

    /** Whether exactly this was said last of that day and all later ones. */
    public boolean says(LocalDate from, T value) {
        return value.equals(byFirstDay.get(from)) && byFirstDay.higherKey(from) == null;
    }

    public OverDays<T> from(LocalDate day, T value) {
        var longer = new TreeMap<>(byFirstDay.headMap(day, false));
        longer.put(day, value);
        return new OverDays<>(longer);
    }
}
