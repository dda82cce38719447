package nl.keerpunt.household.dossier;

import java.time.LocalDate;
import nl.keerpunt.household.memberlife.LifeFacts;
import nl.keerpunt.household.registration.LifeEvent;
import nl.keerpunt.household.registration.Person;
import nl.keerpunt.language.words.Personal;
import org.jspecify.annotations.Nullable;

/** The days of a member; a last day may be corrected afterwards, so that also those who left are kept. */
public record Stay(
        Personal<Person> person, LocalDate from, @Nullable LocalDate lastDay, LifeFacts life) {

    boolean includes(LocalDate day) {
        return !day.isBefore(from) && (lastDay == null || !day.isAfter(lastDay));
    }

    Stay until(@Nullable LocalDate newLastDay) {
        return new Stay(person, from, newLastDay, life);
    }

    Stay living(LifeEvent event) {
        return new Stay(person, from, lastDay, life.after(event));
    }

    Stay silent() {
        return new Stay(Personal.erased(person.household()), from, lastDay, life.silent());
    }
}
