package nl.keerpunt.household.successor;

import static nl.keerpunt.household.registration.Reason.MEMBER_DIED;
import static nl.keerpunt.household.registration.Reason.NOT_A_MEMBER;
import static nl.keerpunt.household.registration.Reason.SAME_LAW;
import static nl.keerpunt.household.registration.Reason.SUCCESSOR_ENDS_THERE;
import static nl.keerpunt.household.registration.Reason.SUCCESSOR_NOT_THEIRS;
import static nl.keerpunt.household.registration.Reason.SUCCESSOR_UNKNOWN;
import static nl.keerpunt.household.registration.Reason.SUPPORT_ENDS_THERE;
import static nl.keerpunt.household.registration.Reason.SUPPORT_UNKNOWN;
import static nl.keerpunt.household.registration.Reason.TURN_NOT_REACHED;
import static nl.keerpunt.household.registration.Reason.WHICH_MEMBER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keerpunt.household.lifeturn.AtTurn;
import nl.keerpunt.household.lifeturn.ComingTurn;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.SuccessorCommand;
import nl.keerpunt.household.registration.SuccessorCommand.DecideSuccessor;
import nl.keerpunt.household.registration.SuccessorEvent.SuccessorDecided;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.words.Personal;

/**
 * What may be decided of support at a turn of life. A task is closed by whoever decided, never by the day passing, so
 * that it may be decided after the turn too; decided again, what was recorded last counts.
 */
public final class Succeeding {

    private Succeeding() {}

    /** @param members who was ever known to live there, as they are on the day of the decision */
    public static List<HouseholdEvent> decided(SuccessorCommand command, Supports supports, Map<UUID, Lives> members) {
        return switch (command) {
            case DecideSuccessor decide -> decided(decide, supports, members);
        };
    }

    private static List<HouseholdEvent> decided(DecideSuccessor decide, Supports supports, Map<UUID, Lives> members) {
        var support = supports.find(decide.arrangement()).orElseThrow(() -> new Refusal(SUPPORT_UNKNOWN));
        var member = member(decide, members);
        var turn = turn(decide, support, member.getValue());
        requireSomethingFollows(decide, member.getKey(), support, turn, supports);
        var decided = new SuccessorDecided(
                decide.household(),
                decide.arrangement(),
                member.getKey(),
                support.law(),
                decide.follows(),
                decide.successor(),
                decide.otherLaw(),
                underItsLaw(decide, support),
                support.lastDay(),
                decide.on());
        var isSaid =
                support.latest(member.getKey(), turn).filter(decided::equals).isPresent();
        return isSaid ? List.of() : List.of(decided);
    }

    private static Map.Entry<UUID, Lives> member(DecideSuccessor decide, Map<UUID, Lives> members) {
        var said = decide.member();
        if (said == null) {
            return theOnlyOne(members);
        }
        var member = Optional.ofNullable(members.get(said)).orElseThrow(() -> new Refusal(NOT_A_MEMBER));
        if (member.dead()) {
            throw new Refusal(MEMBER_DIED);
        }
        if (!member.here()) {
            throw new Refusal(NOT_A_MEMBER);
        }
        return Map.entry(said, member);
    }

    private static Map.Entry<UUID, Lives> theOnlyOne(Map<UUID, Lives> members) {
        var there = members.entrySet().stream()
                .filter(each -> each.getValue().isThere())
                .toList();
        if (there.size() != 1) {
            throw new Refusal(there.isEmpty() ? NOT_A_MEMBER : WHICH_MEMBER);
        }
        return there.getFirst();
    }

    private static ComingTurn turn(DecideSuccessor decide, Supported support, Lives member) {
        var code = decide.at().value().map(at -> at.turn().value());
        return member.born().stream()
                .flatMap(born -> decide.turns().reached(born, support.lastDay()).stream())
                .filter(turn -> code.filter(turn.turn().code()::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new Refusal(TURN_NOT_REACHED, Map.of("lastDay", support.lastDay())));
    }

    private static void requireSomethingFollows(
            DecideSuccessor decide, UUID member, Supported support, ComingTurn turn, Supports supports) {
        switch (decide.follows()) {
            case GOES_ON -> {
                if (!turn.isOutlastedBy(support.lastDay())) {
                    throw new Refusal(SUPPORT_ENDS_THERE, Map.of("lastDay", support.lastDay()));
                }
            }
            case OTHER_SUPPORT -> {
                var other = Optional.ofNullable(decide.successor())
                        .filter(id -> !id.equals(decide.arrangement()))
                        .flatMap(supports::find)
                        .orElseThrow(() -> new Refusal(SUCCESSOR_UNKNOWN));
                if (!turn.isOutlastedBy(other.lastDay())) {
                    throw new Refusal(SUCCESSOR_ENDS_THERE, Map.of("lastDay", other.lastDay()));
                }
                if (other.isNotFor(member)) {
                    throw new Refusal(SUCCESSOR_NOT_THEIRS);
                }
            }
            case OTHER_LAW -> {
                if (support.law().equals(decide.otherLaw())) {
                    throw new Refusal(SAME_LAW);
                }
            }
            case NOTHING, NOT_THEIRS -> {}
        }
    }

    /** Which law that is only the rules know: the door has not heard of support. */
    private static Personal<AtTurn> underItsLaw(DecideSuccessor decide, Supported support) {
        return new Personal<>(
                decide.household(), support.law(), decide.at().value().orElse(null));
    }
}
