package nl.keerpunt.plan.planlife;

import static nl.keerpunt.plan.plan.Reason.PLAN_IS_FULL;
import static nl.keerpunt.plan.planlife.OwnRoom.*;

import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import org.junit.jupiter.api.Test;

/** A plan that is full says so, whatever it is full of; what stands in it can still be asked again. */
class RoomSpec {

    private final AddGoal another = new AddGoal(PLAN, QUIET, goal.content());

    @Test
    void a_plan_holds_fifty_goals() {
        given(drafted).given(many(49, RoomSpec::goal)).when(another).then(goal);
        given(drafted).given(many(50, RoomSpec::goal)).when(another).isRefused(PLAN_IS_FULL);
        given(drafted).given(many(49, RoomSpec::goal)).given(goal).when(another).then();
    }

    @Test
    void a_plan_holds_fifty_causes() {
        given(drafted)
                .given(many(50, RoomSpec::cause))
                .when(new NameCause(PLAN, NOISE, noise.content()))
                .isRefused(PLAN_IS_FULL);
    }

    @Test
    void a_plan_holds_two_hundred_links_between_causes() {
        given(drafted)
                .given(many(50, RoomSpec::cause))
                .given(many(200, each -> new CausesLinked(PLAN, id(each / 40), id(each / 40 + 1 + each % 40))))
                .when(new LinkCauses(PLAN, id(49), id(0)))
                .isRefused(PLAN_IS_FULL);
    }

    @Test
    void a_plan_holds_two_hundred_lines() {
        given(drafted)
                .given(goal)
                .given(many(200, each -> new SupportLineProposed(PLAN, id(each), guidance)))
                .when(new ProposeSupportLine(PLAN, GUIDANCE, guidance))
                .isRefused(PLAN_IS_FULL);
    }

    private static PlanEvent[] many(int count, Function<Integer, PlanEvent> event) {
        return Stream.iterate(0, each -> each + 1).limit(count).map(event).toArray(PlanEvent[]::new);
    }

    private static PlanEvent goal(int each) {
        return new GoalAdded(PLAN, id(each), said("a goal"), goal.objectives(), SCALE, -2, null);
    }

    private static PlanEvent cause(int each) {
        return new CauseNamed(PLAN, id(each), said("a cause"), Objective.HOME);
    }

    private static UUID id(int each) {
        return uuid(1_000 + each);
    }
}
