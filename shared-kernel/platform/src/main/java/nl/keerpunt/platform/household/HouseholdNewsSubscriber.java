package nl.keerpunt.platform.household;

import java.util.List;
import nl.keerpunt.contract.household.DirectorAssignedV1;
import nl.keerpunt.contract.household.HouseholdErasedV1;
import nl.keerpunt.contract.household.HouseholdRegisteredV1;
import nl.keerpunt.contract.household.SafetyFlagLiftedV1;
import nl.keerpunt.contract.household.SafetyFlagSetV1;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.platform.hearing.Subscriber;
import nl.keerpunt.platform.hearing.Subscription;
import nl.keerpunt.platform.household.HouseholdNews.HearOfDirector;
import nl.keerpunt.platform.household.HouseholdNews.HearOfErasure;
import nl.keerpunt.platform.household.HouseholdNews.HearOfHousehold;
import nl.keerpunt.platform.household.HouseholdNews.HearOfSafetyFlag;
import nl.keerpunt.platform.household.HouseholdNews.HearOfSafetyFlagLift;

/** Hears who answers for a household, beside whatever else a service does with the same messages. */
final class HouseholdNewsSubscriber implements Subscriber {

    @Override
    public List<Subscription<?>> subscriptions() {
        return List.of(
                Subscription.to(
                                HouseholdRegisteredV1.class,
                                heard ->
                                        new HearOfHousehold(heard.household(), new Team(heard.team()), heard.answers()))
                        .named("household heard of"),
                Subscription.to(
                                DirectorAssignedV1.class,
                                heard -> new HearOfDirector(
                                        heard.household(),
                                        heard.director(),
                                        new Team(heard.team()),
                                        heard.from(),
                                        heard.answers()))
                        .named("director heard of"),
                Subscription.to(SafetyFlagSetV1.class, heard -> new HearOfSafetyFlag(heard.household())),
                Subscription.to(SafetyFlagLiftedV1.class, heard -> new HearOfSafetyFlagLift(heard.household())),
                Subscription.to(HouseholdErasedV1.class, heard -> new HearOfErasure(heard.household()))
                        .named("erasure heard of"));
    }
}
