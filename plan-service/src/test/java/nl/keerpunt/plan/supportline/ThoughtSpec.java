package nl.keerpunt.plan.supportline;

import static nl.keerpunt.plan.plan.Reason.*;
import static nl.keerpunt.plan.planlife.OwnRoom.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.law.LawfulGround;
import nl.keerpunt.plan.content.Considerations;
import nl.keerpunt.plan.content.HomeRung;
import nl.keerpunt.plan.content.Referral;
import nl.keerpunt.plan.content.SupportLine;
import nl.keerpunt.plan.content.SupportStep;
import nl.keerpunt.plan.plan.PlanCommand;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.testing.Spec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Own strength, network, general, individual: in that order, or with the reason why not. */
class ThoughtSpec {

    @Test
    void a_line_stands_where_who_carries_it_out_can_stand() {
        given(drafted, goal)
                .when(propose(with(homework, thoughts(SupportStep.INDIVIDUAL, null))))
                .isRefused(STEP_OF_ANOTHER_CARRIER);
        given(drafted, goal)
                .when(propose(with(guidance, thoughts(SupportStep.OWN_STRENGTH, null))))
                .isRefused(STEP_OF_ANOTHER_CARRIER);
        var general = with(guidance, thoughts(SupportStep.GENERAL, null));
        given(drafted, goal).when(propose(general)).then(new SupportLineProposed(PLAN, GUIDANCE, general));
    }

    @Test
    void help_away_from_home_says_why_not_closer() {
        var away = new Considerations(
                null, NOTE, HomeRung.RESIDENTIAL, null, Referral.EXPERTISE, Set.of(), Set.of(), null, null);
        var explained = new Considerations(
                null, NOTE, HomeRung.RESIDENTIAL, NOTE, Referral.EXPERTISE, Set.of(), Set.of(), null, null);

        given(drafted, goal).when(propose(with(guidance, away))).isRefused(CLOSER_TO_HOME_UNEXPLAINED);
        given(drafted, goal)
                .when(propose(with(guidance, explained)))
                .then(new SupportLineProposed(PLAN, GUIDANCE, with(guidance, explained)));
    }

    @Test
    void only_a_provider_is_referred_to() {
        given(drafted, goal)
                .when(propose(with(homework, thoughts(null, Referral.CAPACITY))))
                .isRefused(REFERRAL_WITHOUT_PROVIDER);
    }

    @Test
    void lines_wait_for_lines_that_stand_and_never_in_a_circle() {
        given(drafted, goal).when(propose(after(HOMEWORK))).isRefused(UNKNOWN_LINE);
        given(drafted, goal, helped)
                .when(propose(after(HOMEWORK)))
                .then(new SupportLineProposed(PLAN, GUIDANCE, after(HOMEWORK)));
        given(drafted, goal, helped, new SupportLineProposed(PLAN, GUIDANCE, after(HOMEWORK)))
                .when(new ChangeSupportLine(
                        PLAN,
                        HOMEWORK,
                        with(
                                homework,
                                new Considerations(
                                        null, null, null, null, null, Set.of(), Set.of(GUIDANCE), null, null))))
                .isRefused(LINES_WAIT_FOR_EACH_OTHER);
        given(drafted, goal, proposed)
                .when(new ChangeSupportLine(PLAN, GUIDANCE, after(GUIDANCE)))
                .isRefused(LINES_WAIT_FOR_EACH_OTHER);
    }

    @Test
    void the_steps_that_nothing_in_the_plan_takes_are_skipped() {
        assertThat(StepsTaken.by(List.of(guidance)).skippedBy(guidance))
                .containsExactly(SupportStep.OWN_STRENGTH, SupportStep.NETWORK, SupportStep.GENERAL);
        assertThat(StepsTaken.by(List.of(guidance, homework)).skippedBy(guidance))
                .containsExactly(SupportStep.OWN_STRENGTH, SupportStep.GENERAL);
        assertThat(StepsTaken.by(List.of(homework)).skippedBy(homework)).containsExactly(SupportStep.OWN_STRENGTH);
    }

    @Test
    void before_it_is_decided_a_line_says_all_that_is_missing() {
        var refusal = refusal(runningWith(with(guidance, null)), decision(ARRANGEMENT, List.of(mandate)));

        assertThat(refusal).hasValueSatisfying(each -> {
            assertThat(each.reason()).isEqualTo(NOT_THOUGHT_THROUGH);
            assertThat(each.facts())
                    .isEqualTo(Map.of("missing", List.of(Thought.Missing.SKIPPED, Thought.Missing.REFERRAL)));
        });
    }

    @Test
    void general_help_needs_no_reason_for_what_was_skipped() {
        var general = with(guidance, thoughts(SupportStep.GENERAL, Referral.CAPACITY));
        runningWith(general).when(decision(ARRANGEMENT, List.of(mandate))).then(decidedFor(ARRANGEMENT, general));
    }

    @Test
    void nobody_explains_where_each_step_before_is_in_the_plan() {
        var own = new SupportLine(
                SupportLine.CarriedBy.HOUSEHOLD,
                homework.what(),
                null,
                null,
                0,
                null,
                homework.period(),
                null,
                homework.estimatedCost(),
                homework.goals(),
                homework.causes(),
                homework.objective(),
                null,
                null);
        var general = with(guidance, thoughts(SupportStep.GENERAL, Referral.CAPACITY));
        var unexplained = with(guidance, thoughts(null, Referral.EXPERTISE));

        assertThat(Thought.missing(
                        unexplained,
                        Map.of(GUIDANCE, unexplained, HOMEWORK, homework, uuid(33), own, uuid(34), general)))
                .isEmpty();
    }

    @Test
    void an_emergency_does_not_wait_for_words() {
        emergency(with(guidance, null))
                .when(decision(ARRANGEMENT, List.of(mandate)))
                .then(decidedFor(ARRANGEMENT, with(guidance, null)));
    }

    @Test
    void what_a_doctor_or_judge_decided_is_not_explained_again() {
        var decide = decision(ARRANGEMENT, List.of());
        var byCourt = new DecideSupportLine(
                PLAN,
                GUIDANCE,
                decide.by(),
                decide.on(),
                ARRANGEMENT,
                List.of(),
                List.of(),
                null,
                byLaw(LawfulGround.COURT_ORDER),
                decide.recordedOn());

        assertThat(refusal(runningWith(with(guidance, null)), byCourt)).isEmpty();
    }

    private static Spec<PlanCommand, PlanEvent, ?> runningWith(SupportLine content) {
        return given(directed, drafted, goal, new SupportLineProposed(PLAN, GUIDANCE, content), helped, agreed, active);
    }

    private static ProposeSupportLine propose(SupportLine content) {
        return new ProposeSupportLine(PLAN, GUIDANCE, content);
    }

    private static Considerations thoughts(@Nullable SupportStep step, @Nullable Referral referral) {
        return new Considerations(step, null, null, null, referral, Set.of(), Set.of(), null, null);
    }

    private static SupportLine after(UUID line) {
        return with(
                guidance,
                new Considerations(null, NOTE, null, null, Referral.EXPERTISE, Set.of(), Set.of(line), null, null));
    }

    private static SupportLine with(SupportLine line, @Nullable Considerations considerations) {
        return new SupportLine(
                line.carriedBy(),
                line.what(),
                line.provider(),
                line.product(),
                line.volume(),
                line.frequency(),
                line.period(),
                line.legalBasis(),
                line.estimatedCost(),
                line.goals(),
                line.causes(),
                line.objective(),
                considerations,
                null);
    }
}
