package nl.keerpunt.platform.rights;

/** What only the director of a household may was asked by somebody else (HTTP 403): no team and no ground will do. */
public final class DirectorOnly extends RuntimeException {}
