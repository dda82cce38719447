package nl.keerpunt.household.registration;

import static nl.keerpunt.household.registration.Household.Reason.ALREADY_ANSWERED;
import static nl.keerpunt.household.registration.Household.Reason.ALREADY_RECORDED;
import static nl.keerpunt.household.registration.Household.Reason.ALREADY_REGISTERED;
import static nl.keerpunt.household.registration.Household.Reason.BEFORE_REQUEST;
import static nl.keerpunt.household.registration.Household.Reason.ERASED;
import static nl.keerpunt.household.registration.Household.Reason.NOT_REGISTERED;
import static nl.keerpunt.household.registration.Household.Reason.NOT_REQUESTED;
import static nl.keerpunt.household.registration.Household.Reason.PLAN_ACTIVE;
import static nl.keerpunt.household.registration.Household.Reason.TEAM_UNKNOWN;

import java.util.List;
import nl.keerpunt.household.registration.HouseholdCommand.AddMember;
import nl.keerpunt.household.registration.HouseholdCommand.AnswerRequest;
import nl.keerpunt.household.registration.HouseholdCommand.AssignDirector;
import nl.keerpunt.household.registration.HouseholdCommand.CorrectMoveOut;
import nl.keerpunt.household.registration.HouseholdCommand.EraseHousehold;
import nl.keerpunt.household.registration.HouseholdCommand.HandDirectionOver;
import nl.keerpunt.household.registration.HouseholdCommand.MoveMemberOut;
import nl.keerpunt.household.registration.HouseholdCommand.RecordPlanActive;
import nl.keerpunt.household.registration.HouseholdCommand.RecordPlanClosed;
import nl.keerpunt.household.registration.HouseholdCommand.RecordRequest;
import nl.keerpunt.household.registration.HouseholdCommand.RegisterHousehold;
import nl.keerpunt.household.registration.HouseholdCommand.TransferDirector;
import nl.keerpunt.household.registration.HouseholdEvent.DirectorAssigned;
import nl.keerpunt.household.registration.HouseholdEvent.DirectorTransferred;
import nl.keerpunt.household.registration.HouseholdEvent.HouseholdErased;
import nl.keerpunt.household.registration.HouseholdEvent.HouseholdRegistered;
import nl.keerpunt.household.registration.HouseholdEvent.MemberAdded;
import nl.keerpunt.household.registration.HouseholdEvent.MemberMovedOut;
import nl.keerpunt.household.registration.HouseholdEvent.MoveOutCorrected;
import nl.keerpunt.household.registration.HouseholdEvent.PlanActiveRecorded;
import nl.keerpunt.household.registration.HouseholdEvent.PlanClosedRecorded;
import nl.keerpunt.household.registration.HouseholdEvent.RequestAnswered;
import nl.keerpunt.household.registration.HouseholdEvent.RequestRecorded;
import nl.keerpunt.household.registration.RegisteredHousehold.Answered;
import nl.keerpunt.household.registration.RegisteredHousehold.Direction;
import nl.keerpunt.household.registration.RegisteredHousehold.Question;
import nl.keerpunt.household.registration.RegisteredHousehold.Residence;
import nl.keerpunt.language.Refusal;

/** The life of a household: unregistered, registered, erased. All its rules are in {@link #decide}. */
sealed interface Household permits Household.Unregistered, RegisteredHousehold, Household.Erased {

    record Unregistered() implements Household {}

    record Erased() implements Household {}

    enum Reason {
        ALREADY_REGISTERED,
        NOT_REGISTERED,
        ERASED,
        ALREADY_A_MEMBER,
        NOT_A_MEMBER,
        ALREADY_MOVED_OUT,
        NOT_MOVED_OUT,
        BEFORE_RESIDENCE,
        ALREADY_RECORDED,
        NOT_REQUESTED,
        ALREADY_ANSWERED,
        BEFORE_REQUEST,
        ALREADY_DIRECTED,
        ALREADY_THE_DIRECTOR,
        NOT_THE_DIRECTOR,
        BEFORE_PRESENT_DIRECTOR,
        PROFESSIONAL_UNKNOWN,
        TEAM_UNKNOWN,
        PLAN_ACTIVE
    }

    static List<HouseholdEvent> decide(HouseholdCommand command, Household current) {
        return switch (command) {
            case RegisterHousehold register -> register(register, current);
            case AddMember add -> Moving.in(add, registered(current));
            case MoveMemberOut move -> Moving.out(move, registered(current));
            case CorrectMoveOut correct -> Moving.corrected(correct, registered(current));
            case RecordRequest request -> record(request, registered(current));
            case AnswerRequest answer -> answer(answer, registered(current));
            case AssignDirector assign -> Directing.assigned(assign, registered(current));
            case TransferDirector transfer -> Directing.transferred(transfer, registered(current));
            case HandDirectionOver over -> handOver(over, current);
            case RecordPlanActive active -> planActive(active, current);
            case RecordPlanClosed closed -> planClosed(closed, current);
            case EraseHousehold erase -> erase(erase, current);
        };
    }

