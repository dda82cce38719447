package nl.keerpunt.platform.bounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class BoundedValuesSpec {

    private record Sent(LocalDate day, YearMonth month, Instant at, String text, SortedMap<YearMonth, Long> months) {}

    private static final String HELD = """
            {"day":"2026-03-01","month":"2026-03","at":"2026-03-01T09:30:00Z","text":"a\\nb","months":{"2026-03":1}}""";

    private final JsonMapper json =
            JsonMapper.builder().addModule(new BoundedValues()).build();

    @Test
    void what_is_within_the_bounds_is_read_and_written_as_ever() {
        var sent = json.readValue(HELD, Sent.class);

        assertThat(sent.day()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(json.readTree(json.writeValueAsString(sent))).isEqualTo(json.readTree(HELD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2026-03-01\" -> \"+5874899-01-01\"",
                "\"2026-03-01\" -> \"0900-01-01\"",
                "\"2026-03-01\" -> \"2026-02-30\"",
                "\"2026-03-01\" -> \"2026-03-01T23:00:00.000Z\"",
                "\"2026-03-01\" -> [2026,3,1]",
                "\"2026-03-01\" -> 20513",
                "\"month\":\"2026-03\" -> \"month\":\"10000-01\"",
                "{\"2026-03\":1} -> {\"10000-01\":1}",
                "2026-03-01T09:30:00Z -> +300000-01-01T00:00:00Z",
                "a\\nb -> a\\u0000b",
                "a\\nb -> a\\ud800b",
                "\"a\\nb\" -> 3",
                "\"a\\nb\" -> true"
            })
    void what_is_outside_is_not_read(String change) {
        var words = List.of(change.split(" -> "));

        var changed = HELD.replace(words.getFirst(), words.getLast());

        assertThat(changed).isNotEqualTo(HELD);
        assertThatThrownBy(() -> json.readValue(changed, Sent.class)).isInstanceOf(JacksonException.class);
    }
}
