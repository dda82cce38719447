package nl.keerpunt.language.personalbudget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import nl.keerpunt.language.law.LegalBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What laws ask before a personal budget is given. */
class BudgetConditionSpec {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ABLE_TO_MANAGE  | WMO      | Wmo 2015, art. 2.3.6, tweede lid, onder a",
                "MOTIVATED       | WMO      | Wmo 2015, art. 2.3.6, tweede lid, onder b",
                "QUALITY_ASSURED | JEUGDWET | Jeugdwet, art. 8.1.1, tweede lid, onder c"
            })
    void each_condition_stands_in_the_law_that_asks_it(BudgetCondition condition, String law, String source) {
        assertThat(condition.source(new LegalBasis(law))).isEqualTo(Optional.of(source));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PARTICIPATIEWET", "WGS", "LEERPLICHT"})
    void other_laws_know_no_personal_budget(String law) {
        assertThat(BudgetCondition.isAskedBy(new LegalBasis(law))).isFalse();
    }

    @Test
    void a_law_that_asks_one_asks_all() {
        assertThat(Arrays.stream(BudgetCondition.values()).map(each -> each.source(new LegalBasis("JEUGDWET"))))
                .allMatch(Optional::isPresent);
        assertThat(BudgetCondition.isAskedBy(new LegalBasis("WMO"))).isTrue();
    }
}
