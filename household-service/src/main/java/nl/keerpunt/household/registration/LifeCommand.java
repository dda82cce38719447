package nl.keerpunt.household.registration;

import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.household.lifefact.LifeFact;
import nl.keerpunt.household.vocabulary.ResidenceOutcome;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;
import org.jspecify.annotations.Nullable;

/** What life brings a member, and what was told of it by mistake; {@code fact} is the id of the notice. */
public sealed interface LifeCommand extends HouseholdCommand {

    /** @param insteadOf what was recorded by mistake and is taken back in the same decision; null for none */
    record RecordLifeFact(
            HouseholdId household,
            UUID member,
            UUID fact,
            LifeFact happened,
            @Nullable UUID insteadOf) implements LifeCommand {

        public RecordLifeFact {
            if (happened instanceof LifeFact.Lives lives) {
                HouseholdCommand.requireOwnKey(household, lives.address());
            }
        }
    }

    /**
     * @param notice the id of the notice that takes it back: the same one sent again adds nothing
     * @param on the day of what is taken back
     */
    record TakeLifeFactBack(HouseholdId household, UUID member, UUID fact, UUID notice, LocalDate on)
            implements LifeCommand {}

    /** @param fact the departure after which it is decided */
    record DecideResidence(
            HouseholdId household, UUID fact, ResidenceOutcome outcome, Personal<Words> reason, LocalDate on)
            implements LifeCommand {

        public DecideResidence {
            HouseholdCommand.requireOwnKey(household, reason);
        }
    }
}
