package nl.keerpunt.plan.supportline;

import static java.time.LocalDate.parse;
import static nl.keerpunt.plan.plan.Reason.CARRIED_WITHOUT_PROVIDER;
import static nl.keerpunt.plan.plan.Reason.CONDITIONS_MISSING;
import static nl.keerpunt.plan.plan.Reason.LAW_WITHOUT_PERSONAL_BUDGET;
import static nl.keerpunt.plan.plan.Reason.OUTSIDE_MANDATE;
import static nl.keerpunt.plan.plan.Reason.PERSONAL_BUDGET_TERMS_MISSING;
import static nl.keerpunt.plan.planlife.OwnRoom.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.law.TaskField;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.Frequency;
import nl.keerpunt.language.money.ProductUnit;
import nl.keerpunt.language.personalbudget.BudgetCondition;
import nl.keerpunt.language.personalbudget.Delivery;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.plan.content.BoughtSupport;
import nl.keerpunt.plan.content.Considerations;
import nl.keerpunt.plan.content.SupportLine;
import nl.keerpunt.plan.content.SupportLine.CarriedBy;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.planlife.OwnRoom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules of a line that the household buys itself. */
class PersonalBudgetLineSpec {

    private static final Set<BudgetCondition> ALL = Set.of(BudgetCondition.values());
    private static final SupportLine BOUGHT = bought(CarriedBy.NETWORK, YOUTH, 80, ALL);

    @Test
    void it_is_bought_from_a_professional_or_the_network() {
        assertThat(refused(BOUGHT)).isEmpty();
        assertThat(refused(bought(CarriedBy.PROFESSIONAL, YOUTH, 80, ALL))).isEmpty();
        assertThat(refused(bought(CarriedBy.PROVIDER, YOUTH, 80, ALL))).isEqualTo(PERSONAL_BUDGET_TERMS_MISSING.name());
        assertThat(refused(bought(CarriedBy.HOUSEHOLD, YOUTH, 80, ALL)))
                .isEqualTo(PERSONAL_BUDGET_TERMS_MISSING.name());
    }

    @Test
    void it_says_how_much_of_what_at_what_tariff() {
        assertThat(refused(bought(CarriedBy.NETWORK, YOUTH, 0, ALL))).isEqualTo(PERSONAL_BUDGET_TERMS_MISSING.name());
        assertThat(refused(line(CarriedBy.NETWORK, null, YOUTH, 0, budget(80, ALL))))
                .isEqualTo(PERSONAL_BUDGET_TERMS_MISSING.name());
    }

    @Test
    void no_provider_is_named() {
        assertThat(refused(line(CarriedBy.NETWORK, new AgbCode("01234567"), YOUTH, 10, budget(80, ALL))))
                .isEqualTo(CARRIED_WITHOUT_PROVIDER.name());
    }

    @Test
    void its_law_knows_the_personal_budget() {
        assertThat(refused(bought(CarriedBy.NETWORK, new LegalBasis("WGS"), 80, ALL)))
                .isEqualTo(LAW_WITHOUT_PERSONAL_BUDGET.name());
    }

    @Test
    void it_is_decided_at_what_the_household_pays_and_asks_for_an_arrangement() {
        emergency(BOUGHT).when(decision(ARRANGEMENT, List.of(mandate))).then(decidedFor(ARRANGEMENT, BOUGHT));
        emergency(bought(CarriedBy.NETWORK, YOUTH, 8_000, ALL))
                .when(decision(ARRANGEMENT, List.of(mandate)))
                .isRefused(OUTSIDE_MANDATE);
    }

    @Test
    void it_is_not_decided_without_a_condition_of_the_law() {
        emergency(bought(CarriedBy.NETWORK, YOUTH, 80, Set.of(BudgetCondition.MOTIVATED)))
                .when(decision(ARRANGEMENT, List.of(mandate)))
                .isRefused(CONDITIONS_MISSING);
    }

    @Test
    void how_a_line_is_delivered_follows_from_who_carries_it() {
        assertThat(BOUGHT.delivery()).isEqualTo(Delivery.PERSONAL_BUDGET);
        assertThat(guidance.delivery()).isEqualTo(Delivery.IN_KIND);
        assertThat(byNetwork(CarriedBy.NETWORK, null, euros(0)).delivery()).isNull();
    }

    private static String refused(SupportLine line) {
        return OwnRoom.refusal(given(drafted, goal), new ProposeSupportLine(PLAN, GUIDANCE, line))
                .map(refused -> refused.reason().name())
                .orElse("");
    }

    private static SupportLine bought(CarriedBy carriedBy, LegalBasis law, long euros, Set<BudgetCondition> met) {
        return line(carriedBy, null, law, 10, budget(euros, met));
    }

    private static BoughtSupport budget(long euros, Set<BudgetCondition> met) {
        return new BoughtSupport(
                uuid(20), null, new TaskField("6.751"), ProductUnit.HOUR, new Amount(100 * euros), met);
    }

    private static SupportLine line(
            CarriedBy carriedBy, @Nullable AgbCode provider, LegalBasis law, long volume, BoughtSupport budget) {
        return new SupportLine(
                carriedBy,
                said("an aunt gives guidance"),
                provider,
                new Label("HULP"),
                volume,
                Frequency.IN_TOTAL,
                new Period(parse("2026-02-01"), parse("2026-07-31")),
                law,
                new Amount(0),
                Set.of(QUIET),
                Set.of(),
                Objective.CHILDREN,
                new Considerations(null, NOTE, null, null, null, Set.of(), Set.of(), null, null),
                budget);
    }
}
