package nl.keerpunt.plan.exchange;

import java.util.List;
import nl.keerpunt.contract.household.DirectorAssignedV1;
import nl.keerpunt.contract.household.HouseholdDiedOutV1;
import nl.keerpunt.contract.household.ProfessionalKnownV1;
import nl.keerpunt.contract.household.ProfessionalReplacedV1;
import nl.keerpunt.contract.household.WhoMayAgreeV1;
import nl.keerpunt.language.identity.EntryId;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.plan.mandate.MandateCommand.*;
import nl.keerpunt.plan.mandate.MandateRegisterId;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.professional.ProfessionalCommand.HearOfProfessional;
import nl.keerpunt.plan.voice.VoicesCommand.HearWhoMayAgree;
import nl.keerpunt.plan.voice.WhoMayAgree;
import nl.keerpunt.platform.hearing.Subscriber;
import nl.keerpunt.platform.hearing.Subscription;
import org.springframework.stereotype.Component;

/**
 * Who directs a household, before or after its plan was drafted; that nobody is left of it; who may agree; who works
 * here, and whose work goes over to whom.
 */
@Component
class HouseholdSubscriber implements Subscriber {

    @Override
    public List<Subscription<?>> subscriptions() {
        return List.of(
                Subscription.to(
                        DirectorAssignedV1.class,
                        assigned -> new RecordDirector(
                                PlanId.of(assigned.household()), assigned.director(), assigned.from())),
                Subscription.to(
                        HouseholdDiedOutV1.class, told -> new RecordDyingOut(PlanId.of(told.household()), told.on())),
                Subscription.to(WhoMayAgreeV1.class, told -> new HearWhoMayAgree(told.household(), heard(told))),
                Subscription.to(
                        ProfessionalKnownV1.class,
                        known -> new HearOfProfessional(
                                EntryId.of(known.municipality(), known.professional()),
                                known.professional(),
                                known.from(),
                                known.lastDay())),
                Subscription.to(
                        ProfessionalReplacedV1.class,
                        replaced -> new HandOverMandates(
                                MandateRegisterId.of(replaced.municipality(), replaced.leaving()),
                                replaced.successor(),
                                replaced.lastDay(),
                                replaced.handover())));
    }

    private static WhoMayAgree heard(WhoMayAgreeV1 told) {
        return new WhoMayAgree(
                told.on(),
                told.forThemselves(),
                told.others().stream()
                        .map(each -> new WhoMayAgree.OfOthers(each.member(), each.law(), each.needed()))
                        .toList());
    }
}
