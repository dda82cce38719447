package nl.keerpunt.language.agreement;

import java.time.LocalDate;
import java.util.UUID;

/** What was answered to help that is proposed, and when (antwoord). */
public sealed interface Answer {

    LocalDate on();

    /** Given by somebody; the last one given by the same person counts. */
    sealed interface Given extends Answer {

        UUID by();
    }

    /** Instemming. */
    record Agreed(UUID by, LocalDate on) implements Given {}

    /** Weigering, or an agreement taken back. */
    record Refused(UUID by, LocalDate on) implements Given {}

    /** Whoever may decide so took a way out: it goes on without those who did not agree. */
    record WentWithout(WayOut way, LocalDate on) implements Answer {}
}
