package nl.keerpunt.household.registration;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.household.representation.LineLaw;
import nl.keerpunt.household.representation.Representation.Measure;
import nl.keerpunt.household.representation.Speaker;
import nl.keerpunt.household.representation.SpeakerRole;
import nl.keerpunt.household.representation.Validity;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;

/** What is known of who may speak for a member (vertegenwoordiging); {@code fact} is the id of what is recorded. */
public sealed interface RepresentationCommand extends HouseholdCommand {

    record NameOutsider(HouseholdId household, UUID outsider, Personal<Words> who) implements RepresentationCommand {

        public NameOutsider {
            HouseholdCommand.requireOwnKey(household, who);
        }
    }

    /** Of one member. */
    sealed interface OfMember extends RepresentationCommand {

        UUID member();

        UUID fact();
    }

    /** @param on the day on which it is recorded: by that day is judged what holds of old */
    record RecordSpeaker(
            HouseholdId household,
            UUID member,
            UUID fact,
            SpeakerRole role,
            Speaker speaker,
            Set<LineLaw> laws,
            Validity valid,
            LocalDate on)
            implements OfMember {

        public RecordSpeaker {
            laws = Set.copyOf(laws);
            if (role.isForLaws() == laws.isEmpty()) {
                throw new IllegalArgumentException("whoever was authorised is so for some laws, and nobody else is");
            }
        }
    }

    record FindIncapacity(HouseholdId household, UUID member, UUID fact, Set<LineLaw> laws, Validity valid)
            implements OfMember {

        public FindIncapacity {
            laws = Set.copyOf(laws);
        }
    }

    record RecordEarlierWish(
            HouseholdId household, UUID member, UUID fact, Personal<Words> words, Set<LineLaw> refused, Validity valid)
            implements OfMember {

        public RecordEarlierWish {
            HouseholdCommand.requireOwnKey(household, words);
            refused = Set.copyOf(refused);
        }
    }

    record RecordMeasure(HouseholdId household, UUID member, UUID fact, Measure measure, Validity valid)
            implements OfMember {}

    /** @param on the day on which it is corrected, as of what is recorded */
    record CorrectCapacity(HouseholdId household, UUID member, UUID fact, Validity valid, LocalDate on)
            implements OfMember {}

    record TakeCapacityBack(HouseholdId household, UUID member, UUID fact) implements OfMember {}

    /** A message of plan-service: it asks who may agree on a day, and is told. Never refused. */
    record TellWhoMayAgree(HouseholdId household, LocalDate on) implements RepresentationCommand {}
}
