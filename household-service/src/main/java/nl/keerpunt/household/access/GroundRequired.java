package nl.keerpunt.household.access;

/** Another team's household was asked for without a ground (HTTP 403). */
final class GroundRequired extends RuntimeException {}
