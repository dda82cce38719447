package nl.keerpunt.plan.supportline;

import static nl.keerpunt.plan.plan.Reason.CONDITION_DROPPED;
import static nl.keerpunt.plan.plan.Reason.REVIEW_IN_THE_PAST;
import static nl.keerpunt.plan.plan.Reason.UNKNOWN_CONDITION;
import static nl.keerpunt.plan.plan.Reason.UNKNOWN_LINE;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.plan.content.Condition;
import nl.keerpunt.plan.content.Copies;
import nl.keerpunt.plan.content.Load;
import nl.keerpunt.plan.plan.OfSurroundings;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.plan.plan.Room;

/**
 * What is kept around the lines of a plan: what must be in place (randvoorwaarden), when a lasting line was looked at,
 * and what the household says that it can carry (draagkracht).
 *
 * @param met on which day a condition was met, where it was
 * @param capacity what can be carried in a week, by the day from which that holds
 */
public record Surroundings(
        Map<UUID, Condition> conditions,
        Map<UUID, LocalDate> met,
        Set<UUID> dropped,
        Map<UUID, SupportLineReviewed> reviews,
        Map<LocalDate, Load> capacity) {

    public static final Surroundings NONE = new Surroundings(Map.of(), Map.of(), Set.of(), Map.of(), Map.of());

    public List<PlanEvent> set(SetCondition set, SupportLines lines) {
        requireNotDropped(set.condition());
        requireStanding(set.content().line(), lines);
        var known = conditions.get(set.condition());
        if (set.content().equals(known)) {
            return List.of();
        }
        if (known == null) {
            Room.forOneMore(conditions.size() + dropped.size(), Room.CONDITIONS);
        }
        var content = set.content();
        return List.of(new ConditionSet(
                set.plan(), set.condition(), content.line(), content.what(), content.owner(), content.dueOn()));
    }

    public List<PlanEvent> meet(MeetCondition meet) {
        requireNotDropped(meet.condition());
        requireKnown(meet.condition());
        return meet.on().equals(met.get(meet.condition()))
                ? List.of()
                : List.of(new ConditionMet(meet.plan(), meet.condition(), meet.on()));
    }

    public List<PlanEvent> drop(DropCondition drop) {
        if (dropped.contains(drop.condition())) {
            return List.of();
        }
        requireKnown(drop.condition());
        return List.of(new ConditionDropped(drop.plan(), drop.condition(), drop.reason()));
    }

    public List<PlanEvent> review(ReviewSupportLine review, SupportLines lines) {
        requireStanding(review.line(), lines);
        if (review.next() != null && !review.next().isAfter(review.on())) {
            throw new Refusal(REVIEW_IN_THE_PAST);
        }
        var reviewed = new SupportLineReviewed(review.plan(), review.line(), review.on(), review.note(), review.next());
        return reviewed.equals(reviews.get(review.line())) ? List.of() : List.of(reviewed);
    }

    public List<PlanEvent> record(RecordCapacity recorded) {
        return recorded.most().equals(capacity.get(recorded.from()))
                ? List.of()
                : List.of(new CapacityRecorded(recorded.plan(), recorded.most(), recorded.from()));
    }

    /** What the household could carry on a day, where it said so. */
    public Optional<Load> carriedOn(LocalDate day) {
        return capacity.keySet().stream()
                .filter(from -> !from.isAfter(day))
                .max(Comparator.naturalOrder())
                .map(capacity::get);
    }

    private static void requireStanding(UUID line, SupportLines lines) {
        if (!lines.standing().containsKey(line)) {
            throw new Refusal(UNKNOWN_LINE);
        }
    }

    private void requireNotDropped(UUID condition) {
        if (dropped.contains(condition)) {
            throw new Refusal(CONDITION_DROPPED);
        }
    }

    private void requireKnown(UUID condition) {
        if (!conditions.containsKey(condition)) {
            throw new Refusal(UNKNOWN_CONDITION);
        }
    }

    public Surroundings with(OfSurroundings event) {
        return switch (event) {
            case ConditionSet set ->
                new Surroundings(
                        Copies.with(conditions, set.condition(), set.content()),
                        Copies.without(met, set.condition()),
                        dropped,
                        reviews,
                        capacity);
            case ConditionMet each ->
                new Surroundings(conditions, Copies.with(met, each.condition(), each.on()), dropped, reviews, capacity);
            case ConditionDropped gone ->
                new Surroundings(
                        Copies.without(conditions, gone.condition()),
                        Copies.without(met, gone.condition()),
                        Copies.with(dropped, gone.condition()),
                        reviews,
                        capacity);
            case SupportLineReviewed reviewed ->
                new Surroundings(conditions, met, dropped, Copies.with(reviews, reviewed.line(), reviewed), capacity);
            case CapacityRecorded recorded ->
                new Surroundings(
                        conditions, met, dropped, reviews, Copies.with(capacity, recorded.from(), recorded.most()));
        };
    }
}