    static Household evolve(Household current, HouseholdEvent event) {
        return switch (event) {
            case HouseholdRegistered registered -> new RegisteredHousehold(registered.team(), registered.on());
            case MemberAdded added ->
                known(current).withMember(added.member(), new Residence(added.person(), added.from(), null));
            case MemberMovedOut moved -> known(current).untilLastDay(moved.member(), moved.lastDay());
            case MoveOutCorrected corrected -> known(current).untilLastDay(corrected.member(), corrected.lastDay());
            case RequestRecorded asked ->
                known(current)
                        .asked(
                                asked.request(),
                                new Question(asked.words(), asked.laws(), asked.on(), asked.channel(), null));
            case RequestAnswered answered ->
                known(current).answered(answered.request(), new Answered(answered.answer(), answered.on()));
            case DirectorAssigned assigned ->
                known(current).under(new Direction(assigned.director(), assigned.team(), assigned.from(), null, null));
            case DirectorTransferred moved ->
                known(current)
                        .under(new Direction(
                                moved.director(), moved.team(), moved.from(), moved.relieved(), moved.reason()));
            case PlanActiveRecorded _ -> known(current).planActive(true);
            case PlanClosedRecorded _ -> known(current).planActive(false);
            case HouseholdErased _ -> new Erased();
        };
    }

    private static RegisteredHousehold registered(Household current) {
        return switch (current) {
            case Unregistered _ -> throw new Refusal(NOT_REGISTERED);
            case RegisteredHousehold household -> household;
            case Erased _ -> throw new Refusal(ERASED);
        };
    }

    private static RegisteredHousehold known(Household current) {
        return (RegisteredHousehold) current;
    }

    private static List<HouseholdEvent> register(RegisterHousehold register, Household current) {
        return switch (current) {
            case Unregistered _ when !register.teamKnown() -> throw new Refusal(TEAM_UNKNOWN);
            case Unregistered _ ->
                List.of(new HouseholdRegistered(register.household(), register.team(), register.on()));
            case RegisteredHousehold household
            when household.team().equals(register.team()) && household.on().equals(register.on()) -> List.of();
            case RegisteredHousehold _ -> throw new Refusal(ALREADY_REGISTERED);
            case Erased _ -> throw new Refusal(ERASED);
        };
    }

    private static List<HouseholdEvent> record(RecordRequest request, RegisteredHousehold household) {
        var laws = List.copyOf(request.laws());
        var known = household.question(request.request());
        if (known.isEmpty()) {
            return List.of(new RequestRecorded(
                    request.household(), request.request(), request.words(), laws, request.on(), request.channel()));
        }
        var asked = known.get();
        var again = new Question(request.words(), laws, request.on(), request.channel(), asked.answered());
        return retryWhen(asked.equals(again), ALREADY_RECORDED);
    }

    private static List<HouseholdEvent> answer(AnswerRequest answer, RegisteredHousehold household) {
        var asked = household.question(answer.request()).orElseThrow(() -> new Refusal(NOT_REQUESTED));
        if (asked.answered() != null) {
            return retryWhen(asked.answered().equals(new Answered(answer.answer(), answer.on())), ALREADY_ANSWERED);
        }
        if (answer.on().isBefore(asked.on())) {
            throw new Refusal(BEFORE_REQUEST);
        }
        return List.of(new RequestAnswered(answer.household(), answer.request(), answer.answer(), answer.on()));
    }

    private static List<HouseholdEvent> handOver(HandDirectionOver over, Household current) {
        return switch (current) {
            case RegisteredHousehold household -> Directing.handedOver(over, household);
            case Unregistered _, Erased _ -> List.of();
        };
    }

    private static List<HouseholdEvent> planActive(RecordPlanActive active, Household current) {
        return switch (current) {
            case RegisteredHousehold household when household.planActive() -> List.of();
            case RegisteredHousehold household -> {
                var recorded = new PlanActiveRecorded(active.household(), active.director(), active.on());
                yield household.directed().isPresent()
                        ? List.of(recorded)
                        // An active plan is never without a director, so the one who activated it is assigned with it.
                        : List.of(
                                new DirectorAssigned(
                                        active.household(), active.director(), household.team(), active.on()),
                                recorded);
            }
            case Unregistered _, Erased _ -> List.of(); // A message tells what happened; there is nobody to refuse.
        };
    }

    private static List<HouseholdEvent> planClosed(RecordPlanClosed closed, Household current) {
        return switch (current) {
            case RegisteredHousehold household
            when household.planActive() -> List.of(new PlanClosedRecorded(closed.household(), closed.on()));
            case RegisteredHousehold _, Unregistered _, Erased _ -> List.of();
        };
    }

    private static List<HouseholdEvent> erase(EraseHousehold erase, Household current) {
        return switch (current) {
            case Unregistered _ -> throw new Refusal(NOT_REGISTERED);
            case RegisteredHousehold household when household.planActive() -> throw new Refusal(PLAN_ACTIVE);
            case RegisteredHousehold _ -> List.of(new HouseholdErased(erase.household(), erase.ground(), erase.on()));
            case Erased _ -> List.of();
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
