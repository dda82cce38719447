package nl.keerpunt.household.exchange;

import java.util.List;
import nl.keerpunt.contract.plan.HouseholdQuietV1;
import nl.keerpunt.contract.plan.PersonalBudgetDecidedV1;
import nl.keerpunt.contract.plan.PlanActivatedV1;
import nl.keerpunt.contract.plan.PlanChangedV1;
import nl.keerpunt.contract.plan.PlanClosedV1;
import nl.keerpunt.contract.plan.SupportLineDecidedV1;
import nl.keerpunt.contract.plan.WhoMayAgreeAskedV1;
import nl.keerpunt.household.registration.DirectionCommand.*;
import nl.keerpunt.household.registration.KeepingCommand.*;
import nl.keerpunt.household.registration.RepresentationCommand.TellWhoMayAgree;
import nl.keerpunt.household.vocabulary.QuietService;
import nl.keerpunt.platform.hearing.Subscriber;
import nl.keerpunt.platform.hearing.Subscription;
import org.springframework.stereotype.Component;

/**
 * Hears when a household's plan becomes active, when it is closed, what else changed in it, who somebody has to know
 * may agree to it, and that nothing of it is left.
 */
@Component
class PlanSubscriber implements Subscriber {

    @Override
    public List<Subscription<?>> subscriptions() {
        return List.of(
                Subscription.to(
                        PlanActivatedV1.class,
                        plan -> new RecordPlanActive(plan.household(), plan.director(), plan.on())),
                Subscription.to(PlanClosedV1.class, plan -> new RecordPlanClosed(plan.household(), plan.on())),
                Subscription.to(
                        PlanChangedV1.class,
                        plan -> new HearPlanChange(plan.household(), plan.on(), plan.line(), plan.law())),
                Subscription.to(SupportLineDecidedV1.class, PlanSubscriber::decided),
                Subscription.to(
                        PersonalBudgetDecidedV1.class,
                        line -> new HearPlanChange(
                                line.household(), line.decidedOn(), line.supportLine(), line.legalBasis())),
                Subscription.to(WhoMayAgreeAskedV1.class, asked -> new TellWhoMayAgree(asked.household(), asked.on())),
                Subscription.to(HouseholdQuietV1.class, quiet -> new HearQuiet(quiet.household(), QuietService.PLAN)));
    }

    /** A former release did not tell on which day: then the first day of the support stands for it. */
    private static HearPlanChange decided(SupportLineDecidedV1 told) {
        var on = told.decidedOn() == null ? told.from() : told.decidedOn();
        return new HearPlanChange(told.household(), on, told.supportLine(), told.legalBasis());
    }
}
