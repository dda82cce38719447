package nl.keerpunt.household.registration;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.household.vocabulary.Channel;
import nl.keerpunt.household.vocabulary.RequestAnswer;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;

/** What is put to the access team (meldingen), and how it is answered. */
public sealed interface RequestCommand extends HouseholdCommand {

    /** A question put to the access team (melding), with the laws in play. */
    record RecordRequest(
            HouseholdId household,
            UUID request,
            Personal<Words> words,
            Set<LegalBasis> laws,
            LocalDate on,
            Channel channel)
            implements RequestCommand {

        public RecordRequest {
            HouseholdCommand.requireOwnKey(household, words);
            if (laws.isEmpty()) {
                throw new IllegalArgumentException("a request names at least one law");
            }
            if (words.law() != null && !laws.equals(Set.of(words.law()))) {
                throw new IllegalArgumentException(
                        "words under the key of a law are of a request under that law alone");
            }
            laws = inOrderOfCode(laws);
        }

        // Set.copyOf iterates in another order in each run; a stored event must read the same each time.
        private static Set<LegalBasis> inOrderOfCode(Set<LegalBasis> laws) {
            var ordered = new LinkedHashSet<LegalBasis>();
            laws.stream().sorted(comparing(LegalBasis::code)).forEach(ordered::add);
            return Collections.unmodifiableSet(ordered);
        }
    }

    /** Its terms are counted anew from that day. */
    record CorrectRequestDay(HouseholdId household, UUID request, LocalDate on) implements RequestCommand {}

    record AnswerRequest(HouseholdId household, UUID request, RequestAnswer answer, LocalDate on)
            implements RequestCommand {}

    record TakeAnswerBack(HouseholdId household, UUID request) implements RequestCommand {}
}
