package nl.keerpunt.platform.exchange;

/** A topic that a service has besides the one on which it tells its facts: a bean. It keeps everything too, and bears the era. */
public record FurtherTopic(String name) {}
