package nl.keerpunt.provider.arrangement;

import static java.time.LocalDate.parse;
import static nl.keerpunt.language.money.Frequency.PER_MONTH;
import static nl.keerpunt.provider.arrangement.Anna.DECIDES;
import static nl.keerpunt.provider.arrangement.Anna.at;
import static nl.keerpunt.provider.arrangement.ArrangementCommand.Origin.BY_PROFESSIONAL;
import static nl.keerpunt.provider.arrangement.Guidance.*;
import static nl.keerpunt.provider.arrangement.Reason.*;

import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.BrokenMonth;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.money.ProductUnit;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.provider.agreement.Agreement;
import nl.keerpunt.provider.agreement.Extent;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import nl.keerpunt.provider.provider.Offer;
import org.junit.jupiter.api.Test;

/** The rules of a first agreement, at once and by plan. */
class ArrangingSpec {

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
        unknown.when(agree(extent(100_001, "2026-01-15", "2026-03-14"), OFFER)).isRefused(VOLUME_TOO_LARGE);
    }

    @Test
    void a_period_is_at_most_twenty_five_years() {
        unknown.when(agree(extent(1, "2026-01-15", "2051-01-16"), OFFER)).isRefused(PERIOD_TOO_LONG);
    }

    @Test
    void the_amount_of_one_unit_after_another_is_bounded() {
        var dear =
                new Offer("02A05", WMO, GUIDANCE, ProductUnit.HOUR, BrokenMonth.BY_DAYS, new Money(Amount.MOST_CENTS));

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
