package nl.keerpunt.plan.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.keerpunt.contract.MonthAmount;
import nl.keerpunt.contract.provider.ArrangementCommittedV1;
import nl.keerpunt.contract.provider.ArrangementRefusedV1;
import nl.keerpunt.contract.provider.Committed;
import nl.keerpunt.contract.provider.PersonalBudgetCommittedV1;
import nl.keerpunt.contract.provider.TariffAgreedV1;
import nl.keerpunt.language.Command;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.money.BrokenMonth;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.money.ProductUnit;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.tariff.Tariff;
import nl.keerpunt.plan.tariff.TariffCommand.*;
import nl.keerpunt.plan.tariff.TariffsId;
import nl.keerpunt.platform.hearing.Heard;
import nl.keerpunt.platform.hearing.Subscriber;
import nl.keerpunt.platform.hearing.Subscription;
import org.springframework.stereotype.Component;

/**
 * What became of the lines that asked for an arrangement, on what any money was committed, and what contracts ask for.
 * Of arrangements made outside a plan the director hears no more than that.
 */
@Component
class ProviderSubscriber implements Subscriber {

    @Override
    public List<Subscription<?>> subscriptions() {
        return List.of(
                Subscription.toSome(ArrangementCommittedV1.class, ProviderSubscriber::arranged)
                        .orElse(ProviderSubscriber::beyondEverySum),
                Subscription.toSome(PersonalBudgetCommittedV1.class, ProviderSubscriber::arranged)
                        .orElse(ProviderSubscriber::beyondEverySum),
                Subscription.to(
                        ArrangementRefusedV1.class,
                        refused -> new RecordLineRefused(
                                refused.plan(),
                                refused.supportLine(),
                                refused.arrangement(),
                                new Label(refused.reason()),
                                refused.mayDecide())),
                Subscription.toSome(ArrangementCommittedV1.class, ProviderSubscriber::commitment)
                        .named("what-money-was-committed-on"),
                Subscription.toSome(PersonalBudgetCommittedV1.class, ProviderSubscriber::commitment)
                        .named("what-personal-budgets-were-committed-on"),
                Subscription.to(
                        TariffAgreedV1.class,
                        agreed -> new RecordTariff(
                                TariffsId.of(agreed.municipality(), agreed.provider()), tariff(agreed))));
    }

    private static Tariff tariff(TariffAgreedV1 agreed) {
        return new Tariff(
                agreed.product(),
                agreed.legalBasis(),
                ProductUnit.valueOf(agreed.unit()),
                BrokenMonth.valueOf(agreed.brokenMonth()),
                agreed.perUnit(),
                new Period(agreed.from(), agreed.until()));
    }

    private static Optional<Command> arranged(Committed committed) {
        var plan = committed.plan();
        var line = committed.supportLine();
        return plan == null || line == null
                ? Optional.empty()
                : Optional.of(new RecordArranged(
                        plan,
                        line,
                        committed.arrangement(),
                        committed.version(),
                        MonthAmount.total(MonthAmount.byMonth(committed.months())),
                        new Label(committed.verb()),
                        committed.appliesFrom()));
    }

    /**
     * Where nothing new was decided, nobody did: money that is stopped, or asked for again, rests on what it rested on.
     */
    private static Optional<Command> commitment(Committed committed) {
        var by = committed.decidedBy();
        var on = committed.decidedOn();
        return by == null || on == null || committed.mandate() == null && committed.ground() == null
                ? Optional.empty()
                : Optional.of(new RecordCommitment(
                        PlanId.of(committed.household()),
                        committed.arrangement(),
                        committed.version(),
                        committed.legalBasis(),
                        by,
                        on,
                        committed.mandate(),
                        committed.ground()));
    }

    /** What adds up to more than any budget could hold is not covered, whatever the budget says of it. */
    private static Command beyondEverySum(Heard heard, String reason) {
        return new RecordNotCovered(
                PlanId.of(heard.the("household", HouseholdId.class)),
                heard.the("arrangement", ArrangementId.class),
                heard.the("version", Integer.class),
                new Label(reason),
                Money.NOTHING,
                heard.the("appliesFrom", LocalDate.class).getYear());
    }
}
