package nl.keerpunt.household.representation;

import java.time.LocalDate;

/** What was answered to a proposal of help under one law, and when (antwoord). */
public sealed interface Answer {

    LineLaw law();

    LocalDate on();

    /** Given by somebody; the last one given by the same person counts. */
    sealed interface Given extends Answer {

        Speaker by();
    }

    /** Instemming. */
    record Agreed(Speaker by, LineLaw law, LocalDate on) implements Given {}

    /** Weigering, or an agreement taken back. */
    record Refused(Speaker by, LineLaw law, LocalDate on) implements Given {}

    /** Whoever may decide so took a way out: it goes on without those who did not agree. */
    record WentWithout(WayOut way, LineLaw law, LocalDate on) implements Answer {}
}
