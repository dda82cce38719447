package nl.keerpunt.plan.version;

import static java.time.LocalDate.parse;
import static nl.keerpunt.plan.plan.Reason.*;
import static nl.keerpunt.plan.plan.Reason.BEFORE_LAST_VERSION;
import static nl.keerpunt.plan.plan.Reason.NO_MEASURE;
import static nl.keerpunt.plan.plan.Reason.WAY_OUT_NOT_OPEN;
import static nl.keerpunt.plan.planlife.OwnRoom.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.agreement.NeededAgreement;
import nl.keerpunt.language.agreement.WayOut;
import nl.keerpunt.plan.plan.LineAgreement;
import nl.keerpunt.plan.plan.LineAgreement.Answered;
import nl.keerpunt.plan.plan.PlanCommand;
import nl.keerpunt.plan.plan.PlanCommand.AgreeVersion;
import nl.keerpunt.plan.plan.PlanCommand.WeighAgreements;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.plan.plan.StoppedLine;
import nl.keerpunt.plan.plan.StoppedLine.Cause;
import nl.keerpunt.plan.voice.WhoMayAgree;
import nl.keerpunt.testing.Spec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who agreed to which line. The guidance is youth help for Kai, whose parents are Anne and Bram. */
class AgreeingSpec {

    private static final String DAY = "2026-01-20";

    @Test
    void of_adults_the_voice_of_the_household_is_everybodys_own() {
        drafted().when(agreeing(DAY)).then(agreed);
    }

    @Test
    void youth_help_for_which_nobody_is_named_stands_still_and_the_rest_goes_on() {
        drafted()
                .when(agree(withKai(parse(DAY))))
                .then(version(
                        null, stopped(Cause.AGREEMENT_MISSING, List.of(), List.of(ANNE, BRAM), WayOut.TALK_AGAIN)));
    }

    @Test
    void two_parents_with_authority_are_two_agreements() {
        var both = forKai(null, yes(ANNE), yes(BRAM));

        drafted()
                .when(agree(withKai(parse(DAY)), both))
                .then(new VersionAgreed(
                        PLAN,
                        1,
                        VOICE,
                        parse(DAY),
                        agreed.purpose(),
                        List.of(QUIET),
                        List.of(GUIDANCE, HOMEWORK),
                        List.of(both),
                        null));
    }

    @Test
    void whoever_did_not_answer_yet_is_waited_for() {
        var one = forKai(null, yes(ANNE));

        drafted()
                .when(agree(withKai(parse(DAY)), one))
                .then(version(
                        List.of(one),
                        stopped(
                                Cause.AGREEMENT_MISSING,
                                List.of(),
                                List.of(BRAM),
                                WayOut.TALK_AGAIN,
                                WayOut.SERIOUS_HARM)));
    }

    @Test
    void a_refusal_stops_that_line_alone_with_the_ways_out() {
        var refused = forKai(null, yes(ANNE), no(BRAM));

        drafted()
                .when(agree(withKai(parse(DAY)), refused))
                .then(version(
                        List.of(refused),
                        stopped(
                                Cause.AGREEMENT_REFUSED,
                                List.of(BRAM),
                                List.of(),
                                WayOut.TALK_AGAIN,
                                WayOut.SERIOUS_HARM)));
    }

    @Test
    void a_way_out_of_the_law_passes_by_whoever_refused() {
        var passed = forKai(WayOut.SERIOUS_HARM, yes(ANNE), no(BRAM));

        assertThat(stopped(drafted(), agree(withKai(parse(DAY)), passed))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"EX_OFFICIO", "TALK_AGAIN", "NO_TIME_TO_ASK"})
    void a_way_out_by_which_it_does_not_go_on_is_refused_with_those_by_which_it_does(WayOut way) {
        var refusal = refusal(drafted(), agree(withKai(parse(DAY)), forKai(way, yes(ANNE), no(BRAM))))
                .orElseThrow();

        assertThat(refusal.reason()).isEqualTo(WAY_OUT_NOT_OPEN);
        assertThat(refusal.facts()).containsEntry("waysOut", List.of(WayOut.SERIOUS_HARM));
    }

