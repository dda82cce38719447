package nl.keerpunt.platform.hearing;

import java.util.List;

/** The messages of another service that this one hears. A bean in the service's {@code exchange} package. */
public interface Subscriber {

    List<Subscription<?>> subscriptions();
}
