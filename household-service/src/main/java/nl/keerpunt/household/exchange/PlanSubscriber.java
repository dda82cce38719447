package nl.keerpunt.household.exchange;

import java.util.List;
import nl.keerpunt.contract.plan.HouseholdQuietV1;
import nl.keerpunt.contract.plan.PlanActivatedV1;
import nl.keerpunt.contract.plan.PlanClosedV1;
import nl.keerpunt.household.keeping.QuietService;
import nl.keerpunt.household.registration.HouseholdCommand.HearQuiet;
import nl.keerpunt.household.registration.HouseholdCommand.RecordPlanActive;
import nl.keerpunt.household.registration.HouseholdCommand.RecordPlanClosed;
import nl.keerpunt.platform.exchange.Subscriber;
import nl.keerpunt.platform.exchange.Subscription;
import org.springframework.stereotype.Component;

/** Hears when a household's plan becomes active, when it is closed, and that nothing of it is left. */
@Component
class PlanSubscriber implements Subscriber {

    @Override
    public List<Subscription<?>> subscriptions() {
        return List.of(
                Subscription.to(
                        PlanActivatedV1.class,
                        plan -> new RecordPlanActive(plan.household(), plan.director(), plan.on())),
                Subscription.to(PlanClosedV1.class, plan -> new RecordPlanClosed(plan.household(), plan.on())),
                Subscription.to(HouseholdQuietV1.class, quiet -> new HearQuiet(quiet.household(), QuietService.PLAN)));
    }
}
