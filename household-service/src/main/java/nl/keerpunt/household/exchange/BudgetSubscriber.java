package nl.keerpunt.household.exchange;

import java.util.List;
import nl.keerpunt.contract.budget.HouseholdQuietV1;
import nl.keerpunt.household.registration.KeepingCommand.*;
import nl.keerpunt.household.vocabulary.QuietService;
import nl.keerpunt.platform.hearing.Subscriber;
import nl.keerpunt.platform.hearing.Subscription;
import org.springframework.stereotype.Component;

/** Hears that no money is set aside for a household any more. */
@Component
class BudgetSubscriber implements Subscriber {

    @Override
    public List<Subscription<?>> subscriptions() {
        return List.of(Subscription.to(
                HouseholdQuietV1.class, quiet -> new HearQuiet(quiet.household(), QuietService.BUDGET)));
    }
}
