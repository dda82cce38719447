package nl.keerpunt.household.file;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.LifeEvent.*;
import nl.keerpunt.household.registration.Reason;
import nl.keerpunt.language.Refusal;
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

    private static final Set<String> WITHOUT_PERSON = Set.of("bsnKey", "person");

    private static final Set<String> WITHOUT_ADDRESS = Set.of("bsnKey", "address", "neighbourhood");

    private final Histories histories;

    HeldAboutMembers(Histories histories) {
        this.histories = histories;
    }

    @Override
    public List<FileFact> facts(HouseholdId household, UUID member) {
        var own = own(household, member);
        var hidden = own.hidden();
        return own.facts().stream()
                .map(each ->
                        FileFact.of(each, own.isOfAnother(each.fact()) ? WITHOUT_PERSON : leftOut(each.fact(), hidden)))
                .toList();
    }

    @Override
    public Optional<FileSubject> subject(HouseholdId household, UUID member) {
        return Optional.of(own(household, member).subject());
    }

    /** A file is read at home: who is hidden from is there, or asks for a child's. */
    private static Set<String> leftOut(HouseholdEvent event, Set<UUID> hidden) {
        return event instanceof AddressRecorded address && hidden.contains(address.fact()) ? WITHOUT_ADDRESS : LEFT_OUT;
    }

    private OwnHistory own(HouseholdId household, UUID member) {
        var own = new OwnHistory(member, histories.of(household, HouseholdEvent.class));
        if (!own.isOfAMember()) {
            throw new Absent();
        }
        // AVG, recital 27: it is not about the data of the dead, and whoever asks for them is somebody else.
        if (own.isOfTheDead()) {
            throw new Refusal(Reason.MEMBER_DIED);
        }
        return own;
    }
}
