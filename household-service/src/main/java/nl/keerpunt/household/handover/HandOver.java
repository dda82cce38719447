package nl.keerpunt.household.handover;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.household.handover.HandOverCommand.*;
import nl.keerpunt.household.handover.HandOverEvent.*;
import nl.keerpunt.language.Refusal;

/**
 * What one professional handed over; more than once, when they were away before. All its rules are in
 * {@link #decide}.
 */
record HandOver(Set<UUID> begun, Set<UUID> completed) {

    static final HandOver NONE = new HandOver(Set.of(), Set.of());

    enum Reason {
        LAST_DAY_IS_PAST,
        SUCCESSOR_IS_LEAVING,
        PROFESSIONAL_UNKNOWN
    }

    HandOver {
        begun = Set.copyOf(begun);
        completed = Set.copyOf(completed);
    }

    static List<HandOverEvent> decide(HandOverCommand command, HandOver current) {
        return switch (command) {
            case BeginHandOver begin -> begin(begin, current);
            case CompleteHandOver complete
            when current.isUnderWay(complete.handOver()) ->
                List.of(new HandOverCompleted(complete.id(), complete.handOver()));
            case CompleteHandOver _ -> List.of();
        };
    }

    private static List<HandOverEvent> begin(BeginHandOver begin, HandOver current) {
        if (current.begun.contains(begin.handOver())) {
            return List.of();
        }
        // What was handed over does not come back by itself: a day mistyped must not move everything at once.
        if (begin.lastDay().isBefore(begin.today())) {
            throw new Refusal(Reason.LAST_DAY_IS_PAST, Map.of("today", begin.today()));
        }
        if (begin.successor().equals(begin.leaving())) {
            throw new Refusal(Reason.SUCCESSOR_IS_LEAVING);
        }
        if (!begin.leavingKnown() && begin.households().isEmpty()) {
            throw new Refusal(Reason.PROFESSIONAL_UNKNOWN, Map.of("professional", begin.leaving()));
        }
        if (!begin.successorKnown()) {
            throw new Refusal(Reason.PROFESSIONAL_UNKNOWN, Map.of("professional", begin.successor()));
        }
        return List.of(new HandOverBegun(
                begin.id(),
                begin.handOver(),
                begin.leaving(),
                begin.successor(),
                begin.lastDay(),
                begin.cause(),
                begin.households()));
    }

    static HandOver evolve(HandOver current, HandOverEvent event) {
        return switch (event) {
            case HandOverBegun begun -> new HandOver(with(current.begun, begun.handOver()), current.completed);
            case HandOverCompleted done -> new HandOver(current.begun, with(current.completed, done.handOver()));
        };
    }

    private boolean isUnderWay(UUID handOver) {
        return begun.contains(handOver) && !completed.contains(handOver);
    }

    private static Set<UUID> with(Set<UUID> known, UUID one) {
        var more = new HashSet<>(known);
        more.add(one);
        return more;
    }
}
