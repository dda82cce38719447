package nl.keerpunt.budget.statement;

import java.time.Clock;
import java.time.Instant;
import nl.keerpunt.platform.web.BadInput;
import nl.keerpunt.platform.web.Query;
import org.springframework.web.context.request.WebRequest;

/** The two moments between which changes are asked for; {@code until} is now when it is not named. */
record Moments(Instant since, Instant until) {

    private static final String EXPECTED = "An instant in UTC: 2026-03-01T09:30:00Z.";

    static Moments in(WebRequest request, Clock clock) {
        var query = new Query(request);
        var since = query.required("since", Instant::parse, EXPECTED);
        var named = query.optional("until", Instant::parse, EXPECTED);
        var first = since.get();
        var last = named.get().orElseGet(clock::instant);
        if (first.isAfter(last)) {
            throw new BadInput("until", "CONTRADICTORY", "The later moment comes second.");
        }
        return new Moments(first, last);
    }
}
