package nl.keerpunt.plan.supportline;

import static java.time.LocalDate.parse;
import static nl.keerpunt.plan.plan.Reason.*;
import static nl.keerpunt.plan.planlife.OwnRoom.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.keerpunt.language.OutOfRange;
import nl.keerpunt.plan.content.Condition;
import nl.keerpunt.plan.content.Load;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent.*;
import org.junit.jupiter.api.Test;

/** What must be in place for a line, when it is looked at again, and what the household can carry. */
class SurroundingsSpec {

    private static final UUID KEY = uuid(60);
    private static final Condition CONTENT =
            new Condition(GUIDANCE, said("a key"), said("the neighbour"), parse("2026-02-01"));
    private static final Condition LATER =
            new Condition(GUIDANCE, said("a key"), said("the neighbour"), parse("2026-02-08"));
    private static final ConditionSet set = fact(CONTENT);
    private static final ConditionMet met = new ConditionMet(PLAN, KEY, parse("2026-01-30"));
    private static final ConditionDropped gone = new ConditionDropped(PLAN, KEY, NOTE);

    @Test
    void a_condition_is_set_for_a_line_that_stands() {
        running().when(new SetCondition(PLAN, KEY, CONTENT)).then(set);
        running().given(set).when(new SetCondition(PLAN, KEY, CONTENT)).then();
        given(drafted, goal).when(new SetCondition(PLAN, KEY, CONTENT)).isRefused(UNKNOWN_LINE);
    }

    @Test
    void a_condition_said_anew_is_open_again() {
        running().given(set, met).when(new SetCondition(PLAN, KEY, LATER)).then(fact(LATER));
        running()
                .given(set, met, fact(LATER))
                .when(new MeetCondition(PLAN, KEY, met.on()))
                .then(met);
    }

    @Test
    void a_condition_is_met_on_a_day() {
        running().given(set).when(new MeetCondition(PLAN, KEY, met.on())).then(met);
        running().given(set, met).when(new MeetCondition(PLAN, KEY, met.on())).then();
        running().when(new MeetCondition(PLAN, KEY, met.on())).isRefused(UNKNOWN_CONDITION);
    }

    @Test
    void a_dropped_condition_does_not_come_back() {
        running().given(set).when(new DropCondition(PLAN, KEY, NOTE)).then(gone);
        running().given(set, gone).when(new DropCondition(PLAN, KEY, NOTE)).then();
        running().given(set, gone).when(new SetCondition(PLAN, KEY, CONTENT)).isRefused(CONDITION_DROPPED);
        running().given(set, gone).when(new MeetCondition(PLAN, KEY, met.on())).isRefused(CONDITION_DROPPED);
        running().when(new DropCondition(PLAN, KEY, NOTE)).isRefused(UNKNOWN_CONDITION);
    }

    @Test
    void a_lasting_line_is_looked_at_again() {
        var reviewed = new SupportLineReviewed(PLAN, GUIDANCE, parse("2026-05-01"), NOTE, parse("2026-11-01"));
        var review = new ReviewSupportLine(PLAN, GUIDANCE, parse("2026-05-01"), NOTE, parse("2026-11-01"));
        running().when(review).then(reviewed);
        running().given(reviewed).when(review).then();
        running()
                .when(new ReviewSupportLine(PLAN, GUIDANCE, parse("2026-05-01"), NOTE, parse("2026-05-01")))
                .isRefused(REVIEW_IN_THE_PAST);
        running()
                .when(new ReviewSupportLine(PLAN, uuid(99), parse("2026-05-01"), NOTE, null))
                .isRefused(UNKNOWN_LINE);
    }

    @Test
    void what_a_household_can_carry_holds_from_a_day() {
        var three = new CapacityRecorded(PLAN, new Load(3, 240), parse("2026-02-01"));
        var one = new CapacityRecorded(PLAN, new Load(1, 60), parse("2026-04-01"));
        running().when(new RecordCapacity(PLAN, three.most(), three.from())).then(three);
        running()
                .given(three)
                .when(new RecordCapacity(PLAN, three.most(), three.from()))
                .then();

        var known = Surroundings.NONE.with(one).with(three);
        assertThat(known.carriedOn(parse("2026-01-31"))).isEmpty();
        assertThat(known.carriedOn(parse("2026-03-31"))).contains(three.most());
        assertThat(known.carriedOn(parse("2026-04-01"))).contains(one.most());
    }

    @Test
    void a_week_has_its_bounds() {
        assertThatThrownBy(() -> new Load(101, 0)).isInstanceOf(OutOfRange.class);
        assertThatThrownBy(() -> new Load(0, 10_081)).isInstanceOf(OutOfRange.class);
        assertThatThrownBy(() -> new Load(-1, 0)).isInstanceOf(OutOfRange.class);
    }

    private static ConditionSet fact(Condition content) {
        return new ConditionSet(PLAN, KEY, content.line(), content.what(), content.owner(), content.dueOn());
    }
}
