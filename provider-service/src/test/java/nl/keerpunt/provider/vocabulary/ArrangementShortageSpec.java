package nl.keerpunt.provider.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArrangementShortageSpec {

    @Test
    void what_the_budget_answers_is_shown_as_it_is() {
        assertThat(ArrangementShortage.of("OVERRUN_CEILING")).isEqualTo(ArrangementShortage.OVERRUN_CEILING);
    }

    @Test
    void a_word_that_the_budget_takes_up_later_hides_no_arrangement() {
        assertThat(ArrangementShortage.of("COUNCIL_HAS_NOT_MET")).isEqualTo(ArrangementShortage.OTHER);
    }
}
