package nl.keerpunt.platform.parking;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whoever watches over the service is told of what is parked, once it is. */
final class Telling {

    private static final Logger LOG = LoggerFactory.getLogger(ParkedFacts.class);

    private final MeterRegistry meters;

    Telling(MeterRegistry meters) {
        this.meters = meters;
    }

    Counter of(Place place) {
        return Counter.builder("keerpunt.facts.parked")
                .description("Facts that could not be handled and were parked, since the start")
                .tag("place", label(place))
                .register(meters);
    }

    static String label(Place place) {
        return place.name().toLowerCase(Locale.ROOT);
    }

    void tell(Place place, String reader, String subject, long at, String kind) {
        onceItIsSo(() -> {
            of(place).increment();
            LOG.warn("parked in {}: {} at {}, {}", reader, subject, at, kind);
        });
    }

    private static void onceItIsSo(Runnable telling) {
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().root().afterCommit(_ -> telling.run());
        } else {
            telling.run();
        }
    }
}
