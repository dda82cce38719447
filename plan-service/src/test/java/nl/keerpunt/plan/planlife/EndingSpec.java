package nl.keerpunt.plan.planlife;

import static java.time.LocalDate.parse;
import static java.util.stream.Collectors.toSet;
import static nl.keerpunt.plan.plan.Reason.*;
import static nl.keerpunt.plan.planlife.OwnRoom.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.keerpunt.language.WithoutWords;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.plan.content.Condition;
import nl.keerpunt.plan.content.Load;
import nl.keerpunt.plan.content.SupportLine;
import nl.keerpunt.plan.plan.ByLaw;
import nl.keerpunt.plan.plan.PlanCommand;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.testing.Spec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of a plan whose household is erased. */
class EndingSpec {

    private static final EndPlan END = new EndPlan(PLAN, parse("2026-11-27"));
    private static final PlanEnded endedActive = new PlanEnded(PLAN, parse("2026-11-27"), true);
    private static final PlanEnded ended = new PlanEnded(PLAN, parse("2026-11-27"), false);

    /** What records what others did, or ends: it has no words, and commits nothing. */
    private static final Set<Class<?>> STAYS_POSSIBLE = Set.of(
            EndPlan.class,
            RecordDirector.class,
            RecordDyingOut.class,
            WeighAgreements.class,
            RecordArranged.class,
            RecordLineRefused.class,
            RecordCommitment.class,
            RecordCovered.class,
            RecordNotCovered.class);

    /** What somebody of the municipality asks of a plan. */
    private static final Set<Class<?>> IS_REFUSED = Set.of(
            DraftPlan.class,
            RephrasePurpose.class,
            AddGoal.class,
            ChangeGoal.class,
            WithdrawGoal.class,
            TakeScoreBack.class,
            TakeFollowUpBack.class,
            NameCause.class,
            ChangeCause.class,
            WithdrawCause.class,
            UnlinkCauses.class,
            LinkCauses.class,
            SetCondition.class,
            MeetCondition.class,
            DropCondition.class,
            ReviewSupportLine.class,
            RecordCapacity.class,
            ProposeSupportLine.class,
            ChangeSupportLine.class,
            DropSupportLine.class,
            AgreeVersion.class,
            ActivatePlan.class,
            DecideSupportLine.class,
            ScoreGoal.class,
            ClosePlan.class,
            RecordFollowUp.class,
            ReopenPlan.class,
            TakeNote.class);

    @Test
    void a_household_without_a_plan_gets_none_any_more() {
        given().when(END).then(ended);
        given(ended)
                .when(new DraftPlan(PLAN, null, new Team("north"), parse("2026-12-01")))
                .isRefused(PLAN_ENDED);
    }

    @Test
    void a_draft_ends() {
        given(directed, drafted, goal).when(END).then(ended);
    }

    @Test
    void an_agreed_plan_ends() {
        given(directed, drafted, goal, proposed, helped, agreed).when(END).then(ended);
    }

    @Test
    void an_active_plan_ends_without_a_score_of_any_goal() {
        running().when(END).then(endedActive);
    }

    @Test
    void an_active_plan_ends_on_a_day_before_its_activation() {
        running().when(new EndPlan(PLAN, parse("2026-01-01"))).then(new PlanEnded(PLAN, parse("2026-01-01"), true));
    }

    @Test
    void a_closed_plan_ends_before_anybody_followed_it() {
        running().given(scored, closed).when(END).then(ended);
    }

    @Test
    void a_reopened_plan_ends() {
        running()
                .given(scored, closed, new PlanReopened(PLAN, said("noise again"), parse("2026-10-01")))
                .when(END)
                .then(ended);
    }

    @Test
    void ending_again_changes_nothing() {
        running().given(endedActive).when(END).then();
        running()
                .given(endedActive)
                .when(new EndPlan(PLAN, parse("2026-12-01")))
                .then();
    }

    @ParameterizedTest
    @MethodSource("asked")
    void an_ended_plan_refuses_whatever_somebody_asks_of_it(PlanCommand asked) {
        running().given(decided, endedActive).when(asked).isRefused(PLAN_ENDED);
        running().given(scored, closed, ended).when(asked).isRefused(PLAN_ENDED);
    }

