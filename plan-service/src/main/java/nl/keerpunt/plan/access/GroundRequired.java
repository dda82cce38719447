package nl.keerpunt.plan.access;

/** Another team's plan was asked for without a ground (HTTP 403). */
final class GroundRequired extends RuntimeException {}
