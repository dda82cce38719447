package nl.keerpunt.provider.arrangement;

import static java.time.LocalDate.parse;
import static nl.keerpunt.language.Frequency.IN_TOTAL;
import static nl.keerpunt.language.Frequency.PER_MONTH;
import static nl.keerpunt.provider.arrangement.Anna.DECIDES;
import static nl.keerpunt.provider.arrangement.Anna.at;
import static nl.keerpunt.provider.arrangement.ArrangementCommand.Origin.BY_PLAN;
import static nl.keerpunt.provider.arrangement.ArrangementCommand.Origin.BY_PROFESSIONAL;
import static nl.keerpunt.provider.arrangement.Reason.*;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.keerpunt.language.AgbCode;
import nl.keerpunt.language.Amount;
import nl.keerpunt.language.ArrangementId;
import nl.keerpunt.language.BrokenMonth;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.language.LegalBasis;
import nl.keerpunt.language.Money;
import nl.keerpunt.language.MunicipalityCode;
import nl.keerpunt.language.Objective;
import nl.keerpunt.language.Period;
import nl.keerpunt.language.Personal;
import nl.keerpunt.language.PlanId;
import nl.keerpunt.language.ProductUnit;
import nl.keerpunt.language.TaskField;
import nl.keerpunt.provider.agreement.Agreement;
import nl.keerpunt.provider.agreement.Extent;
import nl.keerpunt.provider.agreement.Terms;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import nl.keerpunt.provider.provider.Offer;
import nl.keerpunt.testing.Spec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ArrangementSpec {

    private static final MunicipalityCode MUNICIPALITY = new MunicipalityCode("0307");
    private static final ArrangementId ID = new ArrangementId(MUNICIPALITY, new UUID(0, 1));
    private static final HouseholdId HOUSEHOLD = new HouseholdId(MUNICIPALITY, new UUID(0, 2));
    private static final HouseholdId NEIGHBOURS = new HouseholdId(MUNICIPALITY, new UUID(0, 3));
    private static final PlanId PLAN = PlanId.of(HOUSEHOLD);
    private static final UUID LINE = new UUID(0, 4);
    private static final UUID PROPOSAL = new UUID(0, 5);
    private static final UUID OTHER_PROPOSAL = new UUID(0, 6);
    private static final AgbCode AGB = new AgbCode("22220001");
    private static final LegalBasis WMO = new LegalBasis("WMO");
    private static final TaskField GUIDANCE = new TaskField("6.71");
    private static final Personal<String> REASON = Personal.of(HOUSEHOLD, "The children sleep better.");

    private static final Offer OFFER =
            new Offer("02A05", WMO, GUIDANCE, ProductUnit.HOUR, BrokenMonth.BY_DAYS, Money.euro(100));
    private static final Offer OTHER_OFFER =
            new Offer("45A04", WMO, GUIDANCE, ProductUnit.HOUR, BrokenMonth.BY_DAYS, Money.euro(100));
    private static final Period QUARTER = new Period(parse("2026-01-01"), parse("2026-03-31"));
    private static final Extent TEN_HOURS = extent(10, "2026-01-15", "2026-03-14");
    private static final Extent SIX_HOURS = extent(6, "2026-02-15", "2026-03-31");
    private static final Terms TEN = TEN_HOURS.at(OFFER);
    private static final Terms SIX = SIX_HOURS.at(OFFER);
    private static final SortedMap<YearMonth, Money> WHOLE = months(28_814, 47_457, 23_729);
    private static final SortedMap<YearMonth, Money> AFTER_CHANGE = months(28_814, 23_728 + 18_667, 41_333);

    private static final Agreement AGREEMENT =
            new Agreement(HOUSEHOLD, AGB, PLAN, LINE, Objective.CHILDREN, WMO, GUIDANCE);

    private static final ArrangementAgreed agreed =
            new ArrangementAgreed(ID, BY_PLAN, AGREEMENT, 1, 1, parse("2026-01-15"), TEN, WHOLE, at(WHOLE));
    private static final ArrangementRefused refused =
            new ArrangementRefused(ID, HOUSEHOLD, AGB, PLAN, LINE, "02A05", "NOT_OFFERED", null);
    private static final ArrangementCovered covered = new ArrangementCovered(ID, HOUSEHOLD, 1, 1, null);
    private static final ArrangementNotCovered notCovered =
            new ArrangementNotCovered(ID, HOUSEHOLD, 1, 1, "NOT_ENOUGH_LEFT", Money.euro(40), 2026);
    private static final ArrangementStarted started = new ArrangementStarted(ID, HOUSEHOLD, parse("2026-01-15"));
    private static final ArrangementPaused paused =
            new ArrangementPaused(ID, HOUSEHOLD, parse("2026-01-20"), REASON, null);
    private static final ArrangementResumed resumed = new ArrangementResumed(ID, HOUSEHOLD, parse("2026-01-25"), null);
    private static final ArrangementChanged changed = new ArrangementChanged(
            ID, AGREEMENT, 2, 2, parse("2026-02-15"), SIX, AFTER_CHANGE, null, REASON, at(AFTER_CHANGE));
    private static final ArrangementStopped stopped =
            new ArrangementStopped(ID, AGREEMENT, 2, 2, parse("2026-01-31"), months(28_814), REASON);
    private static final ArrangementWithdrawn withdrawn =
            new ArrangementWithdrawn(ID, AGREEMENT, 2, 2, parse("2026-01-15"), months(), REASON);
    private static final ChangeProposed proposed = new ChangeProposed(ID, HOUSEHOLD, PROPOSAL, SIX_HOURS, REASON);
    private static final ProposalDeclined declined = new ProposalDeclined(ID, HOUSEHOLD, PROPOSAL, REASON);
    private static final ArrangementChanged accepted = new ArrangementChanged(
            ID,
            AGREEMENT,
            2,
            2,
            parse("2026-02-15"),
            SIX,
            AFTER_CHANGE,
            new AcceptedProposal(PROPOSAL, false),
            null,
            at(AFTER_CHANGE));
    private static final ArrangementEvaluated evaluated =
            new ArrangementEvaluated(ID, HOUSEHOLD, parse("2026-02-01"), REASON, 4);

    private final Spec<ArrangementCommand, ArrangementEvent, Arrangement> unknown =
            new Spec<>(Arrangement::decide, Arrangement::evolve, new Arrangement.Unknown());
    private final Spec<ArrangementCommand, ArrangementEvent, Arrangement> waiting = unknown.given(agreed);
    private final Spec<ArrangementCommand, ArrangementEvent, Arrangement> running =
            unknown.given(agreed, covered, started);

    @Nested
    class Arranging {

        @Test
        void a_decided_plan_line_becomes_an_arrangement_with_its_money_per_month() {
            unknown.when(byPlan(TEN_HOURS, OFFER)).then(agreed);
        }

        @Test
        void an_arrangement_without_a_plan_is_made_by_a_professional() {
            var command = new AgreeArrangement(ID, HOUSEHOLD, AGB, null, "02A05", TEN_HOURS, OFFER, DECIDES);
            var agreement = new Agreement(HOUSEHOLD, AGB, null, null, null, WMO, GUIDANCE);

            unknown.when(command)
                    .then(new ArrangementAgreed(
                            ID, BY_PROFESSIONAL, agreement, 1, 1, parse("2026-01-15"), TEN, WHOLE, at(WHOLE)));
        }

        @Test
        void a_professional_cannot_agree_on_what_the_provider_does_not_offer() {
            unknown.when(agree(TEN_HOURS, null)).isRefused(NOT_OFFERED);
        }

        @Test
        void a_plan_line_that_the_provider_does_not_offer_is_refused_as_a_fact() {
            unknown.when(byPlan(TEN_HOURS, null)).then(refused);
        }

        @Test
        void a_plan_line_without_a_volume_is_refused_as_a_fact() {
            unknown.when(byPlan(extent(0, "2026-01-15", "2026-03-14"), OFFER))
                    .then(new ArrangementRefused(ID, HOUSEHOLD, AGB, PLAN, LINE, "02A05", "VOLUME_NOT_POSITIVE", null));
        }

        @Test
        void a_volume_is_more_than_nothing() {
            unknown.when(agree(extent(0, "2026-01-15", "2026-03-14"), OFFER)).isRefused(VOLUME_NOT_POSITIVE);
        }

        @Test
        void a_volume_is_at_most_a_hundred_thousand_units() {
            unknown.when(agree(extent(100_001, "2026-01-15", "2026-03-14"), OFFER))
                    .isRefused(VOLUME_TOO_LARGE);
        }

        @Test
        void a_period_is_at_most_twenty_five_years() {
            unknown.when(agree(extent(1, "2026-01-15", "2051-01-16"), OFFER)).isRefused(PERIOD_TOO_LONG);
        }

        @Test
        void the_amount_of_one_unit_after_another_is_bounded() {
            var dear = new Offer(
                    "02A05", WMO, GUIDANCE, ProductUnit.HOUR, BrokenMonth.BY_DAYS, new Money(Amount.MOST_CENTS));

            unknown.when(agree(TEN_HOURS, dear)).isRefused(AMOUNT_TOO_LARGE);
            unknown.when(byPlan(TEN_HOURS, dear))
                    .then(new ArrangementRefused(ID, HOUSEHOLD, AGB, PLAN, LINE, "02A05", "AMOUNT_TOO_LARGE", null));
        }

        @Test
        void the_amount_of_all_months_together_is_bounded() {
            var rate = new Offer(
                    "02A05", WMO, GUIDANCE, ProductUnit.HOUR, BrokenMonth.BY_DAYS, new Money(Amount.MOST_CENTS / 2));
            var threeMonths = new Extent(1, PER_MONTH, QUARTER);

            unknown.when(agree(threeMonths, rate)).isRefused(AMOUNT_TOO_LARGE);
        }

        @Test
        void the_offer_is_one_of_the_product_asked_for() {
            unknown.when(agree(TEN_HOURS, OTHER_OFFER)).isRefused(OTHER_PRODUCT);
        }

        @Test
        void what_was_decided_under_one_law_is_not_arranged_under_another() {
            unknown.when(byPlanUnder(new LegalBasis("JEUGDWET"), TEN_HOURS, OFFER))
                    .then(new ArrangementRefused(ID, HOUSEHOLD, AGB, PLAN, LINE, "02A05", "OTHER_LEGAL_BASIS", null));
        }

        @Test
        void agreeing_the_same_again_changes_nothing() {
            waiting.when(agree(TEN_HOURS, OFFER)).then();
        }

        @Test
        void another_agreement_needs_another_arrangement() {
            waiting.when(agree(SIX_HOURS, OFFER)).isRefused(ALREADY_AGREED);
        }

        @Test
        void a_plan_line_that_arrives_again_changes_nothing() {
            running.when(byPlan(TEN_HOURS, null)).then();
        }

        @Test
        void a_refused_plan_line_that_arrives_again_stays_refused() {
            unknown.given(refused).when(byPlan(TEN_HOURS, OFFER)).then();
        }

        @Test
        void a_refused_arrangement_is_not_agreed_later() {
            unknown.given(refused).when(agree(TEN_HOURS, OFFER)).isRefused(WAS_REFUSED);
        }

        @Test
        void nothing_can_be_asked_of_an_arrangement_that_was_never_agreed() {
            unknown.when(new StartArrangement(ID, parse("2026-01-15"))).isRefused(NOT_AGREED);
        }

        @Test
        void nothing_can_be_asked_of_a_refused_arrangement() {
            unknown.given(refused)
                    .when(new StartArrangement(ID, parse("2026-01-15")))
                    .isRefused(WAS_REFUSED);
        }

        @Test
        void a_reason_is_kept_under_the_key_of_the_arrangements_own_household() {
            running.when(new StopArrangement(ID, parse("2026-01-31"), Personal.of(NEIGHBOURS, "Moved.")))
                    .isRefused(OTHER_HOUSEHOLD);
        }

        @Test
        void findings_are_kept_under_the_key_of_the_arrangements_own_household() {
            running.when(new EvaluateArrangement(ID, parse("2026-02-01"), Personal.of(NEIGHBOURS, "Good."), 4))
                    .isRefused(OTHER_HOUSEHOLD);
        }
    }

    @Nested
    class Changing {

        @Test
        void a_change_keeps_the_money_of_the_days_before_it() {
            running.when(new ChangeArrangement(ID, SIX_HOURS, OFFER, DECIDES, REASON))
                    .then(changed);
        }

        @Test
        void the_same_change_again_changes_nothing() {
            running.given(changed)
                    .when(new ChangeArrangement(ID, SIX_HOURS, OFFER, DECIDES, REASON))
                    .then();
        }

        @Test
        void a_change_needs_a_tariff_on_its_first_day() {
            running.when(new ChangeArrangement(ID, SIX_HOURS, null, DECIDES, REASON))
                    .isRefused(NOT_OFFERED);
        }

        @Test
        void a_change_stays_with_the_product_agreed() {
            running.when(new ChangeArrangement(ID, SIX_HOURS, OTHER_OFFER, DECIDES, REASON))
                    .isRefused(OTHER_PRODUCT);
        }

        @Test
        void a_change_has_a_volume() {
            running.when(new ChangeArrangement(ID, extent(-1, "2026-02-15", "2026-03-31"), OFFER, DECIDES, REASON))
                    .isRefused(VOLUME_NOT_POSITIVE);
        }

        @Test
        void an_extension_begins_no_later_than_the_day_after_the_last() {
            var next = extent(3, "2026-03-15", "2026-03-31");

            running.when(new ChangeArrangement(ID, next, OFFER, DECIDES, REASON))
                    .then(new ArrangementChanged(
                            ID,
                            AGREEMENT,
                            2,
                            2,
                            parse("2026-03-15"),
                            next.at(OFFER),
                            months(28_814, 47_457, 23_729 + 30_000),
                            null,
                            REASON,
                            at(months(28_814, 47_457, 23_729 + 30_000))));
        }

        @Test
        void a_change_leaves_no_gap() {
            running.when(new ChangeArrangement(ID, extent(3, "2026-03-16", "2026-03-31"), OFFER, DECIDES, REASON))
                    .isRefused(OUTSIDE_PERIOD);
        }

        @Test
        void what_has_started_is_not_made_to_begin_earlier() {
            running.when(new ChangeArrangement(ID, extent(3, "2026-01-14", "2026-03-31"), OFFER, DECIDES, REASON))
                    .isRefused(OUTSIDE_PERIOD);
        }

        @Test
        void what_has_not_started_may_begin_earlier() {
            var earlier = extent(3, "2026-01-01", "2026-01-31");

            waiting.when(new ChangeArrangement(ID, earlier, OFFER, DECIDES, REASON))
                    .then(new ArrangementChanged(
                            ID,
                            AGREEMENT,
                            2,
                            2,
                            parse("2026-01-01"),
                            earlier.at(OFFER),
                            months(30_000),
                            null,
                            REASON,
                            at(months(30_000))));
        }

        @Test
        void what_has_started_cannot_end_before_its_start() {
            unknown.given(agreed, covered, new ArrangementStarted(ID, HOUSEHOLD, parse("2026-02-01")))
                    .when(new ChangeArrangement(ID, extent(3, "2026-01-15", "2026-01-31"), OFFER, DECIDES, REASON))
                    .isRefused(ENDS_BEFORE_START);
        }

        @Test
        void an_ended_arrangement_is_restored_before_it_is_changed() {
            running.given(stopped)
                    .when(new ChangeArrangement(ID, SIX_HOURS, OFFER, DECIDES, REASON))
                    .isRefused(ALREADY_ENDED);
        }

        @Test
        void a_withdrawn_arrangement_is_restored_before_it_is_changed() {
            waiting.given(withdrawn)
                    .when(new ChangeArrangement(ID, SIX_HOURS, OFFER, DECIDES, REASON))
                    .isRefused(ALREADY_WITHDRAWN);
        }
    }

    @Nested
    class Proposals {

        @Test
        void the_provider_asks_for_a_change() {
            running.when(new ProposeChange(ID, PROPOSAL, SIX_HOURS, REASON)).then(proposed);
        }

        @Test
        void asking_again_changes_nothing() {
            running.given(proposed)
                    .when(new ProposeChange(ID, PROPOSAL, SIX_HOURS, REASON))
                    .then();
        }

        @Test
        void a_proposal_does_not_change_while_it_is_open() {
            running.given(proposed)
                    .when(new ProposeChange(ID, PROPOSAL, TEN_HOURS, REASON))
                    .isRefused(PROPOSAL_ALREADY_MADE);
        }

        @Test
        void one_proposal_is_open_at_a_time() {
            running.given(proposed)
                    .when(new ProposeChange(ID, OTHER_PROPOSAL, SIX_HOURS, REASON))
                    .isRefused(PROPOSAL_OPEN);
        }

        @Test
        void an_answered_proposal_makes_room_for_the_next() {
            running.given(proposed, declined)
                    .when(new ProposeChange(ID, OTHER_PROPOSAL, SIX_HOURS, REASON))
                    .then(new ChangeProposed(ID, HOUSEHOLD, OTHER_PROPOSAL, SIX_HOURS, REASON));
        }

        @Test
        void an_answered_proposal_is_not_made_again() {
            running.given(proposed, declined)
                    .when(new ProposeChange(ID, PROPOSAL, SIX_HOURS, REASON))
                    .isRefused(PROPOSAL_ALREADY_ANSWERED);
        }

        @Test
        void a_proposal_fits_the_arrangement() {
            running.when(new ProposeChange(ID, PROPOSAL, extent(3, "2026-03-16", "2026-03-31"), REASON))
                    .isRefused(OUTSIDE_PERIOD);
        }

        @Test
        void a_proposal_asks_for_a_volume() {
            running.when(new ProposeChange(ID, PROPOSAL, extent(0, "2026-02-15", "2026-03-31"), REASON))
                    .isRefused(VOLUME_NOT_POSITIVE);
        }

        @Test
        void there_is_nothing_to_propose_after_the_end() {
            running.given(stopped)
                    .when(new ProposeChange(ID, PROPOSAL, SIX_HOURS, REASON))
                    .isRefused(ALREADY_ENDED);
        }

        @Test
        void an_accepted_proposal_becomes_a_change_that_names_it() {
            running.given(proposed)
                    .when(new AcceptProposal(ID, PROPOSAL, OFFER, DECIDES))
                    .then(accepted);
        }

        @Test
        void accepting_again_changes_nothing() {
            running.given(proposed, accepted)
                    .when(new AcceptProposal(ID, PROPOSAL, OFFER, DECIDES))
                    .then();
        }

        @Test
        void accepting_needs_a_tariff_on_the_first_day() {
            running.given(proposed)
                    .when(new AcceptProposal(ID, PROPOSAL, null, DECIDES))
                    .isRefused(NOT_OFFERED);
        }

        @Test
        void nothing_is_accepted_that_was_not_proposed() {
            running.when(new AcceptProposal(ID, PROPOSAL, OFFER, DECIDES)).isRefused(PROPOSAL_UNKNOWN);
        }

        @Test
        void a_declined_proposal_is_not_accepted_later() {
            running.given(proposed, declined)
                    .when(new AcceptProposal(ID, PROPOSAL, OFFER, DECIDES))
                    .isRefused(PROPOSAL_ALREADY_ANSWERED);
        }

        @Test
        void an_open_proposal_is_not_accepted_after_the_end() {
            running.given(proposed, stopped)
                    .when(new AcceptProposal(ID, PROPOSAL, OFFER, DECIDES))
                    .isRefused(ALREADY_ENDED);
        }

        @Test
        void a_proposal_accepted_in_part_becomes_a_change_of_that_part() {
            running.given(proposed)
                    .when(new AcceptProposalInPart(ID, PROPOSAL, part(), OFFER, DECIDES, REASON))
                    .then(inPart());
        }

        @Test
        void accepting_the_same_part_again_changes_nothing() {
            running.given(proposed, inPart())
                    .when(new AcceptProposalInPart(ID, PROPOSAL, part(), OFFER, DECIDES, REASON))
                    .then();
        }

        @Test
        void another_part_is_another_proposal() {
            running.given(proposed, inPart())
                    .when(new AcceptProposalInPart(ID, PROPOSAL, SIX_HOURS, OFFER, DECIDES, REASON))
                    .isRefused(PROPOSAL_ALREADY_ANSWERED);
        }

        @Test
        void no_part_is_accepted_of_what_was_not_proposed() {
            running.when(new AcceptProposalInPart(ID, PROPOSAL, part(), OFFER, DECIDES, REASON))
                    .isRefused(PROPOSAL_UNKNOWN);
        }

        @Test
        void a_proposal_is_declined_with_a_reason() {
            running.given(proposed)
                    .when(new DeclineProposal(ID, PROPOSAL, REASON))
                    .then(declined);
        }

        @Test
        void declining_again_changes_nothing() {
            running.given(proposed, declined)
                    .when(new DeclineProposal(ID, PROPOSAL, REASON))
                    .then();
        }

        @Test
        void an_accepted_proposal_is_not_declined_later() {
            running.given(proposed, accepted)
                    .when(new DeclineProposal(ID, PROPOSAL, REASON))
                    .isRefused(PROPOSAL_ALREADY_ANSWERED);
        }

        @Test
        void nothing_is_declined_that_was_not_proposed() {
            running.when(new DeclineProposal(ID, PROPOSAL, REASON)).isRefused(PROPOSAL_UNKNOWN);
        }

        private Extent part() {
            return extent(3, "2026-03-15", "2026-03-31");
        }

        private ArrangementChanged inPart() {
            return new ArrangementChanged(
                    ID,
                    AGREEMENT,
                    2,
                    2,
                    parse("2026-03-15"),
                    part().at(OFFER),
                    months(28_814, 47_457, 23_729 + 30_000),
                    new AcceptedProposal(PROPOSAL, true),
                    REASON,
                    at(months(28_814, 47_457, 23_729 + 30_000)));
        }
    }

    @Nested
    class Restoring {

        private final ArrangementRestored undone = new ArrangementRestored(
                ID,
                AGREEMENT,
                3,
                3,
                1,
                parse("2026-03-01"),
                TEN,
                months(28_814, 42_395, 23_729),
                REASON,
                at(months(28_814, 42_395, 23_729)));
        private final ArrangementRestored resumedAfterStop =
                new ArrangementRestored(ID, AGREEMENT, 3, 3, 1, parse("2026-02-01"), TEN, WHOLE, REASON, at(WHOLE));

        @Test
        void a_restore_brings_the_terms_back_from_a_day_without_touching_earlier_days() {
            running.given(changed)
                    .when(new RestoreArrangement(ID, 1, parse("2026-03-01"), DECIDES, REASON))
                    .then(undone);
        }

        @Test
        void the_same_restore_again_changes_nothing() {
            running.given(changed, undone)
                    .when(new RestoreArrangement(ID, 1, parse("2026-03-01"), DECIDES, REASON))
                    .then();
        }

        @Test
        void an_early_stop_is_undone_to_the_cent() {
            running.given(stopped)
                    .when(new RestoreArrangement(ID, 1, parse("2026-02-01"), DECIDES, REASON))
                    .then(resumedAfterStop);
        }

        @Test
        void what_had_started_runs_again_after_its_stop_is_undone() {
            running.given(stopped, resumedAfterStop)
                    .when(new PauseArrangement(ID, parse("2026-02-10"), REASON))
                    .then(new ArrangementPaused(ID, HOUSEHOLD, parse("2026-02-10"), REASON, null));
        }

        @Test
        void the_days_in_between_stay_without_money() {
            running.given(stopped)
                    .when(new RestoreArrangement(ID, 1, parse("2026-03-01"), DECIDES, REASON))
                    .then(new ArrangementRestored(
                            ID,
                            AGREEMENT,
                            3,
                            3,
                            1,
                            parse("2026-03-01"),
                            TEN,
                            new TreeMap<>(Map.of(
                                    YearMonth.of(2026, 1), new Money(28_814),
                                    YearMonth.of(2026, 3), new Money(23_729))),
                            REASON,
                            at(new TreeMap<>(Map.of(
                                    YearMonth.of(2026, 1), new Money(28_814),
                                    YearMonth.of(2026, 3), new Money(23_729))))));
        }

        @Test
        void a_withdrawal_is_undone_before_the_start() {
            var again =
                    new ArrangementRestored(ID, AGREEMENT, 3, 3, 1, parse("2026-01-15"), TEN, WHOLE, REASON, at(WHOLE));

            waiting.given(withdrawn)
                    .when(new RestoreArrangement(ID, 1, parse("2026-01-15"), DECIDES, REASON))
                    .then(again);
            waiting.given(withdrawn, again, new ArrangementCovered(ID, HOUSEHOLD, 3, 3, null))
                    .when(new StartArrangement(ID, parse("2026-01-15")))
                    .then(started);
        }

        @Test
        void a_version_is_restored_while_its_period_is_not_over() {
            running.given(changed)
                    .when(new RestoreArrangement(ID, 1, parse("2026-03-15"), DECIDES, REASON))
                    .isRefused(OUTSIDE_PERIOD);
        }

        @Test
        void a_version_is_not_restored_before_its_period() {
            var later = new ArrangementRestored(
                    ID,
                    AGREEMENT,
                    3,
                    3,
                    1,
                    parse("2026-03-01"),
                    TEN,
                    months(28_814, 42_395, 23_729),
                    REASON,
                    at(months(28_814, 42_395, 23_729)));

            running.given(changed, later)
                    .when(new RestoreArrangement(ID, 2, parse("2026-02-14"), DECIDES, REASON))
                    .isRefused(OUTSIDE_PERIOD);
        }

        @Test
        void a_restore_leaves_the_start_within_the_arrangement() {
            unknown.given(
                            agreed,
                            changed,
                            new ArrangementCovered(ID, HOUSEHOLD, 2, 2, null),
                            new ArrangementStarted(ID, HOUSEHOLD, parse("2026-03-20")))
                    .when(new RestoreArrangement(ID, 1, parse("2026-03-01"), DECIDES, REASON))
                    .isRefused(ENDS_BEFORE_START);
        }

        @Test
        void the_current_version_needs_no_restoring() {
            running.when(new RestoreArrangement(ID, 1, parse("2026-02-01"), DECIDES, REASON))
                    .isRefused(ALREADY_CURRENT);
        }

        @Test
        void there_is_nothing_to_restore_in_a_version_that_never_was() {
            running.when(new RestoreArrangement(ID, 2, parse("2026-02-01"), DECIDES, REASON))
                    .isRefused(VERSION_UNKNOWN);
        }

        @Test
        void there_is_nothing_to_go_back_to_in_a_version_that_was_an_end() {
            running.given(stopped, resumedAfterStop)
                    .when(new RestoreArrangement(ID, 2, parse("2026-02-10"), DECIDES, REASON))
                    .isRefused(VERSION_UNKNOWN);
        }
    }

    @Nested
    class CarryingItOut {

        private final Spec<ArrangementCommand, ArrangementEvent, Arrangement> perMonth = unknown.given(
                new ArrangementAgreed(
                        ID,
                        BY_PLAN,
                        AGREEMENT,
                        1,
                        1,
                        QUARTER.from(),
                        new Extent(1, PER_MONTH, QUARTER).at(OFFER),
                        months(10_000, 10_000, 10_000),
                        at(months(10_000, 10_000, 10_000))),
                covered,
                started);

        @Test
        void a_covered_arrangement_starts_on_a_day_within_its_period() {
            waiting.given(covered)
                    .when(new StartArrangement(ID, parse("2026-01-15")))
                    .then(started);
        }

        @Test
        void nothing_starts_before_its_period() {
            waiting.given(covered)
                    .when(new StartArrangement(ID, parse("2026-01-14")))
                    .isRefused(OUTSIDE_PERIOD);
        }

        @Test
        void nothing_starts_after_its_period() {
            waiting.given(covered)
                    .when(new StartArrangement(ID, parse("2026-03-15")))
                    .isRefused(OUTSIDE_PERIOD);
        }

        @Test
        void nothing_starts_while_cover_is_awaited() {
            waiting.when(new StartArrangement(ID, parse("2026-01-15"))).isRefused(AWAITING_COVER);
        }

        @Test
        void nothing_starts_without_cover() {
            waiting.given(notCovered)
                    .when(new StartArrangement(ID, parse("2026-01-15")))
                    .isRefused(NOT_COVERED);
        }

        @Test
        void a_new_version_is_covered_before_the_start() {
            waiting.given(covered, changed)
                    .when(new StartArrangement(ID, parse("2026-01-15")))
                    .isRefused(AWAITING_COVER);
        }

        @Test
        void starting_again_on_the_same_day_changes_nothing() {
            running.when(new StartArrangement(ID, parse("2026-01-15"))).then();
        }

        @Test
        void what_runs_does_not_start_on_another_day() {
            running.when(new StartArrangement(ID, parse("2026-01-16"))).isRefused(ALREADY_STARTED);
        }

        @Test
        void what_ended_does_not_start_again() {
            running.given(stopped)
                    .when(new StartArrangement(ID, parse("2026-01-20")))
                    .isRefused(ALREADY_ENDED);
        }

        @Test
        void what_was_withdrawn_does_not_start() {
            waiting.given(covered, withdrawn)
                    .when(new StartArrangement(ID, parse("2026-01-15")))
                    .isRefused(ALREADY_WITHDRAWN);
        }

        @Test
        void a_running_arrangement_is_paused() {
            running.when(new PauseArrangement(ID, parse("2026-01-20"), REASON)).then(paused);
        }

        @Test
        void a_pause_of_support_that_is_paid_per_month_releases_the_days_that_follow() {
            perMonth.when(new PauseArrangement(ID, parse("2026-02-15"), REASON))
                    .then(new ArrangementPaused(
                            ID,
                            HOUSEHOLD,
                            parse("2026-02-15"),
                            REASON,
                            new Asked(AGREEMENT, 1, 2, parse("2026-02-15"), months(10_000, 5_000))));
        }

        @Test
        void resuming_asks_cover_for_the_days_that_are_left() {
            perMonth.given(new ArrangementPaused(
                            ID,
                            HOUSEHOLD,
                            parse("2026-02-15"),
                            REASON,
                            new Asked(AGREEMENT, 1, 2, parse("2026-02-15"), months(10_000, 5_000))))
                    .when(new ResumeArrangement(ID, parse("2026-02-22")))
                    .then(new ArrangementResumed(
                            ID,
                            HOUSEHOLD,
                            parse("2026-02-22"),
                            new Asked(AGREEMENT, 1, 3, parse("2026-02-22"), months(10_000, 7_500, 10_000))));
        }

        @Test
        void a_pause_of_terms_of_former_days_releases_nothing() {
            var former = new Terms("02A05", ProductUnit.HOUR, 1, PER_MONTH, Money.euro(100), QUARTER, null);
            var money = former.months(QUARTER, List.of(QUARTER));

            unknown.given(
                            new ArrangementAgreed(
                                    ID, BY_PLAN, AGREEMENT, 1, 1, QUARTER.from(), former, money, at(money)),
                            covered,
                            started)
                    .when(new PauseArrangement(ID, parse("2026-02-15"), REASON))
                    .then(new ArrangementPaused(ID, HOUSEHOLD, parse("2026-02-15"), REASON, null));
        }

        @Test
        void pausing_again_on_the_same_day_changes_nothing() {
            running.given(paused)
                    .when(new PauseArrangement(ID, parse("2026-01-20"), REASON))
                    .then();
        }

        @Test
        void what_is_paused_is_not_paused_from_another_day() {
            running.given(paused)
                    .when(new PauseArrangement(ID, parse("2026-01-21"), REASON))
                    .isRefused(NOT_RUNNING);
        }

        @Test
        void a_pause_comes_after_the_start() {
            running.when(new PauseArrangement(ID, parse("2026-01-15"), REASON)).isRefused(OUT_OF_ORDER);
        }

        @Test
        void a_pause_begins_within_the_period() {
            running.when(new PauseArrangement(ID, parse("2026-03-15"), REASON)).isRefused(OUTSIDE_PERIOD);
        }

        @Test
        void what_has_not_started_is_not_paused() {
            waiting.when(new PauseArrangement(ID, parse("2026-01-20"), REASON)).isRefused(NOT_STARTED);
        }

        @Test
        void what_ended_is_not_paused() {
            running.given(stopped)
                    .when(new PauseArrangement(ID, parse("2026-01-20"), REASON))
                    .isRefused(ALREADY_ENDED);
        }

        @Test
        void what_was_withdrawn_is_not_paused() {
            waiting.given(withdrawn)
                    .when(new PauseArrangement(ID, parse("2026-01-20"), REASON))
                    .isRefused(ALREADY_WITHDRAWN);
        }

        @Test
        void a_paused_arrangement_resumes() {
            running.given(paused)
                    .when(new ResumeArrangement(ID, parse("2026-01-25")))
                    .then(resumed);
        }

        @Test
        void resuming_again_on_the_same_day_changes_nothing() {
            running.given(paused, resumed)
                    .when(new ResumeArrangement(ID, parse("2026-01-25")))
                    .then();
        }

        @Test
        void it_resumes_after_the_day_of_the_pause() {
            running.given(paused)
                    .when(new ResumeArrangement(ID, parse("2026-01-20")))
                    .isRefused(OUT_OF_ORDER);
        }

        @Test
        void it_resumes_within_its_period() {
            running.given(paused)
                    .when(new ResumeArrangement(ID, parse("2026-03-15")))
                    .isRefused(OUTSIDE_PERIOD);
        }

        @Test
        void what_was_never_paused_does_not_resume() {
            running.when(new ResumeArrangement(ID, parse("2026-01-15"))).isRefused(NOT_PAUSED);
        }

        @Test
        void what_has_not_started_does_not_resume() {
            waiting.when(new ResumeArrangement(ID, parse("2026-01-25"))).isRefused(NOT_STARTED);
        }

        @Test
        void what_ended_does_not_resume() {
            running.given(paused, stopped)
                    .when(new ResumeArrangement(ID, parse("2026-01-25")))
                    .isRefused(ALREADY_ENDED);
        }

        @Test
        void what_was_withdrawn_does_not_resume() {
            waiting.given(withdrawn)
                    .when(new ResumeArrangement(ID, parse("2026-01-25")))
                    .isRefused(ALREADY_WITHDRAWN);
        }

        @Test
        void a_stop_cuts_the_commitment_after_the_last_day() {
            running.when(new StopArrangement(ID, parse("2026-01-31"), REASON)).then(stopped);
        }

        @Test
        void stopping_again_on_the_same_day_changes_nothing() {
            running.given(stopped)
                    .when(new StopArrangement(ID, parse("2026-01-31"), REASON))
                    .then();
        }

        @Test
        void what_ended_does_not_stop_on_another_day() {
            running.given(stopped)
                    .when(new StopArrangement(ID, parse("2026-01-30"), REASON))
                    .isRefused(ALREADY_ENDED);
        }

        @Test
        void the_last_day_is_not_before_the_first() {
            running.when(new StopArrangement(ID, parse("2026-01-14"), REASON)).isRefused(ENDS_BEFORE_START);
        }

        @Test
        void the_last_day_is_within_the_period() {
            running.when(new StopArrangement(ID, parse("2026-03-15"), REASON)).isRefused(OUTSIDE_PERIOD);
        }

        @Test
        void what_has_not_started_is_withdrawn_rather_than_stopped() {
            waiting.when(new StopArrangement(ID, parse("2026-01-31"), REASON)).isRefused(NOT_STARTED);
        }

        @Test
        void what_was_withdrawn_does_not_stop() {
            waiting.given(withdrawn)
                    .when(new StopArrangement(ID, parse("2026-01-31"), REASON))
                    .isRefused(ALREADY_WITHDRAWN);
        }

        @Test
        void a_withdrawn_arrangement_commits_nothing() {
            waiting.when(new WithdrawArrangement(ID, REASON)).then(withdrawn);
        }

        @Test
        void withdrawing_again_changes_nothing() {
            waiting.given(withdrawn).when(new WithdrawArrangement(ID, REASON)).then();
        }

        @Test
        void what_has_started_is_stopped_rather_than_withdrawn() {
            running.when(new WithdrawArrangement(ID, REASON)).isRefused(ALREADY_STARTED);
        }

        @Test
        void what_ended_is_not_withdrawn() {
            running.given(stopped).when(new WithdrawArrangement(ID, REASON)).isRefused(ALREADY_ENDED);
        }
    }

    @Nested
    class Improving {

        @Test
        void what_was_carried_out_is_evaluated() {
            running.when(new EvaluateArrangement(ID, parse("2026-02-01"), REASON, 4))
                    .then(evaluated);
        }

        @Test
        void what_ended_is_still_evaluated() {
            running.given(stopped)
                    .when(new EvaluateArrangement(ID, parse("2026-02-01"), REASON, 4))
                    .then(evaluated);
        }

        @Test
        void the_same_evaluation_again_changes_nothing() {
            running.given(evaluated)
                    .when(new EvaluateArrangement(ID, parse("2026-02-01"), REASON, 4))
                    .then();
        }

        @Test
        void what_never_started_is_not_evaluated() {
            waiting.when(new EvaluateArrangement(ID, parse("2026-02-01"), REASON, 4))
                    .isRefused(NOT_STARTED);
        }

        @Test
        void nothing_is_evaluated_before_it_started() {
            running.when(new EvaluateArrangement(ID, parse("2026-01-14"), REASON, 4))
                    .isRefused(OUT_OF_ORDER);
        }

        @Test
        void usefulness_is_at_least_one() {
            running.when(new EvaluateArrangement(ID, parse("2026-02-01"), REASON, 0))
                    .isRefused(USEFULNESS_OUT_OF_RANGE);
        }

        @Test
        void usefulness_is_at_most_five() {
            running.when(new EvaluateArrangement(ID, parse("2026-02-01"), REASON, 6))
                    .isRefused(USEFULNESS_OUT_OF_RANGE);
        }
    }

    @Nested
    class Covers {

        private final CoverAskedAgain again = new CoverAskedAgain(ID, AGREEMENT, 1, 2, parse("2026-01-15"), TEN, WHOLE);

        @Test
        void the_budget_covers_the_current_version() {
            waiting.when(new RecordCover(ID, 1, null)).then(covered);
        }

        @Test
        void a_cover_beyond_the_budget_names_its_authority() {
            waiting.when(new RecordCover(ID, 1, "College, 2026-01-06"))
                    .then(new ArrangementCovered(ID, HOUSEHOLD, 1, 1, "College, 2026-01-06"));
        }

        @Test
        void the_same_answer_again_changes_nothing() {
            waiting.given(covered).when(new RecordCover(ID, 1, null)).then();
        }

        @Test
        void the_budget_does_not_cover_the_current_version() {
            waiting.when(new RecordNoCover(ID, 1, "NOT_ENOUGH_LEFT", Money.euro(40), 2026))
                    .then(notCovered);
        }

        @Test
        void the_same_refusal_again_changes_nothing() {
            waiting.given(notCovered)
                    .when(new RecordNoCover(ID, 1, "NOT_ENOUGH_LEFT", Money.euro(40), 2026))
                    .then();
        }

        @Test
        void an_answer_about_an_older_version_is_moot() {
            waiting.given(changed).when(new RecordCover(ID, 1, null)).then();
        }

        @Test
        void a_refusal_of_an_older_version_stands_in_the_history() {
            waiting.given(changed)
                    .when(new RecordNoCover(ID, 1, "NOT_ENOUGH_LEFT", Money.euro(40), 2026))
                    .then(notCovered);
        }

        @Test
        void it_stands_there_once() {
            waiting.given(changed, notCovered)
                    .when(new RecordNoCover(ID, 1, "NOT_ENOUGH_LEFT", Money.euro(40), 2026))
                    .then();
        }

        @Test
        void a_refusal_of_an_older_version_leaves_the_newest_waiting() {
            waiting.given(changed, notCovered)
                    .when(new StartArrangement(ID, parse("2026-01-15")))
                    .isRefused(AWAITING_COVER);
        }

        @Test
        void there_is_no_answer_about_a_version_that_never_was() {
            waiting.when(new RecordCover(ID, 2, null)).isRefused(VERSION_UNKNOWN);
        }

        @Test
        void cover_is_asked_again_for_the_same_version_under_a_new_question() {
            waiting.given(notCovered).when(new AskCoverAgain(ID)).then(again);
        }

        @Test
        void what_was_asked_again_starts_once_it_is_covered() {
            waiting.given(notCovered, again, new ArrangementCovered(ID, HOUSEHOLD, 1, 2, null))
                    .when(new StartArrangement(ID, parse("2026-01-15")))
                    .then(started);
        }

        @Test
        void an_answer_names_the_question() {
            waiting.given(notCovered, again)
                    .when(new RecordCover(ID, 2, null))
                    .then(new ArrangementCovered(ID, HOUSEHOLD, 1, 2, null));
        }

        @Test
        void an_answer_to_an_earlier_question_does_not_answer_the_newest() {
            waiting.given(notCovered, again).when(new RecordCover(ID, 1, null)).then();
        }

        @Test
        void the_version_after_a_question_that_was_put_again_is_the_next() {
            waiting.given(notCovered, again)
                    .when(new ChangeArrangement(ID, SIX_HOURS, OFFER, DECIDES, REASON))
                    .then(new ArrangementChanged(
                            ID,
                            AGREEMENT,
                            2,
                            3,
                            parse("2026-02-15"),
                            SIX,
                            AFTER_CHANGE,
                            null,
                            REASON,
                            at(AFTER_CHANGE)));
        }

        @Test
        void a_question_that_was_put_again_in_former_days_stays_the_version_it_was() {
            var former = new CoverAskedAgain(ID, AGREEMENT, 2, 2, parse("2026-01-15"), TEN, WHOLE);

            waiting.given(notCovered, former)
                    .when(new ChangeArrangement(ID, SIX_HOURS, OFFER, DECIDES, REASON))
                    .then(new ArrangementChanged(
                            ID,
                            AGREEMENT,
                            3,
                            3,
                            parse("2026-02-15"),
                            SIX,
                            AFTER_CHANGE,
                            null,
                            REASON,
                            at(AFTER_CHANGE)));
        }

        @Test
        void an_end_that_is_asked_again_stays_an_end() {
            running.given(
                            stopped,
                            new ArrangementNotCovered(ID, HOUSEHOLD, 2, 2, "NOT_APPROPRIATED", Money.NOTHING, 2026))
                    .when(new AskCoverAgain(ID))
                    .then(new CoverAskedAgain(ID, AGREEMENT, 2, 3, parse("2026-02-01"), TEN, months(28_814)));
        }

        @Test
        void a_withdrawn_arrangement_asks_for_nothing() {
            waiting.given(notCovered, withdrawn).when(new AskCoverAgain(ID)).isRefused(ALREADY_WITHDRAWN);
        }

        @Test
        void an_answer_about_a_withdrawal_covers_nothing() {
            waiting.given(withdrawn).when(new RecordCover(ID, 2, null)).then();
        }

        @Test
        void asking_while_an_answer_is_awaited_changes_nothing() {
            waiting.when(new AskCoverAgain(ID)).then();
        }

        @Test
        void what_is_covered_needs_no_asking() {
            waiting.given(covered).when(new AskCoverAgain(ID)).isRefused(ALREADY_COVERED);
        }
    }

    private static AgreeArrangement agree(Extent extent, @Nullable Offer offer) {
        return new AgreeArrangement(ID, HOUSEHOLD, AGB, Objective.CHILDREN, "02A05", extent, offer, DECIDES);
    }

    private static AgreeSupportLine byPlan(Extent extent, @Nullable Offer offer) {
        return byPlanUnder(WMO, extent, offer);
    }

    private static AgreeSupportLine byPlanUnder(LegalBasis law, Extent extent, @Nullable Offer offer) {
        return new AgreeSupportLine(
                ID, HOUSEHOLD, AGB, PLAN, LINE, Objective.CHILDREN, law, "02A05", extent, offer, DECIDES);
    }

    private static Extent extent(long volume, String from, String until) {
        return new Extent(volume, IN_TOTAL, new Period(parse(from), parse(until)));
    }

    /** Cents of January 2026 and the months after it. */
    private static SortedMap<YearMonth, Money> months(long... cents) {
        var months = new TreeMap<YearMonth, Money>();
        for (var month = 0; month < cents.length; month++) {
            months.put(YearMonth.of(2026, month + 1), new Money(cents[month]));
        }
        return months;
    }
}
