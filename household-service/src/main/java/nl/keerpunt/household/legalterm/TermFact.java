package nl.keerpunt.household.legalterm;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import nl.keerpunt.language.OutOfRange;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.language.calendar.Period;

/** What happened to one matter under one law, as far as terms ask for it. The day is the one on which it was so. */
public sealed interface TermFact {

    LocalDate on();

    /** What takes days away from a term (opschorting). */
    @Schema(name = "SuspensionCause")
    enum Cause {
        /** Gegevens aan te vullen (Awb, art. 4:15, first paragraph, under a; art. 7:10, second paragraph). */
        DATA_ASKED,
        /** Met instemming uitgesteld (Awb, art. 4:15, second paragraph, under a; 7:10, fourth; 9:11, third). */
        DELAY_AGREED,
        /** Aan de aanvrager toe te rekenen (Awb, art. 4:15, second paragraph, under b; art. 7:14). */
        DUE_TO_APPLICANT,
        /** Overmacht (Awb, art. 4:15, second paragraph, under c; art. 7:14). */
        FORCE_MAJEURE
    }

    record Reached(Milestone milestone, LocalDate on) implements TermFact {

        public Reached {
            Days.known(on);
        }
    }

    /**
     * On that day it was planned.
     *
     * @param day for which it is planned
     */
    record Planned(Milestone milestone, LocalDate on, LocalDate day) implements TermFact {

        public Planned {
            Days.known(on);
            Days.known(day);
        }
    }

    /**
     * The applicant is asked to complete an application or objection. Who sets no day for it suspends nothing (Raad
     * van State 21 September 2016, ECLI:NL:RVS:2016:2527).
     *
     * @param until the last day of the term set for it
     */
    record DataAsked(LocalDate on, LocalDate until) implements TermFact {

        public DataAsked {
            Days.known(on);
            Days.known(until);
            if (!until.isAfter(on)) {
                throw new IllegalArgumentException("a term to complete data ends after the day of asking");
            }
        }
    }

    /** What is to be decided lies still on those days, for a cause other than data asked. */
    record Delayed(Proceeding proceeding, Cause cause, LocalDate on, Period days) implements TermFact {

        public Delayed {
            Days.known(on);
            if (cause == Cause.DATA_ASKED) {
                throw new IllegalArgumentException("data asked is a fact of its own");
            }
        }
    }

    /** Verdaging: who decides takes more time, and says so. */
    record Adjourned(Proceeding proceeding, LocalDate on, int weeks) implements TermFact {

        public static final int MOST_WEEKS = 52;

        public Adjourned {
            Days.known(on);
            if (weeks < 1 || weeks > MOST_WEEKS) {
                throw new OutOfRange("one adjourns by 1 to 52 weeks");
            }
        }
    }
}
