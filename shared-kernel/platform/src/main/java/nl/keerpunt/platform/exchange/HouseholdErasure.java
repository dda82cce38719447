package nl.keerpunt.platform.exchange;

import java.util.List;
import nl.keerpunt.contract.household.HouseholdErasedV1;
import nl.keerpunt.contract.household.LawRecordErasedV1;
import nl.keerpunt.platform.privacy.HouseholdKeys;
import org.axonframework.commandhandling.CommandHandler;

/** Every service that hears of an erasure destroys its own keys: all of the household's, or that of one law. */
final class HouseholdErasure implements Subscriber {

    private final HouseholdKeys keys;

    HouseholdErasure(HouseholdKeys keys) {
        this.keys = keys;
    }

    @Override
    public List<Subscription<?>> subscriptions() {
        return List.of(
                Subscription.to(HouseholdErasedV1.class, heard -> heard),
                Subscription.to(LawRecordErasedV1.class, heard -> heard));
    }

    @CommandHandler
    void destroyKeys(HouseholdErasedV1 erased) {
        keys.destroy(erased.household());
    }

    @CommandHandler
    void destroyKey(LawRecordErasedV1 erased) {
        keys.destroy(erased.household(), erased.law());
    }
}
