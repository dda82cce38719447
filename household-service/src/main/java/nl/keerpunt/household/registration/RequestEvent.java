package nl.keerpunt.household.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.household.vocabulary.Channel;
import nl.keerpunt.household.vocabulary.RequestAnswer;
import nl.keerpunt.language.StoredAs;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;

/** What was put to the access team (meldingen), and how it was answered. */
public sealed interface RequestEvent extends HouseholdEvent {

    /**
     * A question was put to the access team (melding).
     *
     * @param laws in order of their code
     */
    @StoredAs("request-recorded")
    record RequestRecorded(
            HouseholdId household,
            UUID request,
            Personal<Words> words,
            List<LegalBasis> laws,
            LocalDate on,
            Channel channel)
            implements RequestEvent {

        public RequestRecorded {
            laws = List.copyOf(laws);
        }

        public RequestRecorded on(LocalDate other) {
            return new RequestRecorded(household, request, words, laws, other, channel);
        }
    }

    /** It had come in on another day than was recorded; the last that was said counts. */
    @StoredAs("request-day-corrected")
    record RequestDayCorrected(HouseholdId household, UUID request, LocalDate on) implements RequestEvent {}

    @StoredAs("request-answered")
    record RequestAnswered(HouseholdId household, UUID request, RequestAnswer answer, LocalDate on)
            implements RequestEvent {}

    /** It was not answered after all, or otherwise: it waits again. */
    @StoredAs("answer-taken-back")
    record AnswerTakenBack(HouseholdId household, UUID request) implements RequestEvent {}
}
