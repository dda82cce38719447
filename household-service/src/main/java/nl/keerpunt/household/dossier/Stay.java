package nl.keerpunt.household.dossier;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.UUID;
import nl.keerpunt.household.memberlife.LifeFacts;
import nl.keerpunt.household.registration.LifeEvent;
import nl.keerpunt.household.registration.MemberEvent;
import nl.keerpunt.household.registration.MemberEvent.*;
import nl.keerpunt.household.registration.Person;
import nl.keerpunt.language.words.Personal;
import org.jspecify.annotations.Nullable;

/** The days of a member; a last day may be corrected afterwards, so that also those who left are kept. */
public record Stay(
        Personal<Person> person, LocalDate from, @Nullable LocalDate lastDay, LifeFacts life) {

    /** Whose days they are, after that event too. */
    static void follow(MemberEvent event, SortedMap<UUID, Stay> people) {
        switch (event) {
            case MemberAdded it -> people.put(it.member(), new Stay(it.person(), it.from(), null, LifeFacts.NONE));
            case PersonCorrected it -> people.computeIfPresent(it.member(), (_, stay) -> stay.of(it.person()));
            case MemberMovedOut it -> people.computeIfPresent(it.member(), (_, stay) -> stay.until(it.lastDay()));
            case MoveOutCorrected it -> people.computeIfPresent(it.member(), (_, stay) -> stay.until(it.lastDay()));
            case MemberTakenBack it -> people.remove(it.member());
        }
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(from) && (lastDay == null || !day.isAfter(lastDay));
    }

    private Stay until(@Nullable LocalDate newLastDay) {
        return new Stay(person, from, newLastDay, life);
    }

    private Stay of(Personal<Person> putRight) {
        return new Stay(putRight, from, lastDay, life);
    }

    Stay living(LifeEvent event) {
        return new Stay(person, from, lastDay, life.after(event));
    }

    Stay silent() {
        return new Stay(Personal.erased(person.household()), from, lastDay, life.silent());
    }
}