    @Test
    void nobody_goes_on_without_whoever_agreed() {
        drafted()
                .when(agree(withKai(parse(DAY)), forKai(WayOut.SERIOUS_HARM, yes(ANNE), yes(BRAM))))
                .isRefused(WAY_OUT_NOT_OPEN);
    }

    @Test
    void a_measure_that_nobody_told_of_stands_in_the_place_of_no_agreement() {
        drafted()
                .when(agree(withKai(parse(DAY)), new LineAgreement(GUIDANCE, KAI, true, List.of(yes(ANNE)), null)))
                .isRefused(NO_MEASURE);
    }

    @Test
    void a_version_of_an_earlier_day_than_the_last_is_refused() {
        var agreedByBoth = first(List.of(forKai(null, yes(ANNE), yes(BRAM))), List.of(GUIDANCE, HOMEWORK), null);
        var before = parse(DAY).minusDays(1);
        var earlier = new AgreeVersion(PLAN, VOICE, before, List.of(), List.of(withKai(before)));

        var refusal = refusal(drafted().given(agreedByBoth), earlier).orElseThrow();
        assertThat(refusal.reason()).isEqualTo(BEFORE_LAST_VERSION);
        assertThat(refusal.facts()).containsEntry("from", parse(DAY));
    }

    @ParameterizedTest
    @CsvSource({
        // within a measure, told that nobody is asked then, stands still
        "true, true, false",
        "false, true, true",
        "false, false, true"
    })
    void within_a_measure_nobody_is_asked(boolean within, boolean told, boolean stands) {
        var heard = new WhoMayAgree(
                parse(DAY),
                List.of(),
                List.of(new WhoMayAgree.OfOthers(KAI, YOUTH, new NeededAgreement(told, null, PARENTS))));
        var named = new LineAgreement(GUIDANCE, KAI, within, List.of(), null);

        assertThat(!stopped(drafted(), agree(heard, named)).isEmpty()).isEqualTo(stands);
    }

    @Test
    void an_earlier_refusal_stops_the_line_whoever_agrees_now() {
        var heard = new WhoMayAgree(
                parse(DAY),
                List.of(),
                List.of(new WhoMayAgree.OfOthers(KAI, YOUTH, new NeededAgreement(false, KAI, PARENTS))));

        assertThat(stopped(drafted(), agree(heard, forKai(null, yes(ANNE), yes(BRAM)))))
                .containsExactly(GUIDANCE);
        assertThat(stopped(drafted(), agree(heard, forKai(WayOut.WELL_FOUNDED_REASONS, yes(ANNE), yes(BRAM)))))
                .isEmpty();
    }

    @Test
    void nobody_agrees_without_the_right_on_that_day() {
        for (var who : List.of(STRANGER, KAI)) {
            var command = agree(withKai(parse(DAY)), forKai(null, yes(who)));

            var refusal = refusal(drafted(), command).orElseThrow();
            assertThat(refusal.reason()).isEqualTo(NO_RIGHT_TO_AGREE);
            assertThat(refusal.facts()).containsEntry("answeredBy", who).containsEntry("mayAgree", List.of(ANNE, BRAM));
        }
    }

    @Test
    void an_answer_of_an_earlier_day_is_weighed_by_who_might_on_that_day() {
        var before = parse("2026-01-10");
        var answered =
                new LineAgreement(GUIDANCE, KAI, false, List.of(new Answered(BRAM, true, before), yes(ANNE)), null);
        var bramMightNot = new WhoMayAgree(
                before,
                List.of(),
                List.of(new WhoMayAgree.OfOthers(KAI, YOUTH, new NeededAgreement(false, null, PARENTS.subList(0, 1)))));

        drafted()
                .when(agree(List.of(bramMightNot, withKai(parse(DAY))), answered))
                .isRefused(NO_RIGHT_TO_AGREE);
        assertThat(stopped(drafted(), agree(List.of(withKai(before), withKai(parse(DAY))), answered)))
                .isEmpty();
    }

