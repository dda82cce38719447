package nl.keerpunt.plan.supportline;

import static java.time.LocalDate.parse;
import static nl.keerpunt.plan.plan.Reason.*;
import static nl.keerpunt.plan.planlife.OwnRoom.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.plan.content.SupportLine.CarriedBy;
import nl.keerpunt.plan.mandate.Held;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent.*;
import org.junit.jupiter.api.Test;

/** Which mandate a decision rests on, at the contract's price. */
class MandateSpec {

    @Test
    void a_professional_decides_at_once_within_the_mandate() {
        running().when(decision(ARRANGEMENT, List.of(mandate))).then(decided);
    }

    @Test
    void a_decision_rests_on_the_first_mandate_that_allows_it() {
        var lower = mandate(uuid(51), DIRECTOR, YOUTH, euros(799), 6, "2026-12-31");
        var higher = mandate(uuid(52), DIRECTOR, YOUTH, euros(900), 6, "2026-12-31");
        running().when(decision(ARRANGEMENT, List.of(lower, mandate, higher))).then(decided);
    }

    @Test
    void a_mandate_for_a_smaller_amount_does_not_allow_it() {
        assertOutside(mandate(uuid(50), DIRECTOR, YOUTH, new Amount(79_999), 6, "2026-12-31"));
    }

    @Test
    void a_mandate_for_a_shorter_time_does_not_allow_it() {
        assertOutside(mandate(uuid(50), DIRECTOR, YOUTH, euros(800), 5, "2026-12-31"));
    }

    @Test
    void a_mandate_under_another_law_does_not_allow_it() {
        assertOutside(mandate(uuid(50), DIRECTOR, new LegalBasis("WMO"), euros(800), 6, "2026-12-31"));
    }

    @Test
    void a_mandate_that_ended_the_day_before_does_not_allow_it() {
        assertOutside(mandate(uuid(50), DIRECTOR, YOUTH, euros(800), 6, "2026-01-21"));
    }

    @Test
    void a_mandate_that_names_the_product_allows_it() {
        running().when(decision(ARRANGEMENT, List.of(forProduct("45A48")))).then(decided);
    }

    @Test
    void a_mandate_for_another_product_does_not_allow_it() {
        assertOutside(forProduct("45A49"));
    }

    @Test
    void what_has_no_product_lies_outside_a_mandate_for_products() {
        emergency(byNetwork(CarriedBy.PROFESSIONAL, YOUTH, euros(800)))
                .when(decision(ARRANGEMENT, List.of(forProduct("45A48"))))
                .isRefused(OUTSIDE_MANDATE);
    }

    @Test
    void who_substitutes_decides_while_the_other_is_away() {
        running().when(decision(ARRANGEMENT, List.of(awayOn("2026-01-22")))).then(decided);
        assertOutside(awayOn("2026-01-21"));
    }

    @Test
    void the_mandate_of_a_colleague_does_not_allow_it() {
        assertOutside(mandate(uuid(50), COLLEAGUE, YOUTH, euros(800), 6, "2026-12-31"));
    }

    @Test
    void a_refusal_outside_the_mandate_names_who_may_decide() {
        var refusal = refusal(running(), decision(ARRANGEMENT, List.of())).orElseThrow();

        assertThat(refusal.facts()).containsEntry("mayDecide", List.of(COLLEAGUE));
    }

    @Test
    void a_line_that_a_provider_carries_is_weighed_at_the_contracts_price() {
        var cheap = byProvider(10, euros(1));
        var plan = emergency(cheap);

        plan.when(priced(new Money(80_001))).isRefused(OUTSIDE_MANDATE);
        plan.when(priced(Money.euro(800))).then(decidedFor(ARRANGEMENT, cheap));
    }

    @Test
    void a_refusal_outside_the_mandate_tells_the_price() {
        var refusal = refusal(running(), priced(new Money(80_001))).orElseThrow();

        assertThat(refusal.facts()).containsEntry("price", new Money(80_001));
    }

    @Test
    void a_price_beyond_every_amount_is_outside_every_mandate() {
        running().when(priced(new Money(Money.MOST_CENTS))).isRefused(OUTSIDE_MANDATE);
    }

    @Test
    void what_no_provider_carries_costs_what_was_estimated() {
        var own = byNetwork(CarriedBy.PROFESSIONAL, YOUTH, euros(801));
        emergency(own).when(priced(Money.euro(1))).isRefused(OUTSIDE_MANDATE);
    }

    @Test
    void a_decision_names_the_version_of_its_mandate() {
        var shortened = new Held(mandate.until(parse("2026-06-30")), 2);
        running()
                .when(new DecideSupportLine(
                        PLAN,
                        GUIDANCE,
                        DIRECTOR,
                        parse("2026-01-22"),
                        ARRANGEMENT,
                        List.of(shortened),
                        List.of(),
                        null,
                        null,
                        parse("2026-01-22")))
                .then(new SupportLineDecided(
                        PLAN,
                        GUIDANCE,
                        DIRECTOR,
                        parse("2026-01-22"),
                        mandate.uuid(),
                        ARRANGEMENT,
                        guidance.withoutWords(),
                        2,
                        null));
    }

    private void assertOutside(Mandate other) {
        running().when(decision(ARRANGEMENT, List.of(other))).isRefused(OUTSIDE_MANDATE);
    }

    private static Mandate mandate(
            UUID uuid, ProfessionalId professional, LegalBasis law, Amount upTo, int months, String until) {
        var valid = new Period(parse("2026-01-01"), LocalDate.parse(until));
        return new Mandate(uuid, professional, List.of(law), upTo, months, valid);
    }

    private static Mandate forProduct(String product) {
        return limited(List.of(new Label(product)), List.of());
    }

    private static Mandate awayOn(String day) {
        return limited(List.of(), List.of(new Period(parse(day), parse(day))));
    }

    private static Mandate limited(List<Label> products, List<Period> days) {
        return new Mandate(
                mandate.uuid(),
                DIRECTOR,
                List.of(YOUTH),
                euros(800),
                6,
                new Period(parse("2026-01-01"), parse("2026-12-31")),
                products,
                days);
    }

    private static DecideSupportLine priced(Money price) {
        return new DecideSupportLine(
                PLAN,
                GUIDANCE,
                DIRECTOR,
                parse("2026-01-22"),
                ARRANGEMENT,
                held(List.of(mandate)),
                List.of(COLLEAGUE),
                price,
                null,
                parse("2026-01-22"));
    }
}