    static Stream<PlanCommand> asked() {
        return Stream.of(
                new DraftPlan(PLAN, drafted.purpose(), drafted.team(), drafted.on()),
                new RephrasePurpose(PLAN, said("rest")),
                new AddGoal(PLAN, uuid(11), goal.content()),
                new ChangeGoal(PLAN, QUIET, goal.content()),
                new WithdrawGoal(PLAN, QUIET, NOTE),
                new NameCause(PLAN, NOISE, noise.content()),
                new ChangeCause(PLAN, NOISE, noise.content()),
                new WithdrawCause(PLAN, NOISE, NOTE),
                new UnlinkCauses(PLAN, NOISE, STRESS),
                new LinkCauses(PLAN, NOISE, STRESS),
                new SetCondition(PLAN, uuid(60), new Condition(GUIDANCE, NOTE, NOTE, parse("2026-02-01"))),
                new MeetCondition(PLAN, uuid(60), parse("2026-02-01")),
                new DropCondition(PLAN, uuid(60), NOTE),
                new ReviewSupportLine(PLAN, GUIDANCE, parse("2026-05-01"), NOTE, null),
                new RecordCapacity(PLAN, new Load(3, 240), parse("2026-02-01")),
                new ProposeSupportLine(PLAN, uuid(32), homework),
                new ChangeSupportLine(PLAN, HOMEWORK, homework),
                new DropSupportLine(PLAN, HOMEWORK, said("not needed")),
                agreeing("2026-12-01"),
                new ActivatePlan(PLAN, parse("2026-12-01"), said("no heating"), parse("2026-12-15")),
                decision(ANOTHER, List.of(mandate)),
                new ScoreGoal(PLAN, QUIET, 1, parse("2026-07-20"), NOTE),
                new TakeScoreBack(PLAN, QUIET, parse("2026-07-20"), NOTE),
                new TakeFollowUpBack(PLAN, parse("2026-11-30"), NOTE),
                new ClosePlan(PLAN, parse("2026-12-01")),
                new RecordFollowUp(PLAN, parse("2026-12-01"), true, NOTE),
                new ReopenPlan(PLAN, said("noise again"), parse("2026-12-01")),
                new TakeNote(PLAN, HOMEWORK, null, DIRECTOR, true, parse("2026-12-01"), parse("2026-12-01")));
    }

    @Test
    void each_that_is_asked_is_tried() {
        assertThat(asked().map(Object::getClass)).containsExactlyInAnyOrderElementsOf(IS_REFUSED);
    }

    @Test
    void of_every_command_it_is_known_whether_it_stays_possible() {
        assertThat(PlanCommand.class.getPermittedSubclasses())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(STAYS_POSSIBLE.stream(), IS_REFUSED.stream())
                        .toList());
        assertThat(Arrays.stream(PlanCommand.class.getPermittedSubclasses())
                        .filter(WithoutWords.class::isAssignableFrom)
                        .collect(toSet()))
                .isEqualTo(STAYS_POSSIBLE);
    }

    @Test
    void what_stays_possible_has_no_words() {
        assertThat(STAYS_POSSIBLE)
                .allSatisfy(command -> assertThat(command.getRecordComponents())
                        .noneMatch(component ->
                                component.getGenericType().getTypeName().contains("Personal")
                                        || component.getType().isAssignableFrom(SupportLine.class)
                                        || component.getType().isAssignableFrom(ByLaw.class)));
    }

    @Test
    void who_directs_the_household_is_recorded_after_the_ending() {
        running()
                .given(endedActive)
                .when(new RecordDirector(PLAN, COLLEAGUE, parse("2026-11-01")))
                .then(new DirectorRecorded(PLAN, COLLEAGUE, parse("2026-11-01")));
    }

    @Test
    void what_became_of_a_decided_line_is_recorded_after_the_ending() {
        var ending = running().given(decided, endedActive);
        ending.when(new RecordArranged(
                        PLAN, GUIDANCE, ARRANGEMENT, 1, Money.euro(8), new Label("ended"), parse("2026-11-27")))
                .then(new SupportLineArranged(
                        PLAN, GUIDANCE, ARRANGEMENT, 1, Money.euro(8), new Label("ended"), parse("2026-11-27")));
        ending.when(new RecordCovered(PLAN, ARRANGEMENT, 1, null))
                .then(new SupportLineCovered(PLAN, GUIDANCE, ARRANGEMENT, 1, null));
        ending.when(new RecordNotCovered(PLAN, ARRANGEMENT, 1, new Label("NOT_ENOUGH_LEFT"), Money.euro(9), 2026))
                .then(new SupportLineNotCovered(
                        PLAN, GUIDANCE, ARRANGEMENT, 1, new Label("NOT_ENOUGH_LEFT"), Money.euro(9), 2026));
    }

    @Test
    void a_line_that_the_provider_refuses_after_the_ending_is_decided_no_more() {
        var refused = new SupportLineRefused(PLAN, GUIDANCE, ARRANGEMENT, new Label("HOUSEHOLD_ENDING"), null);
        var ending = running().given(decided, endedActive);
        ending.when(new RecordLineRefused(PLAN, GUIDANCE, ARRANGEMENT, refused.reason(), null))
                .then(refused);
        ending.given(refused).when(decision(ANOTHER, List.of(mandate))).isRefused(PLAN_ENDED);
    }

    @Test
    void money_committed_before_is_recorded_after_the_ending() {
        var heard =
                new RecordCommitment(PLAN, ARRANGEMENT, 1, YOUTH, DIRECTOR, parse("2026-01-22"), mandate.uuid(), null);
        var recorded = new CommitmentRecorded(
                PLAN, ARRANGEMENT, 1, YOUTH, DIRECTOR, parse("2026-01-22"), mandate.uuid(), null);
        given(ended).when(heard).then(recorded);
        given(ended, recorded).when(heard).then();
    }

    private static Spec<PlanCommand, PlanEvent, ?> running() {
        return given(directed, drafted, goal, noise, stress, proposed, helped, agreed, active);
    }
}
