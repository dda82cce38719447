package nl.keerpunt.platform.exchange;

import java.util.List;
import nl.keerpunt.contract.household.HouseholdErasedV1;
import nl.keerpunt.platform.privacy.HouseholdKeys;
import org.axonframework.commandhandling.CommandHandler;

/** Every service that hears of a household's erasure destroys its own key for it. */
final class HouseholdErasure implements Subscriber {

    private final HouseholdKeys keys;

    HouseholdErasure(HouseholdKeys keys) {
        this.keys = keys;
    }

    @Override
    public List<Subscription<?>> subscriptions() {
        return List.of(Subscription.to(HouseholdErasedV1.class, heard -> heard));
    }

    @CommandHandler
    void destroyKey(HouseholdErasedV1 erased) {
        keys.destroy(erased.household());
    }
}
