package nl.keerpunt.platform.file;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keerpunt.language.identity.HouseholdId;

/**
 * What a service holds about a household and whoever lives in it. Each service that has a part in a file says it
 * itself.
 */
@FunctionalInterface
public interface Held {

    /** All that was recorded about the household, in order, without what is another member's alone. */
    List<FileFact> facts(HouseholdId household, UUID member);

    /** Who the member is, where that is known here: in household-service alone. */
    default Optional<FileSubject> subject(HouseholdId household, UUID member) {
        return Optional.empty();
    }
}
