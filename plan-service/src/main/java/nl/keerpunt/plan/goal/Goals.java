package nl.keerpunt.plan.goal;

import static nl.keerpunt.plan.plan.Reason.GOAL_ALREADY_ADDED;
import static nl.keerpunt.plan.plan.Reason.GOAL_HAS_LINES;
import static nl.keerpunt.plan.plan.Reason.GOAL_WITHDRAWN;
import static nl.keerpunt.plan.plan.Reason.NO_OBJECTIVE;
import static nl.keerpunt.plan.plan.Reason.SCALE_IS_FIXED;
import static nl.keerpunt.plan.plan.Reason.UNKNOWN_GOAL;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.plan.content.Copies;
import nl.keerpunt.plan.content.GoalContent;
import nl.keerpunt.plan.content.SupportLine;
import nl.keerpunt.plan.plan.OfGoal;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.plan.plan.Room;

/** What a plan is for (doelen), in the order in which it was said. */
public record Goals(Map<UUID, GoalContent> standing, Set<UUID> withdrawn) {

    public static final Goals NONE = new Goals(Map.of(), Set.of());

    public Set<UUID> ids() {
        return standing.keySet();
    }

    public List<PlanEvent> add(AddGoal add, CausalMap causes) {
        if (withdrawn.contains(add.goal())) {
            throw new Refusal(GOAL_WITHDRAWN);
        }
        var known = standing.get(add.goal());
        if (add.content().equals(known)) {
            return List.of();
        }
        if (known != null) {
            throw new Refusal(GOAL_ALREADY_ADDED);
        }
        check(add.content(), causes);
        Room.forOneMore(standing.size() + withdrawn.size(), Room.GOALS);
        return List.of(new GoalAdded(add.plan(), add.goal(), add.content()));
    }

    /** How a goal is measured is set beforehand: once it was scored, that stays as it is. */
    public List<PlanEvent> change(ChangeGoal change, CausalMap causes, Set<UUID> scored) {
        var known = goal(change.goal());
        if (change.content().equals(known)) {
            return List.of();
        }
        check(change.content(), causes);
        if (scored.contains(change.goal()) && !change.content().isMeasuredAs(known)) {
            throw new Refusal(SCALE_IS_FIXED);
        }
        return List.of(new GoalChanged(change.plan(), change.goal(), change.content()));
    }

    /** A goal that a line serves stays: what support is given for is measured. */
    public List<PlanEvent> withdraw(WithdrawGoal withdraw, Map<UUID, SupportLine> lines) {
        if (withdrawn.contains(withdraw.goal())) {
            return List.of();
        }
        goal(withdraw.goal());
        var serving = Copies.keys(lines, line -> line.goals().contains(withdraw.goal()));
        if (!serving.isEmpty()) {
            throw new Refusal(GOAL_HAS_LINES, Map.of("lines", serving));
        }
        return List.of(new GoalWithdrawn(withdraw.plan(), withdraw.goal(), withdraw.reason()));
    }

    /** The goals that name a cause, in a fixed order. */
    List<UUID> naming(UUID cause) {
        return Copies.keys(standing, goal -> goal.causes().contains(cause));
    }

    /** All of them were added, and none was withdrawn since. */
    public void requireAll(Set<UUID> named) {
        named.forEach(this::goal);
    }

    private static void check(GoalContent content, CausalMap causes) {
        if (content.objectives().isEmpty()) {
            throw new Refusal(NO_OBJECTIVE);
        }
        causes.requireAll(content.causes());
    }

    private GoalContent goal(UUID id) {
        if (withdrawn.contains(id)) {
            throw new Refusal(GOAL_WITHDRAWN);
        }
        var known = standing.get(id);
        if (known == null) {
            throw new Refusal(UNKNOWN_GOAL);
        }
        return known;
    }

    public Goals with(OfGoal event) {
        return switch (event) {
            case GoalAdded added -> new Goals(Copies.with(standing, added.goal(), added.content()), withdrawn);
            case GoalChanged changed -> new Goals(Copies.with(standing, changed.goal(), changed.content()), withdrawn);
            case GoalWithdrawn gone ->
                new Goals(Copies.without(standing, gone.goal()), Copies.with(withdrawn, gone.goal()));
        };
    }
}
