package nl.keerpunt.platform.rights;

/** What another team answers for was asked for without a ground (HTTP 403). */
public final class GroundRequired extends RuntimeException {}
