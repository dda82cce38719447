package nl.keerpunt.household.exchange;

import java.time.LocalDate;
import java.util.Optional;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.contract.household.DirectorAssignedV1;
import nl.keerpunt.contract.household.HouseholdDiedOutV1;
import nl.keerpunt.contract.household.HouseholdEndingV1;
import nl.keerpunt.contract.household.HouseholdErasedV1;
import nl.keerpunt.contract.household.HouseholdNeighbourhoodsV1;
import nl.keerpunt.contract.household.HouseholdRegisteredV1;
import nl.keerpunt.contract.household.LawRecordErasedV1;
import nl.keerpunt.contract.household.SafetyFlagLiftedV1;
import nl.keerpunt.contract.household.SafetyFlagSetV1;
import nl.keerpunt.household.direction.Assigning;
import nl.keerpunt.household.registration.DirectionEvent;
import nl.keerpunt.household.registration.DirectionEvent.*;
import nl.keerpunt.household.registration.HomeEvent.*;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.HouseholdEvent.*;
import nl.keerpunt.household.registration.KeepingEvent;
import nl.keerpunt.household.registration.KeepingEvent.*;
import nl.keerpunt.household.registration.LifeEvent;
import nl.keerpunt.household.registration.MemberEvent.*;
import nl.keerpunt.household.registration.RepresentationEvent;
import nl.keerpunt.household.registration.RepresentationEvent.WhoMayAgreeTold;
import nl.keerpunt.household.registration.RequestEvent;
import nl.keerpunt.household.registration.RequestEvent.*;
import nl.keerpunt.household.registration.SafetyEvent.*;
import nl.keerpunt.household.registration.SuccessorEvent;
import nl.keerpunt.household.registration.TermEvent;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.platform.outbox.Publication;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells the others that a household is known, who directs it, in which neighbourhood it lives, that nobody is left of
 * it, that it ends, and that it is to be forgotten.
 */
@Component
class HouseholdPublisher implements Publication<HouseholdEvent> {

    @Override
    public Class<HouseholdEvent> vocabulary() {
        return HouseholdEvent.class;
    }

    @Override
    public Optional<ContractMessage> toContract(HouseholdEvent event) {
        return switch (event) {
            case HouseholdRegistered it ->
                Optional.of(new HouseholdRegisteredV1(
                        it.household().municipality(), it.household(), it.team().value(), it.by()));
            case DirectorAssigned it ->
                directed(it, it.director(), it.team(), it.from(), Assigning.answers(it.director(), it.assigned()));
            case DirectorTransferred it ->
                directed(it, it.director(), it.team(), it.from(), Assigning.answers(it.director(), it.assigned()));
            case DirectionAccepted it -> directed(it, it.director(), it.team(), it.from(), null);
            case DirectionDeclined it -> directed(it, it.answers(), it.team(), it.from(), null);
            case HouseholdErased it ->
                Optional.of(new HouseholdErasedV1(it.household().municipality(), it.household()));
            case HouseholdEndingBegun it ->
                Optional.of(new HouseholdEndingV1(it.household().municipality(), it.household(), it.endsOn()));
            case LawRecordErased it ->
                Optional.of(new LawRecordErasedV1(it.household().municipality(), it.household(), it.law()));
            case SafetyFlagSet it ->
                Optional.of(new SafetyFlagSetV1(it.household().municipality(), it.household()));
            case SafetyFlagLifted it ->
                Optional.of(new SafetyFlagLiftedV1(it.household().municipality(), it.household()));
            case KeepingEvent _ -> Optional.empty(); // What stands in the way of it stays here.
            case MemberAdded _,
                    PersonCorrected _,
                    MemberMovedOut _,
                    MoveOutCorrected _,
                    MemberTakenBack _,
                    RequestEvent _ -> Optional.empty(); // Who lives there and what they ask stays here.
            case WhoMayAgreeTold it -> Optional.of(AgreementTold.of(it));
            case RepresentationEvent _ -> Optional.empty(); // Why somebody may speak for another stays here.
            case HouseholdDiedOut it ->
                Optional.of(new HouseholdDiedOutV1(it.household().municipality(), it.household(), it.on()));
            case NeighbourhoodsReckoned it ->
                Optional.of(new HouseholdNeighbourhoodsV1(
                        it.household().municipality(), it.household(), it.neighbourhoods()));
            case LifeEvent _ -> Optional.empty(); // Where somebody lives, and that they died, stays here.
            case TermEvent _ -> Optional.empty(); // Until when the municipality may act stays here.
            case SuccessorEvent _ -> Optional.empty(); // At which age somebody comes stays here.
            case PlanActiveRecorded _, PlanClosedRecorded _ -> Optional.empty(); // plan-service told us.
        };
    }

    private static Optional<ContractMessage> directed(
            DirectionEvent told, ProfessionalId director, Team team, LocalDate from, @Nullable ProfessionalId answers) {
        var household = told.household();
        return Optional.of(
                new DirectorAssignedV1(household.municipality(), household, director, team.value(), from, answers));
    }
}
