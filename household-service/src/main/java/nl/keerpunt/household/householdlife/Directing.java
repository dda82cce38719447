package nl.keerpunt.household.householdlife;

import static nl.keerpunt.household.registration.Reason.ALREADY_ACCEPTED;
import static nl.keerpunt.household.registration.Reason.ALREADY_DIRECTED;
import static nl.keerpunt.household.registration.Reason.ALREADY_THE_DIRECTOR;
import static nl.keerpunt.household.registration.Reason.BEFORE_PRESENT_DIRECTOR;
import static nl.keerpunt.household.registration.Reason.HOUSEHOLD_ERASED;
import static nl.keerpunt.household.registration.Reason.NOT_ASSIGNED;
import static nl.keerpunt.household.registration.Reason.NOT_REGISTERED;
import static nl.keerpunt.household.registration.Reason.NOT_THE_DIRECTOR;
import static nl.keerpunt.household.registration.Reason.PROFESSIONAL_UNKNOWN;
import static nl.keerpunt.household.registration.Reason.TEAM_UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.keerpunt.household.direction.Acceptance;
import nl.keerpunt.household.householdlife.Household.Ending;
import nl.keerpunt.household.householdlife.Household.Erased;
import nl.keerpunt.household.householdlife.Household.Unregistered;
import nl.keerpunt.household.registration.DirectionCommand;
import nl.keerpunt.household.registration.DirectionCommand.*;
import nl.keerpunt.household.registration.DirectionEvent.*;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.vocabulary.Ground;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.words.Team;
import org.jspecify.annotations.Nullable;

/**
 * Who directs a household (regie): one at a time, from the first assignment on never none, and never a stranger. Who
 * was assigned accepts or declines; whoever declines is relieved by whoever assigned them.
 */
final class Directing {

    private Directing() {}

    static List<HouseholdEvent> decided(DirectionCommand command, Household current) {
        return switch (command) {
            case AssignDirector assign -> assigned(assign, Household.registered(current));
            case TransferDirector transfer -> transferred(transfer, Household.registered(current));
            case AcceptDirection accept -> accepted(accept, present(current));
            case DeclineDirection decline -> declined(decline, Household.registered(current));
            case HandDirectionOver over -> handedOver(over, current);
            case RecordPlanActive active -> Hearing.planActive(active, current);
            case RecordPlanClosed closed -> Hearing.planClosed(closed, current);
        };
    }

    private static List<HouseholdEvent> assigned(AssignDirector assign, RegisteredHousehold household) {
        var present = household.direction();
        if (present == null) {
            return List.of(assigned(assign, household.team()));
        }
        if (present.isBy(assign)) {
            return List.of();
        }
        // Whoever assigned one who declined directs in their place, and may assign another.
        if (!present.isDeclined()) {
            throw new Refusal(ALREADY_DIRECTED, Map.of("director", present.director()));
        }
        requireFrom(assign.from(), present, assign.assigning().on());
        return List.of(assigned(assign, present.team()));
    }

    private static DirectorAssigned assigned(AssignDirector assign, Team present) {
        requireKnown(assign.known());
        requireTeam(assign.team(), assign.directorsTeam(), present);
        return new DirectorAssigned(
                assign.household(), assign.director(), assign.team(), assign.from(), assign.assigning());
    }

    private static List<HouseholdEvent> transferred(TransferDirector transfer, RegisteredHousehold household) {
        var present = household.directed().orElseThrow(() -> new Refusal(NOT_THE_DIRECTOR));
        if (present.isBy(transfer)) {
            return List.of();
        }
        if (!present.director().equals(transfer.relieved())) {
            throw new Refusal(NOT_THE_DIRECTOR, Map.of("director", present.director()));
        }
        if (present.director().equals(transfer.director())) {
            throw new Refusal(ALREADY_THE_DIRECTOR);
        }
        requireFrom(transfer.from(), present, transfer.assigning().on());
        requireKnown(transfer.known());
        requireTeam(transfer.team(), transfer.directorsTeam(), present.team());
        return List.of(new DirectorTransferred(
                transfer.household(),
                transfer.relieved(),
                transfer.director(),
                transfer.team(),
                transfer.from(),
                transfer.reason(),
                transfer.assigning()));
    }

