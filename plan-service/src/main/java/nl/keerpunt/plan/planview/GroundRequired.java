package nl.keerpunt.plan.planview;

/** Another team's plan was asked for without a ground (HTTP 403). */
final class GroundRequired extends RuntimeException {}
