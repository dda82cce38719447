package nl.keerpunt.provider.exchange;

import java.util.List;
import nl.keerpunt.contract.budget.ReservationMadeV1;
import nl.keerpunt.contract.budget.ReservationRefusedV1;
import nl.keerpunt.platform.hearing.Subscriber;
import nl.keerpunt.platform.hearing.Subscription;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import org.springframework.stereotype.Component;

/** The budget's answer to a version becomes its cover. */
@Component
class BudgetSubscriber implements Subscriber {

    @Override
    public List<Subscription<?>> subscriptions() {
        return List.of(
                Subscription.to(
                        ReservationMadeV1.class,
                        made -> new RecordCover(made.arrangement(), made.version(), made.overrunAuthority())),
                Subscription.to(
                        ReservationRefusedV1.class,
                        refused -> new RecordNoCover(
                                refused.arrangement(),
                                refused.version(),
                                refused.reason(),
                                refused.lacking(),
                                refused.year())));
    }
}
