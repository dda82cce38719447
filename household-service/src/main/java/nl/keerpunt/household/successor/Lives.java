package nl.keerpunt.household.successor;

import java.time.LocalDate;
import java.util.Optional;
import nl.keerpunt.household.registration.Person;
import nl.keerpunt.language.words.Personal;

/**
 * A member as they are on the day of a decision (gezinslid).
 *
 * @param here whether they live there
 * @param dead whether they had died
 */
public record Lives(Personal<Person> person, boolean here, boolean dead) {

    Optional<LocalDate> born() {
        return person.value().map(Person::birthDate);
    }

    boolean isThere() {
        return here && !dead;
    }
}
