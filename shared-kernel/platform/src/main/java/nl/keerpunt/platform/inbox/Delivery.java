package nl.keerpunt.platform.inbox;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Messages that came together. Behind one that has to come again, those of the same subject come again too. */
final class Delivery {

    private final Set<String> failed = ConcurrentHashMap.newKeySet();

    /** A message of this subject has to come again. */
    void failed(String subject) {
        failed.add(subject);
    }

    void check(String subject) {
        if (failed.contains(subject)) {
            throw new Behind();
        }
    }

    /** Nothing was done: the message before it comes again, and then this one. */
    static final class Behind extends RuntimeException {}
}