    @Test
    void an_adult_who_is_named_agrees_alone() {
        var own = new LineAgreement(GUIDANCE, ANNE, false, List.of(yes(ANNE)), null);
        var refusing = new LineAgreement(GUIDANCE, ANNE, false, List.of(no(ANNE)), null);

        assertThat(stopped(drafted(), agree(adults(parse(DAY)), own))).isEmpty();
        assertThat(stopped(drafted(), agree(adults(parse(DAY)), refusing))).containsExactly(GUIDANCE);
    }

    @Test
    void of_another_law_the_voice_of_the_household_is_enough() {
        assertThat(stopped(drafted(), agree(withKai(parse(DAY))))).doesNotContain(HOMEWORK);
    }

    @Test
    void what_is_for_two_is_agreed_for_each() {
        var forAnne = new LineAgreement(GUIDANCE, ANNE, false, List.of(no(ANNE)), null);

        assertThat(stopped(drafted(), agree(withKai(parse(DAY)), forKai(null, yes(ANNE), yes(BRAM)), forAnne)))
                .containsExactly(GUIDANCE);
    }

    @Test
    void nobody_agrees_for_whoever_does_not_live_there() {
        var named = new LineAgreement(GUIDANCE, STRANGER, false, List.of(), null);

        drafted().when(agree(withKai(parse(DAY)), named)).isRefused(UNKNOWN_MEMBER);
    }

    @Test
    void nobody_agrees_to_a_line_that_does_not_stand() {
        var named = new LineAgreement(uuid(77), KAI, false, List.of(), null);

        drafted().when(agree(withKai(parse(DAY)), named)).isRefused(UNKNOWN_LINE);
    }

    @Test
    void the_same_answers_again_change_nothing() {
        var refused = forKai(null, yes(ANNE), no(BRAM));
        var command = agree(withKai(parse(DAY)), refused);

        drafted()
                .given(version(
                        List.of(refused),
                        stopped(
                                Cause.AGREEMENT_REFUSED,
                                List.of(BRAM),
                                List.of(),
                                WayOut.TALK_AGAIN,
                                WayOut.SERIOUS_HARM)))
                .when(command)
                .then();
    }

    @Test
    void a_line_that_stands_still_is_not_decided_and_the_plan_is_active_all_the_same() {
        var stands = version(null, stopped(Cause.AGREEMENT_MISSING, List.of(), List.of(ANNE, BRAM), WayOut.TALK_AGAIN));
        var running = drafted().given(directed, stands, active);
        var command = decision(ARRANGEMENT, List.of(mandate));

        var refusal = refusal(running, command).orElseThrow();
        assertThat(refusal.reason()).isEqualTo(LINE_STOPPED);
        assertThat(refusal.facts()).containsEntry("awaited", List.of(ANNE, BRAM));
    }

    @Test
    void once_it_was_agreed_after_all_the_line_is_decided() {
        var stands = version(null, stopped(Cause.AGREEMENT_MISSING, List.of(), List.of(ANNE, BRAM), WayOut.TALK_AGAIN));
        var both = forKai(null, yes(ANNE), yes(BRAM));
        var second = new VersionAgreed(
                PLAN,
                2,
                VOICE,
                parse(DAY),
                agreed.purpose(),
                List.of(QUIET),
                List.of(GUIDANCE, HOMEWORK),
                List.of(both),
                null);

        drafted().given(stands).when(agree(withKai(parse(DAY)), both)).then(second);
        drafted()
                .given(directed, stands, second, active)
                .when(decision(ARRANGEMENT, List.of(mandate)))
                .then(decided);
    }

