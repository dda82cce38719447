package nl.keerpunt.budget.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.keerpunt.language.identity.MunicipalityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetIdSpec {

    @Test
    void a_budget_is_named_by_municipality_and_year_and_reads_back() {
        var budget = new BudgetId(new MunicipalityCode("0307"), 2026);

        assertThat(budget.toString()).isEqualTo("0307/2026");
        assertThat(BudgetId.parse("0307/2026")).isEqualTo(budget);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0307", "0307/26", "0307/0026", "307/2026", "0307/2026/1", "0307/1899", "0307/2200", ""})
    void whatever_is_not_a_municipality_with_a_year_names_no_budget(String key) {
        assertThatThrownBy(() -> BudgetId.parse(key)).isInstanceOf(IllegalArgumentException.class);
    }
}
