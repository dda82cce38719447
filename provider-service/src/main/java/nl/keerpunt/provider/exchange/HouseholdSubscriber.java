package nl.keerpunt.provider.exchange;

import java.util.List;
import nl.keerpunt.contract.household.HouseholdDiedOutV1;
import nl.keerpunt.platform.hearing.Subscriber;
import nl.keerpunt.platform.hearing.Subscription;
import nl.keerpunt.provider.dyingout.DyingOutCommand.HearOfDyingOut;
import org.springframework.stereotype.Component;

/** That nobody is left of a household, or that this is not so after all. */
@Component
class HouseholdSubscriber implements Subscriber {

    @Override
    public List<Subscription<?>> subscriptions() {
        return List.of(
                Subscription.to(HouseholdDiedOutV1.class, told -> new HearOfDyingOut(told.household(), told.on())));
    }
}