    @Test
    void a_line_that_did_not_change_is_as_it_was_until_somebody_is_named_for_it_again() {
        var both = forKai(null, yes(ANNE), yes(BRAM));
        var agreedByBoth = first(List.of(both), List.of(GUIDANCE, HOMEWORK), null);
        var missing = stopped(Cause.AGREEMENT_MISSING, List.of(), List.of(ANNE, BRAM), WayOut.TALK_AGAIN);
        var later = parse("2026-02-01");
        var again = new AgreeVersion(PLAN, VOICE, later, List.of(), List.of(withKai(later)));

        assertThat(stopped(drafted().given(agreedByBoth), again)).isEmpty();
        assertThat(stopped(drafted().given(version(null, missing)), again)).containsExactly(GUIDANCE);
        assertThat(stopped(
                        drafted()
                                .given(agreedByBoth)
                                .given(new SupportLineChanged(
                                        PLAN, GUIDANCE, byProvider(12, guidance.estimatedCost()))),
                        again))
                .containsExactly(GUIDANCE);
        assertThat(stopped(drafted().given(agreedByBoth), agree(withKai(parse(DAY)), forKai(null, no(ANNE)))))
                .containsExactly(GUIDANCE);
    }

    @Test
    void a_parent_whose_authority_is_told_of_later_is_missing_of_what_was_agreed_before() {
        var byAnne = forKai(null, yes(ANNE));
        var agreedByAnne = first(List.of(byAnne), List.of(GUIDANCE, HOMEWORK), null);
        var bramIsMissing = new AgreementsWeighed(
                PLAN,
                1,
                List.of(stopped(
                        Cause.AGREEMENT_MISSING, List.of(), List.of(BRAM), WayOut.TALK_AGAIN, WayOut.SERIOUS_HARM)));
        var running = drafted().given(directed, agreedByAnne, active);

        running.when(weigh(withKai(parse(DAY)))).then(bramIsMissing);
        running.given(bramIsMissing)
                .when(decision(ARRANGEMENT, List.of(mandate)))
                .isRefused(LINE_STOPPED);
        running.given(bramIsMissing).when(weigh(withKai(parse(DAY)))).then();
    }

    @Test
    void what_was_agreed_for_whoever_did_not_live_there_after_all_stands_still() {
        var agreedByBoth = first(List.of(forKai(null, yes(ANNE), yes(BRAM))), List.of(GUIDANCE, HOMEWORK), null);

        drafted()
                .given(directed, agreedByBoth, active)
                .when(weigh(adults(parse(DAY))))
                .then(new AgreementsWeighed(
                        PLAN, 1, List.of(stopped(Cause.AGREEMENT_MISSING, List.of(), List.of(), WayOut.TALK_AGAIN))));
    }

    @Test
    void whoever_had_no_right_after_all_did_not_agree_and_put_right_again_they_did() {
        var byAnne = forKai(null, yes(ANNE));
        var agreedByAnne = first(List.of(byAnne), List.of(GUIDANCE, HOMEWORK), null);
        var bramAlone = new WhoMayAgree(
                parse(DAY),
                List.of(ANNE, BRAM),
                List.of(new WhoMayAgree.OfOthers(KAI, YOUTH, new NeededAgreement(false, null, PARENTS.subList(1, 2)))));
        var anneAlone = new WhoMayAgree(
                parse(DAY),
                List.of(ANNE, BRAM),
                List.of(new WhoMayAgree.OfOthers(KAI, YOUTH, new NeededAgreement(false, null, PARENTS.subList(0, 1)))));
        var running = drafted().given(directed, agreedByAnne, active);
        var nobodyAgreed =
                (AgreementsWeighed) decided(running, weigh(bramAlone)).getFirst();

        assertThat(nobodyAgreed.stopped()).extracting(StoppedLine::line).containsExactly(GUIDANCE);
        assertThat(nobodyAgreed.stopped().getFirst().awaited()).containsExactly(BRAM);
        running.given(nobodyAgreed).when(weigh(anneAlone)).then(new AgreementsWeighed(PLAN, 1, List.of()));
        running.given(nobodyAgreed, new AgreementsWeighed(PLAN, 1, List.of()))
                .when(decision(ARRANGEMENT, List.of(mandate)))
                .then(decided);
    }

