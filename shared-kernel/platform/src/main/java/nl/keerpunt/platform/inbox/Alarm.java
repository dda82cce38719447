package nl.keerpunt.platform.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.stream.Stream;
import nl.keerpunt.platform.hearing.RawMessage;
import nl.keerpunt.platform.signature.Unbelieved;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Somebody put on a topic what its service did not say: whoever watches is told at once. */
final class Alarm {

    private static final Logger LOG = LoggerFactory.getLogger(Alarm.class);

    private final MeterRegistry meters;

    /** All kinds count from the start, so that a first one is a rise. */
    Alarm(MeterRegistry meters) {
        this.meters = meters;
        Stream.of(Unbelieved.class.getPermittedSubclasses()).forEach(this::counter);
    }

    private Counter counter(Class<?> kind) {
        return Counter.builder("keerpunt.messages.unbelieved")
                .description("Messages that nobody vouches for, since the start")
                .tag("kind", kind.getSimpleName().toLowerCase(Locale.ROOT))
                .register(meters);
    }

    void raise(RawMessage message, Unbelieved why) {
        counter(why.getClass()).increment();
        LOG.warn(
                "nobody vouches for a message: {}-{} at offset {}, {}",
                message.topic(),
                message.partition(),
                message.offset(),
                why.getClass().getSimpleName());
    }
}
