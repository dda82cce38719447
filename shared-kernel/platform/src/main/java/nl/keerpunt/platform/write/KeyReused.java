package nl.keerpunt.platform.write;

/** An idempotency key came back with another request (HTTP 409). */
public final class KeyReused extends RuntimeException {}
