package nl.keerpunt.plan.exchange;

import java.util.List;
import nl.keerpunt.contract.household.DirectorAssignedV1;
import nl.keerpunt.language.PlanId;
import nl.keerpunt.plan.plan.PlanCommand.RecordDirector;
import nl.keerpunt.platform.exchange.Subscriber;
import nl.keerpunt.platform.exchange.Subscription;
import org.springframework.stereotype.Component;

/** Who directs a household, before or after its plan was drafted. */
@Component
class HouseholdSubscriber implements Subscriber {

    @Override
    public List<Subscription<?>> subscriptions() {
        return List.of(Subscription.to(
                DirectorAssignedV1.class,
                assigned -> new RecordDirector(PlanId.of(assigned.household()), assigned.director(), assigned.from())));
    }
}
