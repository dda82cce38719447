package nl.keerpunt.household.householdlife;

import static nl.keerpunt.household.registration.Reason.ALREADY_REGISTERED;
import static nl.keerpunt.household.registration.Reason.HOUSEHOLD_ENDING;
import static nl.keerpunt.household.registration.Reason.HOUSEHOLD_ERASED;
import static nl.keerpunt.household.registration.Reason.NOT_REGISTERED;
import static nl.keerpunt.household.registration.Reason.TEAM_UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.keerpunt.household.householdlife.RegisteredHousehold.Answered;
import nl.keerpunt.household.householdlife.RegisteredHousehold.Question;
import nl.keerpunt.household.registration.DirectionCommand;
import nl.keerpunt.household.registration.DirectionEvent.*;
import nl.keerpunt.household.registration.HomeEvent;
import nl.keerpunt.household.registration.HouseholdCommand;
import nl.keerpunt.household.registration.HouseholdCommand.*;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.HouseholdEvent.*;
import nl.keerpunt.household.registration.KeepingCommand;
import nl.keerpunt.household.registration.KeepingEvent;
import nl.keerpunt.household.registration.LifeCommand;
import nl.keerpunt.household.registration.LifeEvent;
import nl.keerpunt.household.registration.MemberCommand;
import nl.keerpunt.household.registration.MemberEvent;
import nl.keerpunt.household.registration.Reason;
import nl.keerpunt.household.registration.RepresentationCommand;
import nl.keerpunt.household.registration.RepresentationEvent;
import nl.keerpunt.household.registration.RequestCommand;
import nl.keerpunt.household.registration.RequestEvent.*;
import nl.keerpunt.household.registration.SafetyCommand;
import nl.keerpunt.household.registration.SafetyEvent;
import nl.keerpunt.household.registration.SuccessorCommand;
import nl.keerpunt.household.registration.SuccessorEvent;
import nl.keerpunt.household.registration.TermCommand;
import nl.keerpunt.household.registration.TermEvent;
import nl.keerpunt.household.successor.Succeeding;
import nl.keerpunt.household.vocabulary.Ground;
import nl.keerpunt.language.Refusal;

/** The life of a household: unregistered, registered, ending, erased. All its rules are in {@link #decide}. */
sealed interface Household permits Household.Unregistered, RegisteredHousehold, Household.Ending, Household.Erased {

    record Unregistered() implements Household {}

    /** Its record is being destroyed: nothing is asked of it any more, and what is heard about it is still recorded. */
    record Ending(RegisteredHousehold household, Ground ground, LocalDate on) implements Household {}

    record Erased() implements Household {}

    static List<HouseholdEvent> decide(HouseholdCommand command, Household current) {
        return Telling.withRetold(decided(command, current), current);
    }

    private static List<HouseholdEvent> decided(HouseholdCommand command, Household current) {
        return switch (command) {
            case RegisterHousehold register -> register(register, current);
            case MemberCommand moving -> {
                var household = registered(current);
                yield Home.with(moving.household(), household, Moving.decided(moving, household));
            }
            case RequestCommand request -> Asking.decided(request, registered(current));
            case DirectionCommand direction -> Directing.decided(direction, current);
            case KeepingCommand keeping -> Erasing.decided(keeping, current);
            case SafetyCommand safety -> Guarding.decided(safety, registered(current));
            case TermCommand term -> Noting.decided(term, registered(current));
            case RepresentationCommand representation -> Representing.decided(representation, current);
            case LifeCommand life -> {
                var household = registered(current);
                yield Home.with(life.household(), household, Living.decided(life, household));
            }
            case SuccessorCommand successor -> succeeded(successor, registered(current));
        };
    }

    static Household evolve(Household current, HouseholdEvent event) {
        return changed(
                turned(current, event),
                household -> household
                        .keeping(household.kept().after(event))
                        .supported(household.supports().after(event)));
    }

