package nl.keerpunt.provider.arrangement;

import static java.time.LocalDate.parse;
import static nl.keerpunt.provider.arrangement.Anna.DECIDES;
import static nl.keerpunt.provider.arrangement.Anna.at;
import static nl.keerpunt.provider.arrangement.Guidance.*;
import static nl.keerpunt.provider.arrangement.Reason.ALREADY_AGREED;
import static nl.keerpunt.provider.arrangement.Reason.CONDITIONS_MISSING;
import static nl.keerpunt.provider.arrangement.Reason.IS_PERSONAL_BUDGET;
import static nl.keerpunt.provider.arrangement.Reason.LAW_WITHOUT_PERSONAL_BUDGET;
import static nl.keerpunt.provider.arrangement.Reason.NO_PERSONAL_BUDGET;
import static nl.keerpunt.provider.arrangement.Reason.OUTSIDE_MANDATE;
import static nl.keerpunt.provider.arrangement.Reason.TARIFF_NOT_POSITIVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.money.BrokenMonth;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.money.ProductUnit;
import nl.keerpunt.language.personalbudget.BudgetCondition;
import nl.keerpunt.language.personalbudget.CarerKind;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.platform.mandate.Held;
import nl.keerpunt.provider.agreement.Agreement;
import nl.keerpunt.provider.agreement.Terms;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.arrangement.ArrangementCommand.Origin;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import nl.keerpunt.provider.authority.Decider;
import nl.keerpunt.provider.personalbudget.Carer;
import nl.keerpunt.provider.personalbudget.Findings;
import nl.keerpunt.provider.personalbudget.Findings.Met;
import nl.keerpunt.provider.personalbudget.Hired;
import nl.keerpunt.provider.personalbudget.PersonalBudget;
import nl.keerpunt.provider.provider.Offer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules of support that a household buys itself. */
class PersonalBudgetSpec {

    private static final PersonalBudget BUDGET = new PersonalBudget(new UUID(0, 10), new UUID(0, 11));
    private static final Carer SISTER = new Carer(CarerKind.OWN_NETWORK, Personal.of(HOUSEHOLD, WMO, "Fictieve Zus"));
    private static final Carer NURSE =
            new Carer(CarerKind.PROFESSIONAL, Personal.of(HOUSEHOLD, WMO, "Fictieve Verpleegkundige"));
    private static final Findings ALL_MET = met(BudgetCondition.values());
    private static final Offer AT_HOME = support(WMO, 10_000);
    private static final Agreement BOUGHT = new Agreement(HOUSEHOLD, null, null, null, null, WMO, GUIDANCE, BUDGET);
    private static final Terms TEN_OF_SISTER = TEN.bought(TEN_HOURS, new Hired(SISTER, Money.euro(100)));

    private static final ArrangementAgreed given = new ArrangementAgreed(
            ID, Origin.BY_PROFESSIONAL, BOUGHT, 1, 1, parse("2026-01-15"), TEN_OF_SISTER, WHOLE, at(WHOLE), ALL_MET);

    @Test
    void it_is_agreed_at_the_tariff_of_the_carer_under_a_mandate_for_its_whole_price() {
        unknown.when(give(AT_HOME, ALL_MET, DECIDES)).then(given);
    }

    @Test
    void it_is_outside_a_mandate_that_a_provider_at_that_price_would_be_outside_too() {
        var lessThanItCosts = Anna.with(new Held(Anna.mandate(99_999, 12), 1));

        unknown.when(give(AT_HOME, ALL_MET, lessThanItCosts)).isRefused(OUTSIDE_MANDATE);
    }

    @ParameterizedTest
    @EnumSource
    void without_one_condition_of_the_law_it_is_refused_with_the_one_that_is_missing(BudgetCondition missing) {
        var others = Stream.of(BudgetCondition.values())
                .filter(each -> each != missing)
                .toArray(BudgetCondition[]::new);

        var refusal = catchThrowableOfType(
                Refusal.class,
                () -> Arrangement.decide(give(AT_HOME, met(others), DECIDES), new Arrangement.Unknown()));

        assertThat(refusal.reason()).isEqualTo(CONDITIONS_MISSING);
        assertThat(refusal.facts()).containsEntry("conditions", List.of(missing));
    }

    @Test
    void a_law_that_knows_no_personal_budget_gives_none() {
        unknown.when(give(support(new LegalBasis("PARTICIPATIEWET"), 10_000), ALL_MET, DECIDES))
                .isRefused(LAW_WITHOUT_PERSONAL_BUDGET);
    }

    @Test
    void a_carer_is_paid_something() {
        unknown.when(give(support(WMO, 0), ALL_MET, DECIDES)).isRefused(TARIFF_NOT_POSITIVE);
    }

    @Test
    void the_same_again_changes_nothing() {
        unknown.given(given).when(give(AT_HOME, ALL_MET, DECIDES)).then();
    }

    @Test
    void at_another_tariff_it_is_not_the_same() {
        unknown.given(given).when(give(support(WMO, 10_001), ALL_MET, DECIDES)).isRefused(ALREADY_AGREED);
    }

