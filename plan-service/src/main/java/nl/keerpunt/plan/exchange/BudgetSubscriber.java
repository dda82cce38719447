package nl.keerpunt.plan.exchange;

import java.util.List;
import nl.keerpunt.contract.budget.ReservationMadeV1;
import nl.keerpunt.contract.budget.ReservationRefusedV1;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.platform.hearing.Subscriber;
import nl.keerpunt.platform.hearing.Subscription;
import org.springframework.stereotype.Component;

/** Whether the budget covers an arrangement; the plan itself knows whether the arrangement is one of its lines. */
@Component
class BudgetSubscriber implements Subscriber {

    @Override
    public List<Subscription<?>> subscriptions() {
        return List.of(
                Subscription.to(
                        ReservationMadeV1.class,
                        made -> new RecordCovered(
                                PlanId.of(made.household()),
                                made.arrangement(),
                                made.version(),
                                made.overrunAuthority() == null ? null : new Label(made.overrunAuthority()))),
                Subscription.to(
                                ReservationRefusedV1.class,
                                refused -> new RecordNotCovered(
                                        PlanId.of(refused.household()),
                                        refused.arrangement(),
                                        refused.version(),
                                        new Label(refused.reason()),
                                        refused.lacking(),
                                        refused.year()))
                        .orElse((heard, reason) -> new RecordNotCovered(
                                PlanId.of(heard.the("household", HouseholdId.class)),
                                heard.the("arrangement", ArrangementId.class),
                                heard.the("version", Integer.class),
                                new Label(reason),
                                Money.NOTHING,
                                heard.the("year", Integer.class))));
    }
}
