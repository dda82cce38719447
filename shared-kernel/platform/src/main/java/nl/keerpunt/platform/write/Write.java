package nl.keerpunt.platform.write;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.LongPredicate;
import nl.keerpunt.platform.command.StaleVersion;
import nl.keerpunt.platform.rights.Caller;
import org.jspecify.annotations.Nullable;

/**
 * A write as the door receives it.
 *
 * @param idempotencyKey the caller's own name for this request: 1 to 64 letters, digits, dots or dashes
 * @param expected which versions the caller decided on (If-Match), or null when any version will do
 * @param digest SHA-256 of method, path and canonical body: tells a repeat from another request
 * @param correlation the correlation id under which logs and events can be found
 */
public record Write(
        Caller caller, String idempotencyKey, @Nullable LongPredicate expected, String digest, String correlation) {

    /** No tag that we read says this. */
    private static final long NO_TAG = Long.MAX_VALUE;

    /** The identifier of the command that this request becomes: the same for every repeat of it. */
    public UUID commandId() {
        return named("command");
    }

    /** The id of what this request makes, when the caller chose none: the same for every repeat of it. */
    public UUID freshId() {
        return named("id");
    }

    /** For what has no versions: it is there, and no tag is its own (RFC 9110, 13.1.1). */
    public void expectNoVersion() {
        if (expected != null && !expected.test(NO_TAG)) {
            throw new StaleVersion(0);
        }
    }

    private UUID named(String purpose) {
        var name = String.join(" ", purpose, caller.municipality().value(), caller.subject(), idempotencyKey);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
