package nl.keerpunt.platform.command;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongPredicate;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * What travels beside a command. The first four are copied to every event it causes, so that history says who, and by
 * which command; the others live only as long as the command does.
 */
public final class CommandFacts implements CorrelationDataProvider {

    /** The identifier of the command; the first event it causes is stored under it. */
    public static final String COMMAND = "command";
    /** Who acts: the subject of their token, or the service that heard a message. */
    public static final String ACTOR = "actor";
    /** The correlation id of the request. */
    public static final String CORRELATION = "correlation";
    /**
     * A keyed hash of what the request said: tells a repeat from another request, and is of no use for anything else.
     */
    public static final String FINGERPRINT = "fingerprint";

    static final String RECEIPT = "receipt";
    static final String EXPECTED_VERSION = "expectedVersion";

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        var kept = new HashMap<String, Object>();
        kept.put(COMMAND, message.getIdentifier());
        for (var name : new String[] {ACTOR, CORRELATION, FINGERPRINT}) {
            var value = message.getMetaData().get(name);
            if (value != null) {
                kept.put(name, value);
            }
        }
        return kept;
    }

    /** What is kept, and what the shell and the store need while the command is decided. */
    public static Map<String, Object> whileDeciding(
            Map<String, ?> kept, Receipt.Slip slip, @Nullable LongPredicate expected) {
        var facts = new HashMap<String, Object>(kept);
        facts.put(RECEIPT, slip);
        if (expected != null) {
            facts.put(EXPECTED_VERSION, expected);
        }
        return facts;
    }

    /** The facts beside the command that is being handled. */
    static MetaData current() {
        return CurrentUnitOfWork.isStarted() && CurrentUnitOfWork.get().getMessage() != null
                ? CurrentUnitOfWork.get().getMessage().getMetaData()
                : MetaData.emptyInstance();
    }
}
