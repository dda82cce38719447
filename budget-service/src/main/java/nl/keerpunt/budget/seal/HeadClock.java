package nl.keerpunt.budget.seal;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.keerpunt.platform.away.Failures;
import nl.keerpunt.platform.wake.Clockwork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks every minute, and at once after a start, whether heads are due; what cannot be published stays due. */
@Component
class HeadClock extends Clockwork implements MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(HeadClock.class);

    private final Heads heads;
    private final Clock clock;
    private volatile Instant inOrder;

    HeadClock(Heads heads, Clock clock) {
        super("seals", Duration.ofMinutes(1));
        this.heads = heads;
        this.clock = clock;
        inOrder = clock.instant();
    }

    @Override
    protected void look() {
        try {
            var now = clock.instant();
            heads.publishDue(now);
            inOrder = now;
        } catch (RuntimeException failure) {
            LOG.warn("the heads of the ledgers could not be published: {}", Failures.kind(failure));
        }
    }

    /** In seconds, since the last look after which nothing was due any more, or since the start. */
    long behind() {
        return Duration.between(inOrder, clock.instant()).toSeconds();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("keerpunt.seals.behind", this, HeadClock::behind)
                .baseUnit("seconds")
                .description("How long ago all heads of ledgers that were due were published")
                .register(registry);
    }
}