    @Test
    void an_answer_of_a_day_on_which_they_had_no_right_after_all_does_not_count_later() {
        var before = parse("2026-01-10");
        var answered =
                new LineAgreement(GUIDANCE, KAI, false, List.of(new Answered(BRAM, true, before), yes(ANNE)), null);
        var bramMightNot = new WhoMayAgree(
                before,
                List.of(),
                List.of(new WhoMayAgree.OfOthers(KAI, YOUTH, new NeededAgreement(false, null, PARENTS.subList(0, 1)))));
        var running = drafted().given(directed, first(List.of(answered), List.of(GUIDANCE, HOMEWORK), null), active);

        var weighed = (AgreementsWeighed)
                decided(running, weigh(bramMightNot, withKai(parse(DAY)))).getFirst();

        assertThat(weighed.stopped().getFirst().awaited()).containsExactly(BRAM);
        running.when(weigh(withKai(before), withKai(parse(DAY)))).then();
    }

    @Test
    void what_was_agreed_on_a_day_of_which_nothing_is_told_stays_as_it_was() {
        var byAnne = forKai(null, yes(ANNE));
        var running = drafted().given(directed, first(List.of(byAnne), List.of(GUIDANCE, HOMEWORK), null), active);

        running.when(weigh(withKai(parse("2026-01-21")))).then();
        drafted().when(weigh(withKai(parse(DAY)))).then();
    }

    @Test
    void in_an_emergency_nobody_is_waited_for() {
        emergency(guidance).when(decision(ARRANGEMENT, List.of(mandate))).then(decided);
    }

    private static Spec<PlanCommand, PlanEvent, ?> drafted() {
        return given(drafted, goal, proposed, helped);
    }

    private static WeighAgreements weigh(WhoMayAgree... heard) {
        return new WeighAgreements(PLAN, List.of(heard));
    }

    private static VersionAgreed first(
            @Nullable List<LineAgreement> agreements, List<UUID> lines, @Nullable List<StoppedLine> stopped) {
        return new VersionAgreed(
                PLAN, 1, VOICE, parse(DAY), agreed.purpose(), List.of(QUIET), lines, agreements, stopped);
    }

    private static AgreeVersion agree(WhoMayAgree heard, LineAgreement... named) {
        return agree(List.of(heard), named);
    }

    private static AgreeVersion agree(List<WhoMayAgree> heard, LineAgreement... named) {
        return new AgreeVersion(PLAN, VOICE, parse(DAY), List.of(named), heard);
    }

    private static LineAgreement forKai(@Nullable WayOut without, Answered... answers) {
        return new LineAgreement(GUIDANCE, KAI, false, List.of(answers), without);
    }

    private static Answered yes(UUID by) {
        return new Answered(by, true, parse(DAY));
    }

    private static Answered no(UUID by) {
        return new Answered(by, false, parse(DAY));
    }

    private static StoppedLine stopped(Cause cause, List<UUID> refusedBy, List<UUID> awaited, WayOut... waysOut) {
        return new StoppedLine(GUIDANCE, cause, refusedBy, awaited, List.of(waysOut));
    }

    private static VersionAgreed version(@Nullable List<LineAgreement> agreements, StoppedLine stopped) {
        return new VersionAgreed(
                PLAN,
                1,
                VOICE,
                parse(DAY),
                agreed.purpose(),
                List.of(QUIET),
                List.of(HOMEWORK),
                agreements,
                List.of(stopped));
    }

    private static List<UUID> stopped(Spec<PlanCommand, PlanEvent, ?> plan, AgreeVersion command) {
        var agreed = (VersionAgreed) decided(plan, command).getFirst();
        return agreed.stopped() == null
                ? List.of()
                : agreed.stopped().stream().map(StoppedLine::line).toList();
    }

    private static <S> List<PlanEvent> decided(Spec<PlanCommand, PlanEvent, S> plan, PlanCommand command) {
        return plan.decide().apply(command, plan.state());
    }
}
