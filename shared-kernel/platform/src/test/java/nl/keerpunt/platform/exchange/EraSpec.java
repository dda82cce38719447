package nl.keerpunt.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EraSpec {

    private static final Era FIRST = new Era("");
    private static final Era RESTORED = new Era("20261127T031301Z");

    @Test
    void before_the_first_restore_topics_are_called_as_ever() {
        assertThat(FIRST.topicOf("plan")).isEqualTo("keerpunt.plan.v1");
    }

    @Test
    void each_topic_of_a_later_era_bears_its_name() {
        assertThat(RESTORED.topicOf("plan")).isEqualTo("keerpunt.plan.v1.20261127T031301Z");
        assertThat(RESTORED.of("keerpunt.budget.seals.v1")).isEqualTo("keerpunt.budget.seals.v1.20261127T031301Z");
    }

    @Test
    void in_another_era_all_is_told_again() {
        assertThat(generation(RESTORED)).isNotEqualTo(generation(FIRST)).isEqualTo(generation(RESTORED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "v1.2", "a/b", "123456789012345678901234567890123"})
    void what_no_topic_can_be_called_is_no_era(String name) {
        assertThat(Era.isName(name)).isFalse();
        assertThatThrownBy(() -> new Era(name)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String generation(Era era) {
        return Generation.of(Contracts.of("plan", era));
    }
}
