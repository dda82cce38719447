package nl.keerpunt.platform.exchange;

/**
 * A topic that a service has besides the one on which it tells its facts: a bean. It keeps everything too, and bears
 * the era.
 *
 * @param type of each message on it, the only one (CloudEvents)
 * @param content what such a message says
 * @param orderedBy the field that is its key, and that it is about
 */
public record FurtherTopic(String name, String type, Class<? extends Record> content, String orderedBy) {}
