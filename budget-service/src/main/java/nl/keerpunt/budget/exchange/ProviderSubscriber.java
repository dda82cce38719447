package nl.keerpunt.budget.exchange;

import java.util.List;
import nl.keerpunt.budget.budget.BudgetCommand.ReserveForArrangement;
import nl.keerpunt.budget.budget.Earmark;
import nl.keerpunt.contract.MonthAmount;
import nl.keerpunt.contract.provider.ArrangementCommittedV1;
import nl.keerpunt.platform.exchange.Subscriber;
import nl.keerpunt.platform.exchange.Subscription;
import org.springframework.stereotype.Component;

/** Hears what arrangements cost; what the budget cannot bear is refused by an event, which travels back. */
@Component
class ProviderSubscriber implements Subscriber {

    @Override
    public List<Subscription<?>> subscriptions() {
        return List.of(Subscription.to(ArrangementCommittedV1.class, ProviderSubscriber::reserve));
    }

    static ReserveForArrangement reserve(ArrangementCommittedV1 committed) {
        var earmark = new Earmark(
                committed.household(),
                committed.arrangement(),
                committed.provider(),
                committed.legalBasis(),
                committed.taskField(),
                committed.objective());
        return new ReserveForArrangement(
                earmark, committed.version(), committed.appliesFrom(), MonthAmount.byMonth(committed.months()));
    }
}
