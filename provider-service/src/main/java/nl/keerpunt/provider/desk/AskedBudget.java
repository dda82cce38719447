package nl.keerpunt.provider.desk;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.TaskField;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.BrokenMonth;
import nl.keerpunt.language.money.ProductUnit;
import nl.keerpunt.language.personalbudget.BudgetCondition;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.provider.personalbudget.Findings;
import nl.keerpunt.provider.personalbudget.Findings.Met;
import nl.keerpunt.provider.personalbudget.PersonalBudget;
import nl.keerpunt.provider.provider.Offer;
import org.jspecify.annotations.Nullable;

/**
 * What a personal budget is given for and to whom (persoonsgebonden budget). Each condition of the law is met by the
 * words that say so; without one of them the rules say which it lacks.
 *
 * @param tariffInKind what a unit costs when a provider carries it out, where that is known
 */
@Schema(name = "AgreePersonalBudget")
record AskedBudget(
        UUID holder,
        @Nullable UUID representative,
        LegalBasis legalBasis,
        TaskField taskField,
        ProductUnit unit,
        AskedCarer carer,
        @Nullable Words ableToManage,
        @Nullable Words motivation,
        @Nullable Words quality,
        @Nullable Amount tariffInKind) {

    PersonalBudget budget() {
        return new PersonalBudget(holder, representative);
    }

    /** No contract says what a broken month pays: who is paid by the unit is paid for the days that were given. */
    Offer support(String product) {
        return new Offer(
                product,
                legalBasis,
                taskField,
                unit,
                BrokenMonth.BY_DAYS,
                carer.tariff().money());
    }

    Findings findings(HouseholdId household) {
        var met = new ArrayList<Met>();
        add(met, BudgetCondition.ABLE_TO_MANAGE, ableToManage, household);
        add(met, BudgetCondition.MOTIVATED, motivation, household);
        add(met, BudgetCondition.QUALITY_ASSURED, quality, household);
        return new Findings(met, tariffInKind == null ? null : tariffInKind.money());
    }

    private void add(List<Met> met, BudgetCondition condition, @Nullable Words words, HouseholdId household) {
        if (words != null) {
            met.add(new Met(condition, Personal.of(household, legalBasis, words.value())));
        }
    }
}
