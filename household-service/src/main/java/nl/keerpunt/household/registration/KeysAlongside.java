package nl.keerpunt.household.registration;

import static nl.keerpunt.household.registration.KeysAlongside.Reason.PERSON_ALREADY_KNOWN;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keerpunt.household.registration.HouseholdEvent.DirectorAssigned;
import nl.keerpunt.household.registration.HouseholdEvent.DirectorTransferred;
import nl.keerpunt.household.registration.HouseholdEvent.HouseholdErased;
import nl.keerpunt.household.registration.HouseholdEvent.HouseholdRegistered;
import nl.keerpunt.household.registration.HouseholdEvent.MemberAdded;
import nl.keerpunt.household.registration.HouseholdEvent.MemberMovedOut;
import nl.keerpunt.household.registration.HouseholdEvent.PlanActiveRecorded;
import nl.keerpunt.household.registration.HouseholdEvent.PlanClosedRecorded;
import nl.keerpunt.household.registration.HouseholdEvent.RequestAnswered;
import nl.keerpunt.household.registration.HouseholdEvent.RequestRecorded;
import nl.keerpunt.language.Bsn;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.language.MunicipalityCode;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.platform.privacy.HouseholdKeys;
import nl.keerpunt.platform.privacy.KeyedHash;
import nl.keerpunt.platform.store.Histories;
import nl.keerpunt.platform.store.UniqueKeys;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.stereotype.Component;

/**
 * One dossier per person: a BSN is held by one member of one household of a municipality, until that member moves out or
 * the household is erased. Erasure also destroys the household's key.
 */
@Component
class KeysAlongside implements Alongside {

    enum Reason {
        PERSON_ALREADY_KNOWN
    }

    private static final String BSN = "bsn";

    private final UniqueKeys unique;
    private final HouseholdKeys keys;
    private final KeyedHash hash;
    private final Histories histories;

    KeysAlongside(UniqueKeys unique, HouseholdKeys keys, KeyedHash hash, Histories histories) {
        this.unique = unique;
        this.keys = keys;
        this.hash = hash;
        this.histories = histories;
    }

    /** Differs per municipality, so that two of them cannot find out that they know the same person. */
    String keyOf(MunicipalityCode municipality, Bsn bsn) {
        return hash.of(BSN, municipality + " " + bsn.value());
    }

    Optional<HouseholdId> householdOf(MunicipalityCode municipality, Bsn bsn) {
        return unique.holder(BSN, keyOf(municipality, bsn)).map(KeysAlongside::householdOf);
    }

    @Override
    public List<HouseholdEvent> with(List<HouseholdEvent> decided) {
        decided.forEach(this::follow);
        return decided;
    }

    private void follow(HouseholdEvent event) {
        switch (event) {
            case MemberAdded added -> claim(added);
            case MemberMovedOut moved -> unique.release(holder(moved.household(), moved.member()));
            case HouseholdErased erased -> erase(erased.household());
            case HouseholdRegistered _,
                    RequestRecorded _,
                    RequestAnswered _,
                    DirectorAssigned _,
                    DirectorTransferred _,
                    PlanActiveRecorded _,
                    PlanClosedRecorded _ -> {}
        }
    }

    private void claim(MemberAdded added) {
        var claimant = holder(added.household(), added.member());
        var holder = unique.claim(BSN, added.bsnKey().value().orElseThrow(), claimant);
        if (!holder.equals(claimant)) {
            throw new Refusal(
                    PERSON_ALREADY_KNOWN,
                    Map.of("household", householdOf(holder).uuid()));
        }
    }

    private void erase(HouseholdId household) {
        for (var recorded : histories.of(household, HouseholdEvent.class)) {
            if (recorded.fact() instanceof MemberAdded added) {
                unique.release(holder(household, added.member()));
            }
        }
        keys.destroy(household);
        // A reader may have put the key back in memory before the commit made it void.
        CurrentUnitOfWork.get().afterCommit(_ -> keys.forget(household));
    }

    private static String holder(HouseholdId household, UUID member) {
        return household.key() + "/" + member;
    }

    private static HouseholdId householdOf(String holder) {
        return HouseholdId.parse(holder.substring(0, holder.lastIndexOf('/')));
    }
}
