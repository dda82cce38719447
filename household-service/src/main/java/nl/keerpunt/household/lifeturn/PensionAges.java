package nl.keerpunt.household.lifeturn;

import java.time.LocalDate;
import java.util.List;
import nl.keerpunt.language.calendar.Days;

/** The pension age of everybody (AOW-leeftijden): the periods of birth follow each other without a gap. */
public record PensionAges(List<PensionAge> ages) {

    public PensionAges {
        ages = List.copyOf(ages);
        var next = Days.FIRST;
        for (var age : ages) {
            if (!age.born().from().equals(next)) {
                throw new IllegalArgumentException("each day of birth has one pension age: see " + next);
            }
            next = age.born().until().plusDays(1);
        }
        if (!next.equals(Days.LAST.plusDays(1))) {
            throw new IllegalArgumentException("each day of birth has one pension age: see " + next);
        }
    }

    public PensionAge of(LocalDate born) {
        return ages.stream()
                .filter(age -> age.born().contains(born))
                .findFirst()
                .orElseThrow();
    }
}
