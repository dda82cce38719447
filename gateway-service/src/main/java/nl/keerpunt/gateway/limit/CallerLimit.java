package nl.keerpunt.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import nl.keerpunt.gateway.answer.Problem;
import nl.keerpunt.gateway.answer.Reason;
import nl.keerpunt.gateway.wiring.Settings;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * One caller cannot take the door from the others: a bucket per caller, full at first, that refills by the second.
 *
 * <p>It stands in the chain of security, behind the reading of tokens; whose token is refused never comes to it and is
 * counted where that is told.
 */
public final class CallerLimit extends OncePerRequestFilter {

    /** A caller who was away this long has a full bucket again, so that nothing is forgotten with it. */
    private static final Duration FULL_AGAIN = Duration.ofMinutes(1);

    private static final int SECONDS_OF_BURST = 2;
    private static final int CHARACTERS_KEPT = 16_000_000;
    private static final int CHARACTERS_OF_A_BUCKET = 200;

    private final Cache<String, Bucket> buckets;
    private final int perSecond;
    private final Counter refused;

    public CallerLimit(Settings settings, MeterRegistry meters) {
        perSecond = settings.perCaller();
        refused = meters.counter("keerpunt.gateway.refused.callers");
        buckets = Caffeine.newBuilder()
                .maximumWeight(CHARACTERS_KEPT)
                .weigher((String caller, Bucket _) -> CHARACTERS_OF_A_BUCKET + caller.length())
                .expireAfterAccess(FULL_AGAIN)
                .build();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (admits(request, response)) {
            chain.doFilter(request, response);
        }
    }

    /** Counts this request; when it is one too many it is answered here. */
    public boolean admits(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var taken = buckets.get(Callers.who(request), _ -> full()).tryConsumeAndReturnRemaining(1);
        if (taken.isConsumed()) {
            return true;
        }
        refused.increment();
        var wait = Duration.ofNanos(taken.getNanosToWaitForRefill()).toSeconds() + 1;
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
        Problem.of(Reason.CALLER_LIMIT).writeTo(request, response);
        return false;
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity((long) SECONDS_OF_BURST * perSecond)
                        .refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }
}