    @Test
    void what_a_plan_decided_is_agreed_for_its_line() {
        unknown.when(new AgreeBudgetLine(PLAN, LINE, give(AT_HOME, ALL_MET, DECIDES)))
                .then(new ArrangementAgreed(
                        ID,
                        Origin.BY_PLAN,
                        new Agreement(HOUSEHOLD, null, PLAN, LINE, null, WMO, GUIDANCE, BUDGET),
                        1,
                        1,
                        parse("2026-01-15"),
                        TEN_OF_SISTER,
                        WHOLE,
                        at(WHOLE),
                        ALL_MET));
    }

    @Test
    void what_a_plan_decided_without_a_condition_goes_back_to_it() {
        unknown.when(new AgreeBudgetLine(PLAN, LINE, give(AT_HOME, met(), DECIDES)))
                .then(new ArrangementRefused(ID, HOUSEHOLD, null, PLAN, LINE, "02A05", "CONDITIONS_MISSING", null));
    }

    @Test
    void what_a_plan_decided_is_heard_once() {
        unknown.given(given)
                .when(new AgreeBudgetLine(PLAN, LINE, give(AT_HOME, met(), DECIDES)))
                .then();
    }

    @Test
    void a_change_stays_with_the_carer_at_the_same_tariff() {
        unknown.given(given)
                .when(new ChangeArrangement(ID, SIX_HOURS, null, DECIDES, REASON))
                .then(changed(TEN_OF_SISTER.asked(SIX_HOURS)));
    }

    @Test
    void another_carer_is_another_version() {
        unknown.given(given)
                .when(new ChangeCarer(ID, SIX_HOURS, new Hired(NURSE, Money.euro(100)), DECIDES, REASON))
                .then(changed(TEN_OF_SISTER.bought(SIX_HOURS, new Hired(NURSE, Money.euro(100)))));
    }

    @Test
    void another_carer_is_judged_at_the_price_that_comes_of_it() {
        unknown.given(given)
                .when(new ChangeCarer(ID, SIX_HOURS, new Hired(NURSE, Money.euro(200)), Anna.with(), REASON))
                .isRefused(OUTSIDE_MANDATE);
    }

    @Test
    void another_carer_is_paid_something() {
        unknown.given(given)
                .when(new ChangeCarer(ID, SIX_HOURS, new Hired(NURSE, Money.NOTHING), DECIDES, REASON))
                .isRefused(TARIFF_NOT_POSITIVE);
    }

    @Test
    void a_restore_brings_the_earlier_carer_back() {
        var nursed = TEN_OF_SISTER.bought(SIX_HOURS, new Hired(NURSE, Money.euro(100)));

        var events = Arrangement.decide(
                new RestoreArrangement(ID, 1, parse("2026-02-15"), DECIDES, REASON),
                AnyLife.replayed(List.of(given, changed(nursed))));

        assertThat(((ArrangementRestored) events.getFirst()).terms().carer()).isEqualTo(SISTER);
    }

    @Test
    void nobody_is_hired_where_a_provider_carries_support_out() {
        running.when(new ChangeCarer(ID, SIX_HOURS, new Hired(NURSE, Money.euro(100)), DECIDES, REASON))
                .isRefused(NO_PERSONAL_BUDGET);
    }

    @Test
    void no_provider_proposes_a_change_of_it() {
        unknown.given(given)
                .when(new ProposeChange(ID, PROPOSAL, SIX_HOURS, REASON))
                .isRefused(IS_PERSONAL_BUDGET);
    }

    @Test
    void no_proposal_of_a_provider_is_answered() {
        var asked = unknown.given(given);

        asked.when(new AcceptProposal(ID, PROPOSAL, OFFER, DECIDES)).isRefused(IS_PERSONAL_BUDGET);
        asked.when(new AcceptProposalInPart(ID, PROPOSAL, SIX_HOURS, OFFER, DECIDES, REASON))
                .isRefused(IS_PERSONAL_BUDGET);
        asked.when(new DeclineProposal(ID, PROPOSAL, REASON)).isRefused(IS_PERSONAL_BUDGET);
    }

    @Test
    void a_stop_releases_the_days_after_it_as_in_kind() {
        unknown.given(given, covered, started)
                .when(new StopArrangement(ID, parse("2026-01-31"), REASON))
                .then(new ArrangementStopped(ID, BOUGHT, 2, 2, parse("2026-01-31"), months(28_814), REASON));
    }

    private static ArrangementChanged changed(Terms terms) {
        return new ArrangementChanged(
                ID, BOUGHT, 2, 2, parse("2026-02-15"), terms, AFTER_CHANGE, null, REASON, at(AFTER_CHANGE));
    }

    private static AgreePersonalBudget give(Offer support, Findings findings, Decider decider) {
        return new AgreePersonalBudget(ID, HOUSEHOLD, null, BUDGET, SISTER, findings, TEN_HOURS, support, decider);
    }

    private static Offer support(LegalBasis law, long cents) {
        return new Offer("02A05", law, GUIDANCE, ProductUnit.HOUR, BrokenMonth.BY_DAYS, new Money(cents));
    }

    private static Findings met(BudgetCondition... conditions) {
        return new Findings(
                Arrays.stream(conditions)
                        .map(condition -> new Met(condition, Personal.of(HOUSEHOLD, WMO, "It was seen.")))
                        .toList(),
                null);
    }
}
