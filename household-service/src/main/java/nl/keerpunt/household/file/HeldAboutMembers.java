package nl.keerpunt.household.file;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.file.FileFact;
import nl.keerpunt.platform.file.FileSubject;
import nl.keerpunt.platform.file.Held;
import nl.keerpunt.platform.problem.Absent;
import nl.keerpunt.platform.stored.Histories;
import org.springframework.stereotype.Component;

/** A member and their household, from the stream itself. */
@Component
class HeldAboutMembers implements Held {

    /**
     * The keyed hash of the BSN: it says nothing that the BSN beside it does not, and is of no use outside the store.
     */
    private static final Set<String> LEFT_OUT = Set.of("bsnKey");

    private final Histories histories;

    HeldAboutMembers(Histories histories) {
        this.histories = histories;
    }

    @Override
    public List<FileFact> facts(HouseholdId household, UUID member) {
        return own(household, member).facts().stream()
                .map(each -> FileFact.of(each, LEFT_OUT))
                .toList();
    }

    @Override
    public Optional<FileSubject> subject(HouseholdId household, UUID member) {
        return Optional.of(own(household, member).subject());
    }

    private OwnHistory own(HouseholdId household, UUID member) {
        var own = new OwnHistory(member, histories.of(household, HouseholdEvent.class));
        if (!own.isOfAMember()) {
            throw new Absent();
        }
        return own;
    }
}
