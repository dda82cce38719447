package nl.keerpunt.household.residence;

import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.language.identity.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a person lives in a household (verblijf), the first and the last included.
 *
 * @param bsnKey the keyed hash of the BSN
 * @param lastDay null while nobody knows of one
 */
public record Stay(
        HouseholdId household,
        UUID member,
        String bsnKey,
        LocalDate from,
        @Nullable LocalDate lastDay) {

    @Override
    public String toString() {
        return household + "/" + member; // The hash points to one person.
    }
}
