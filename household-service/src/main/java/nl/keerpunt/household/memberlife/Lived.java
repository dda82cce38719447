package nl.keerpunt.household.memberlife;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That somebody lived in a household.
 *
 * @param lastDay null while nobody knows of one
 */
public record Lived(@Nullable LocalDate lastDay, LifeFacts life) {

    /**
     * On which day the last of a household died, when nobody is left of it: whoever moved out before that lives
     * elsewhere.
     */
    public static Optional<LocalDate> diedOutOn(Collection<Lived> all) {
        return all.stream()
                .flatMap(one -> one.diedHereOn().stream())
                .max(Comparator.naturalOrder())
                .filter(last -> all.stream().allMatch(one -> one.isGoneAfter(last)));
    }

    private Optional<LocalDate> diedHereOn() {
        return life.death().map(death -> death.on()).filter(died -> lastDay != null && !lastDay.isBefore(died));
    }

    private boolean isGoneAfter(LocalDate day) {
        return lastDay != null && !lastDay.isAfter(day);
    }
}
