package nl.keerpunt.household.householdlife;

import static nl.keerpunt.household.registration.Reason.ALREADY_DIRECTED;
import static nl.keerpunt.household.registration.Reason.ALREADY_THE_DIRECTOR;
import static nl.keerpunt.household.registration.Reason.BEFORE_PRESENT_DIRECTOR;
import static nl.keerpunt.household.registration.Reason.NOT_THE_DIRECTOR;
import static nl.keerpunt.household.registration.Reason.PROFESSIONAL_UNKNOWN;
import static nl.keerpunt.household.registration.Reason.TEAM_UNKNOWN;

import java.util.List;
import java.util.Map;
import nl.keerpunt.household.householdlife.RegisteredHousehold.Direction;
import nl.keerpunt.household.registration.DirectionCommand.*;
import nl.keerpunt.household.registration.DirectionEvent.*;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.words.Team;
import org.jspecify.annotations.Nullable;

/** Who directs a household (regie): one at a time, from the first assignment on never none, and never a stranger. */
final class Directing {

    private Directing() {}

    static List<HouseholdEvent> assigned(AssignDirector assign, RegisteredHousehold household) {
        var present = household.directed();
        if (present.isEmpty()) {
            requireKnown(assign.known());
            requireTeam(assign.team(), assign.directorsTeam(), household.team());
            return List.of(new DirectorAssigned(assign.household(), assign.director(), assign.team(), assign.from()));
        }
        if (present.get().equals(new Direction(assign.director(), assign.team(), assign.from(), null, null))) {
            return List.of();
        }
        throw new Refusal(ALREADY_DIRECTED, Map.of("director", present.get().director()));
    }

    static List<HouseholdEvent> transferred(TransferDirector transfer, RegisteredHousehold household) {
        var present = household.directed().orElseThrow(() -> new Refusal(NOT_THE_DIRECTOR));
        if (present.equals(new Direction(
                transfer.director(), transfer.team(), transfer.from(), transfer.relieved(), transfer.reason()))) {
            return List.of();
        }
        if (!present.director().equals(transfer.relieved())) {
            throw new Refusal(NOT_THE_DIRECTOR, Map.of("director", present.director()));
        }
        if (present.director().equals(transfer.director())) {
            throw new Refusal(ALREADY_THE_DIRECTOR);
        }
        // On the very day it began is allowed: a director assigned by mistake then directed no day at all.
        if (transfer.from().isBefore(present.from())) {
            throw new Refusal(BEFORE_PRESENT_DIRECTOR, Map.of("from", present.from()));
        }
        requireKnown(transfer.known());
        requireTeam(transfer.team(), transfer.directorsTeam(), present.team());
        return List.of(new DirectorTransferred(
                transfer.household(),
                transfer.relieved(),
                transfer.director(),
                transfer.team(),
                transfer.from(),
                transfer.reason()));
    }

    /** From the day after the last one, or from the day on which a direction that is still to come begins. */
    static List<HouseholdEvent> handedOver(HandDirectionOver over, RegisteredHousehold household) {
        return household
                .directed()
                .filter(present -> present.director().equals(over.leaving())
                        && !present.director().equals(over.successor()))
                .<HouseholdEvent>map(present -> transferred(over, present))
                .map(List::of)
                .orElseGet(List::of);
    }

    private static DirectorTransferred transferred(HandDirectionOver over, Direction present) {
        var after = over.lastDay().plusDays(1);
        return new DirectorTransferred(
                over.household(),
                over.leaving(),
                over.successor(),
                present.team(),
                after.isBefore(present.from()) ? present.from() : after,
                over.reason());
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
