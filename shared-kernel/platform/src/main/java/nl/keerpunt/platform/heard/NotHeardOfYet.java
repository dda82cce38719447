package nl.keerpunt.platform.heard;

/**
 * It rests on a fact of another service that was not heard of yet: a household, a mandate, a tariff. Whoever asks is
 * told to ask again (HTTP 409); a message waits in the order of its subject until the fact is heard.
 */
public final class NotHeardOfYet extends RuntimeException {}
