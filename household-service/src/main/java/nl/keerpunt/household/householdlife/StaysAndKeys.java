package nl.keerpunt.household.householdlife;

import java.util.List;
import nl.keerpunt.household.registration.DirectionEvent.*;
import nl.keerpunt.household.registration.HomeEvent;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.HouseholdEvent.*;
import nl.keerpunt.household.registration.KeepingEvent;
import nl.keerpunt.household.registration.KeepingEvent.*;
import nl.keerpunt.household.registration.LifeEvent.*;
import nl.keerpunt.household.registration.MemberEvent.*;
import nl.keerpunt.household.registration.RepresentationEvent;
import nl.keerpunt.household.registration.RequestEvent.*;
import nl.keerpunt.household.registration.SafetyEvent;
import nl.keerpunt.household.registration.SuccessorEvent;
import nl.keerpunt.household.registration.TermEvent;
import nl.keerpunt.household.residence.Deaths;
import nl.keerpunt.household.residence.Residences;
import nl.keerpunt.household.residence.Stay;
import nl.keerpunt.household.vocabulary.Ground;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.keys.HouseholdKeys;
import org.springframework.stereotype.Component;

/**
 * The days that a household's members live there, those after which they live nowhere, and the keys of the household,
 * which erasure destroys.
 */
@Component
class StaysAndKeys implements Alongside {

    private final Residences residences;
    private final Deaths deaths;
    private final HouseholdKeys keys;

    StaysAndKeys(Residences residences, Deaths deaths, HouseholdKeys keys) {
        this.residences = residences;
        this.deaths = deaths;
        this.keys = keys;
    }

    @Override
    public List<HouseholdEvent> with(List<HouseholdEvent> decided) {
        decided.forEach(event -> follow(event, decided));
        return decided;
    }

    private void follow(HouseholdEvent event, List<HouseholdEvent> decided) {
        switch (event) {
            case MemberAdded added -> residences.take(stay(added, decided));
            case MemberMovedOut moved -> residences.leave(moved.household(), moved.member(), moved.lastDay());
            case MoveOutCorrected corrected -> correct(corrected);
            case PersonCorrected corrected -> become(corrected);
            case MemberTakenBack back -> residences.forget(back.household(), back.member());
            case HouseholdErased erased -> erase(erased.household());
            case DeathRecorded death -> deaths.die(death.household(), death.member(), death.fact(), death.on());
            case LifeFactTakenBack back -> deaths.liveOn(back.household(), back.member(), back.fact());
            case KeepingEvent keeping -> follow(keeping);
            case HouseholdRegistered _,
                    RequestRecorded _,
                    RequestDayCorrected _,
                    RequestAnswered _,
                    AnswerTakenBack _,
                    DirectorAssigned _,
                    DirectorTransferred _,
                    DirectionAccepted _,
                    DirectionDeclined _,
                    PlanActiveRecorded _,
                    PlanClosedRecorded _,
                    TermEvent _,
                    SafetyEvent _,
                    RepresentationEvent _,
                    AddressRecorded _,
                    DepartureRecorded _,
                    ResidenceDecided _,
                    SuccessorEvent _,
                    HomeEvent _ -> {}
        }
    }

    private void follow(KeepingEvent event) {
        switch (event) {
            case LawRecordErased erased -> keys.destroy(erased.household(), erased.law());
            // Its keys are gone already: nobody in it is found again, however long the others take.
            case HouseholdEndingBegun begun
            when begun.ground() == Ground.ERASED_BEFORE -> residences.forget(begun.household());
            case HouseholdEndingBegun _,
                    ServiceQuietHeardOf _,
                    SupportHeardOf _,
                    PlanChangeHeardOf _,
                    HoldPlaced _,
                    HoldLifted _,
                    ErasureRequested _,
                    ErasureGranted _,
                    ErasureRefused _ -> {}
        }
    }

    /** An earlier stay that is recorded afterwards has its last day in the same decision. */
    private static Stay stay(MemberAdded added, List<HouseholdEvent> decided) {
        var lastDay = decided.stream()
                .filter(MemberMovedOut.class::isInstance)
                .map(moved -> ((MemberMovedOut) moved).lastDay())
                .findFirst()
                .orElse(null);
        var bsnKey = added.bsnKey().value().orElseThrow();
        return new Stay(added.household(), added.member(), bsnKey, added.from(), lastDay);
    }

    private void correct(MoveOutCorrected corrected) {
        var lastDay = corrected.lastDay();
        if (lastDay != null && lastDay.isBefore(corrected.was())) {
            residences.leave(corrected.household(), corrected.member(), lastDay);
        } else {
            residences.stayOn(
                    corrected.household(), corrected.member(), corrected.was().plusDays(1), lastDay);
        }
    }

    /** With the same BSN nothing moves. */
    private void become(PersonCorrected corrected) {
        var bsnKey = corrected.bsnKey().value().orElseThrow();
        residences.become(corrected.household(), corrected.member(), bsnKey);
        deaths.become(corrected.household(), corrected.member(), bsnKey);
    }

    private void erase(HouseholdId household) {
        residences.forget(household);
        keys.destroy(household);
    }
}
