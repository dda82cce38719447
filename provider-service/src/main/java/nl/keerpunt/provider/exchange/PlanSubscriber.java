package nl.keerpunt.provider.exchange;

import java.util.List;
import java.util.UUID;
import nl.keerpunt.contract.plan.PersonalBudgetDecidedV1;
import nl.keerpunt.contract.plan.SupportLineDecidedV1;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.money.BrokenMonth;
import nl.keerpunt.language.money.Frequency;
import nl.keerpunt.language.money.ProductUnit;
import nl.keerpunt.language.personalbudget.CarerKind;
import nl.keerpunt.platform.access.Standings;
import nl.keerpunt.platform.heard.NotHeardOfYet;
import nl.keerpunt.platform.hearing.Heard;
import nl.keerpunt.platform.hearing.Subscriber;
import nl.keerpunt.platform.hearing.Subscription;
import nl.keerpunt.provider.agreement.Extent;
import nl.keerpunt.provider.arrangement.ArrangementCommand;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.arrangement.Deciders;
import nl.keerpunt.provider.personalbudget.Carer;
import nl.keerpunt.provider.personalbudget.Findings;
import nl.keerpunt.provider.personalbudget.PersonalBudget;
import nl.keerpunt.provider.provider.Offer;
import nl.keerpunt.provider.provider.Providers;
import org.springframework.stereotype.Component;

/**
 * A decided support line becomes an arrangement at the contract's price; what its provider does not offer, or what
 * neither a mandate nor the law carries at that price, or is for a household that ends or was erased, is refused as a
 * fact.
 */
@Component
class PlanSubscriber implements Subscriber {

    private final Providers providers;
    private final Deciders deciders;
    private final Standings standings;

    PlanSubscriber(Providers providers, Deciders deciders, Standings standings) {
        this.providers = providers;
        this.standings = standings;
        this.deciders = deciders;
    }

    @Override
    public List<Subscription<?>> subscriptions() {
        return List.of(
                Subscription.to(SupportLineDecidedV1.class, this::agree).orElse(PlanSubscriber::refuse),
                Subscription.to(PersonalBudgetDecidedV1.class, this::give).orElse(PlanSubscriber::refuse));
    }

    private ArrangementCommand agree(SupportLineDecidedV1 decided) {
        standings.of(decided.household()).orElseThrow(NotHeardOfYet::new);
        return deciders.withWhoMay(new AgreeSupportLine(
                decided.arrangement(),
                decided.household(),
                decided.provider(),
                decided.plan(),
                decided.supportLine(),
                decided.objective(),
                decided.legalBasis(),
                decided.product(),
                new Extent(
                        decided.volume(),
                        Frequency.valueOf(decided.frequency()),
                        new Period(decided.from(), decided.until())),
                providers.offer(decided.municipality(), decided.provider(), decided.product(), decided.from()),
                deciders.of(
                        decided.municipality(),
                        decided.decidedBy(),
                        decided.decidedOn(),
                        decided.mandate(),
                        decided.ground())));
    }

    /** By what each condition is seen stands in the plan, and the name of the carer with whoever knows it. */
    private ArrangementCommand give(PersonalBudgetDecidedV1 decided) {
        standings.of(decided.household()).orElseThrow(NotHeardOfYet::new);
        return deciders.withWhoMay(new AgreeBudgetLine(
                decided.plan(),
                decided.supportLine(),
                new AgreePersonalBudget(
                        decided.arrangement(),
                        decided.household(),
                        decided.objective(),
                        new PersonalBudget(decided.holder(), decided.representative()),
                        new Carer(CarerKind.valueOf(decided.carer()), null),
                        new Findings(
                                decided.conditions().stream()
                                        .map(condition -> new Findings.Met(condition, null))
                                        .toList(),
                                null),
                        new Extent(
                                decided.volume(),
                                Frequency.valueOf(decided.frequency()),
                                new Period(decided.from(), decided.until())),
                        new Offer(
                                decided.product(),
                                decided.legalBasis(),
                                decided.taskField(),
                                ProductUnit.valueOf(decided.unit()),
                                BrokenMonth.BY_DAYS,
                                decided.tariff().money()),
                        deciders.of(
                                decided.municipality(),
                                decided.decidedBy(),
                                decided.decidedOn(),
                                decided.mandate(),
                                decided.ground()))));
    }

    private static RefuseArrangement refuse(Heard decided, String reason) {
        return new RefuseArrangement(
                decided.the("arrangement", ArrangementId.class),
                decided.the("household", HouseholdId.class),
                decided.maybe("provider", AgbCode.class).orElse(null),
                decided.the("plan", PlanId.class),
                decided.the("supportLine", UUID.class),
                decided.the("product", String.class),
                reason);
    }
}
