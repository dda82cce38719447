package nl.keerpunt.household.memberlife;

import java.time.LocalDate;
import nl.keerpunt.household.registration.LifeEvent;
import nl.keerpunt.household.registration.Person;
import nl.keerpunt.language.words.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Who lives in a household, on which days, and what life brought them (verblijf).
 *
 * @param lastDay null while nobody knows of one
 */
public record Residence(
        Personal<Person> person, LocalDate from, @Nullable LocalDate lastDay, LifeFacts life) {

    public Residence(Personal<Person> person, LocalDate from, @Nullable LocalDate lastDay) {
        this(person, from, lastDay, LifeFacts.NONE);
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && (lastDay == null || !day.isAfter(lastDay));
    }

    /** Whether they had died before that day. */
    public boolean isDeadAfter(LocalDate day) {
        return life.death().filter(death -> day.isAfter(death.on())).isPresent();
    }

    public Lived lived() {
        return new Lived(lastDay, life);
    }

    Residence until(@Nullable LocalDate newLastDay) {
        return new Residence(person, from, newLastDay, life);
    }

    Residence of(Personal<Person> putRight) {
        return new Residence(putRight, from, lastDay, life);
    }

    Residence living(LifeEvent event) {
        return new Residence(person, from, lastDay, life.after(event));
    }
}
