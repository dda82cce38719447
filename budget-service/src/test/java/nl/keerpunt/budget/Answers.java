package nl.keerpunt.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.budget.budget.Earmark;
import nl.keerpunt.testing.http.Http;

/** What the tests of this service ask and read in the same way. */
final class Answers {

    static final Map<String, Object> AMENDMENT =
            Map.of("change", -5_000, "councilDecision", "RB-2026-10", "on", "2026-04-01");

    private Answers() {}

    static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var other = new LinkedHashMap<>(body);
        other.put(field, value);
        return other;
    }

    static Map<String, Object> claim(Earmark earmark, YearMonth month, long cents) {
        return Map.of(
                "arrangement", earmark.arrangement().uuid(),
                "claimLine", UUID.randomUUID(),
                "month", month.toString(),
                "amount", cents,
                "authority", "Mandaatregeling, art. 3");
    }

    static Http.Answer accepted(Http.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isIn(200, 201);
        return answer;
    }

    static List<String> errors(Http.Answer answer) {
        return answer.json()
                .path("errors")
                .valueStream()
                .map(error -> error.path("field").asString() + " "
                        + error.path("reason").asString())
                .toList();
    }
}
