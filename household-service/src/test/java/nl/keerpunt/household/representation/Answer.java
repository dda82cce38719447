package nl.keerpunt.household.representation;

import java.time.LocalDate;
import nl.keerpunt.language.agreement.WayOut;

/** What somebody answered, under one law, in words of this package; {@link Judged} says it as plan-service knows it. */
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