    /** Accepting twice is a retry. */
    private static List<HouseholdEvent> accepted(AcceptDirection accept, RegisteredHousehold household) {
        var present = household.direction();
        if (present == null || present.isDeclined() || !present.director().equals(accept.by())) {
            throw new Refusal(NOT_ASSIGNED);
        }
        return switch (present.acceptance()) {
            case AWAITED ->
                List.of(new DirectionAccepted(
                        accept.household(), accept.by(), present.team(), present.from(), accept.on()));
            case ACCEPTED, DECLINED -> List.of();
        };
    }

    /** The household goes back to the team it was with, and a direction that never began to who directs until then. */
    private static List<HouseholdEvent> declined(DeclineDirection decline, RegisteredHousehold household) {
        var present = household.direction();
        if (present != null && new Direction.Because(decline.by(), decline.reason()).equals(present.declined())) {
            return List.of();
        }
        if (present == null || present.isDeclined() || !present.director().equals(decline.by())) {
            throw new Refusal(NOT_ASSIGNED);
        }
        var assigned = present.assigned();
        if (assigned == null || !present.mayBeDeclined(decline.on())) {
            throw new Refusal(ALREADY_ACCEPTED);
        }
        var declined = new DirectionDeclined(
                decline.household(),
                decline.by(),
                assigned.by(),
                present.before(),
                Changes.later(decline.on(), present.from()),
                decline.on(),
                decline.reason());
        var until = present.until();
        return present.hasBegun(decline.on())
                        || until == null
                        || until.isDeclined()
                        || until.director().equals(assigned.by())
                ? List.of(declined)
                : List.of(declined, goesOn(until, declined));
    }

    /** As if nobody had been to relieve them. */
    private static DirectorTransferred goesOn(Direction until, DirectionDeclined declined) {
        return new DirectorTransferred(
                declined.household(),
                declined.answers(),
                until.director(),
                until.team(),
                declined.from(),
                declined.reason(),
                until.acceptance() == Acceptance.AWAITED ? until.assigned() : null);
    }

    private static List<HouseholdEvent> handedOver(HandDirectionOver over, Household current) {
        return switch (current) {
            case RegisteredHousehold household -> handedOver(over, household);
            // The keys of what came back with a restore are gone: nothing personal is added to it.
            case Ending ending when ending.ground() == Ground.ERASED_BEFORE -> List.of();
            // Held by an appeal, an ending may last for years: somebody has to be asked about it.
            case Ending ending -> handedOver(over, ending.household());
            case Unregistered _, Erased _ -> List.of();
        };
    }

    /** From the day after the last one, or from the day on which a direction that is still to come begins. */
    private static List<HouseholdEvent> handedOver(HandDirectionOver over, RegisteredHousehold household) {
        return household
                .directed()
                .filter(present -> present.director().equals(over.leaving())
                        && !present.director().equals(over.successor()))
                .<HouseholdEvent>map(present -> transferred(over, present))
                .map(List::of)
                .orElseGet(List::of);
    }

    /** An administrator, who hands it over, may do nothing in a household: the successor answers from then on. */
    private static DirectorTransferred transferred(HandDirectionOver over, Direction present) {
        return new DirectorTransferred(
                over.household(),
                over.leaving(),
                over.successor(),
                present.team(),
                Changes.later(over.lastDay().plusDays(1), present.from()),
                over.reason(),
                null);
    }

    /** Also while it ends: to whom it was handed over meanwhile, takes it on then. */
    private static RegisteredHousehold present(Household current) {
        return switch (current) {
            case Unregistered _ -> throw new Refusal(NOT_REGISTERED);
            case RegisteredHousehold household -> household;
            case Ending ending -> ending.household();
            case Erased _ -> throw new Refusal(HOUSEHOLD_ERASED);
        };
    }

    // On the very day it began is allowed: a director assigned by mistake then directed no day at all.
    private static void requireFrom(LocalDate from, Direction present, LocalDate today) {
        present.earliestNext(today).filter(from::isBefore).ifPresent(earliest -> {
            throw new Refusal(BEFORE_PRESENT_DIRECTOR, Map.of("from", earliest));
        });
    }

    private static void requireKnown(boolean known) {
        if (!known) {
            throw new Refusal(PROFESSIONAL_UNKNOWN);
        }
    }

    /**
     * A household stays with its team or goes along with its director: which team that is nobody says but the
     * director.
     */
    private static void requireTeam(Team named, @Nullable Team directors, Team present) {
        if (!named.equals(present) && !named.equals(directors)) {
            throw new Refusal(TEAM_UNKNOWN, Map.of("team", present));
        }
    }
}
