package nl.keerpunt.platform.web;

/** There is no such thing (HTTP 404). */
public final class Absent extends RuntimeException {}