    private static Household turned(Household current, HouseholdEvent event) {
        return switch (event) {
            case HouseholdRegistered registered ->
                new RegisteredHousehold(registered.team(), registered.on(), registered.by());
            case MemberEvent member -> known(current).moving(member);
            case RequestRecorded asked ->
                known(current)
                        .asked(
                                asked.request(),
                                new Question(asked.words(), asked.laws(), asked.on(), asked.channel(), null));
            case RequestDayCorrected corrected -> known(current).cameIn(corrected.request(), corrected.on());
            case RequestAnswered answered ->
                known(current).answered(answered.request(), new Answered(answered.answer(), answered.on()));
            case AnswerTakenBack back -> known(current).unanswered(back.request());
            case DirectorAssigned assigned ->
                changed(current, household -> household.under(Direction.of(assigned, household)));
            case DirectorTransferred moved ->
                changed(current, household -> household.under(Direction.of(moved, household)));
            case DirectionAccepted _ ->
                changed(
                        current,
                        household -> household.under(
                                household.directed().orElseThrow().accepted()));
            case DirectionDeclined declined ->
                changed(current, household -> household.under(Direction.of(declined, household)));
            case PlanActiveRecorded _ -> changed(current, household -> household.planActive(true));
            case PlanClosedRecorded _ -> changed(current, household -> household.planActive(false));
            case KeepingEvent keeping -> Erasing.turned(current, keeping);
            case SafetyEvent safety -> changed(current, household -> Guarding.turned(household, safety));
            case LifeEvent life -> known(current).living(life);
            case HomeEvent _ -> current; // It follows from what is known of the members.
            case TermEvent _ -> current; // What was noted is part of the kept record.
            case RepresentationEvent known -> changed(current, household -> household.speaking(known));
            case SuccessorEvent _ -> current; // What was decided is part of the support.
            case HouseholdErased _ -> new Erased();
        };
    }

    private static List<HouseholdEvent> succeeded(SuccessorCommand successor, RegisteredHousehold household) {
        return Succeeding.decided(successor, household.supports(), household.livesOn(successor.on()));
    }

    static RegisteredHousehold registered(Household current) {
        return switch (current) {
            case Unregistered _ -> throw new Refusal(NOT_REGISTERED);
            case RegisteredHousehold household -> household;
            case Ending _ -> throw new Refusal(HOUSEHOLD_ENDING);
            case Erased _ -> throw new Refusal(HOUSEHOLD_ERASED);
        };
    }

    /** What is known of a household may still change while it ends. */
    static Household changed(Household current, UnaryOperator<RegisteredHousehold> change) {
        return switch (current) {
            case RegisteredHousehold household -> change.apply(household);
            case Ending ending -> new Ending(change.apply(ending.household()), ending.ground(), ending.on());
            case Unregistered _, Erased _ -> current;
        };
    }

    private static RegisteredHousehold known(Household current) {
        return (RegisteredHousehold) current;
    }

    private static List<HouseholdEvent> register(RegisterHousehold register, Household current) {
        return switch (current) {
            case Unregistered _ when !register.teamKnown() -> throw new Refusal(TEAM_UNKNOWN);
            case Unregistered _ ->
                List.of(new HouseholdRegistered(register.household(), register.team(), register.on(), register.by()));
            case RegisteredHousehold household
            when household.team().equals(register.team()) && household.on().equals(register.on()) -> List.of();
            case RegisteredHousehold _ -> throw new Refusal(ALREADY_REGISTERED);
            case Ending _ -> throw new Refusal(HOUSEHOLD_ENDING);
            case Erased _ -> throw new Refusal(HOUSEHOLD_ERASED);
        };
    }

    /** The same once more is a retry; something else under the same name is refused. */
    static List<HouseholdEvent> retryWhen(boolean same, Reason otherwise) {
        if (same) {
            return List.of();
        }
        throw new Refusal(otherwise);
    }
}
