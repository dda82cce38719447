package nl.keerpunt.household.representation;

import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.household.lifeturn.Birthday;
import nl.keerpunt.language.calendar.Days;

/**
 * For whom, under which law and on which day agreement is asked (instemming).
 *
 * @param withinMeasure whether the help is part of a protection measure; help beside a measure is not
 */
public record AgreementAsked(UUID member, LocalDate born, LineLaw law, boolean withinMeasure, LocalDate day) {

    public AgreementAsked {
        Days.known(born);
        Days.known(day);
    }

    /** The same, within a protection measure or beside it. */
    AgreementAsked within(boolean measure) {
        return new AgreementAsked(member, born, law, measure, day);
    }

    Speaker self() {
        return new Speaker.Member(member);
    }

    int age() {
        return new Birthday(born).ageOn(day);
    }
}
