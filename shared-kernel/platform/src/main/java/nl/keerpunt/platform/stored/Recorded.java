package nl.keerpunt.platform.stored;

import java.time.Instant;

/**
 * An event as history holds it.
 *
 * @param fact what happened
 * @param name its stored name
 * @param version its place in the stream, counted from 0
 * @param position its place in the store
 * @param recordedAt when the store learned of it, UTC
 * @param actor who caused it: the subject of a token, or the service whose message was heard
 * @param id its identifier; of a command's first event, the command's own
 */
public record Recorded<E>(
        E fact, String name, long version, long position, Instant recordedAt, String actor, String id) {}
