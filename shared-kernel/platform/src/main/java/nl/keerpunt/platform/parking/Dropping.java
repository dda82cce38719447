package nl.keerpunt.platform.parking;

import java.util.UUID;

/**
 * Somebody decides that a message will never be handled.
 *
 * @param id of the request, so that its repeat drops nothing more
 * @param by the subject of their token
 * @param reason in their words; it stays
 */
public record Dropping(UUID id, String by, String reason) {}
