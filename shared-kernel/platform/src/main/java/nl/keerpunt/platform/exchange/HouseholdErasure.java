package nl.keerpunt.platform.exchange;

import java.util.List;
import nl.keerpunt.contract.household.HouseholdErasedV1;
import nl.keerpunt.platform.privacy.HouseholdKeys;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;

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
    void destroyKey(HouseholdErasedV1 erased, UnitOfWork<?> work) {
        keys.destroy(erased.household());
        work.afterCommit(_ -> keys.forget(erased.household())); // Somebody may have read it until the commit.
    }
}
