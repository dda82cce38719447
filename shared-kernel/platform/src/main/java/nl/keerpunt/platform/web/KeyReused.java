package nl.keerpunt.platform.web;

/** An idempotency key came back with another request (HTTP 409). */
final class KeyReused extends RuntimeException {}
