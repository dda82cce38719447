package nl.keerpunt.household.dossier;

import java.time.LocalDate;
import java.util.List;
import nl.keerpunt.household.vocabulary.Channel;
import nl.keerpunt.household.vocabulary.RequestAnswer;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;
import org.jspecify.annotations.Nullable;

/** A request (melding), with its answer when it had one by that day. */
public record Question(
        Personal<Words> words,
        List<LegalBasis> laws,
        LocalDate on,
        Channel channel,
        @Nullable RequestAnswer answer,
        @Nullable LocalDate answeredOn) {

    public Question {
        laws = List.copyOf(laws);
    }

    Question silent() {
        return new Question(Personal.erased(words.household(), words.law()), laws, on, channel, answer, answeredOn);
    }
}
