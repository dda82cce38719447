package nl.keerpunt.platform.rights;

/**
 * Who answers for a household was to be changed by somebody who does not answer for it (HTTP 403): no ground will do.
 */
public final class OwnTeamOnly extends RuntimeException {}
