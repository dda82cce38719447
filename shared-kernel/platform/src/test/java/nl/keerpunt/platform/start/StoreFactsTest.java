package nl.keerpunt.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StoreFactsTest {

    @Test
    void a_store_that_keeps_what_it_acknowledges_is_safe() {
        assertThat(new StoreFacts(true, "on", "on", 170_000, false).wrong()).isEmpty();
        assertThat(new StoreFacts(true, "on", "remote_apply", 180_006, false).wrong())
                .isEmpty();
    }

    static Stream<Arguments> unsafe() {
        return Stream.of(
                Arguments.of(new StoreFacts(false, "on", "on", 180_006, false), "would not be stored in PostgreSQL"),
                Arguments.of(new StoreFacts(true, "off", "on", 180_006, false), "fsync is off"),
                Arguments.of(new StoreFacts(true, "on", "off", 180_006, false), "synchronous_commit is off"),
                Arguments.of(new StoreFacts(true, "on", "on", 169_999, false), "older than 17"),
                Arguments.of(new StoreFacts(true, "on", "on", 180_006, true), "owns the store"));
    }

    @ParameterizedTest
    @MethodSource("unsafe")
    void each_thing_that_makes_it_unsafe_is_told(StoreFacts facts, String told) {
        assertThat(facts.wrong()).singleElement().asString().contains(told);
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        assertThat(new StoreFacts(false, "off", "off", 160_004, true).wrong()).hasSize(5);
    }
}
