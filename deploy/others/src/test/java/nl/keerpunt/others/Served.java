package nl.keerpunt.others;

import java.util.Objects;

/** What serves a client: the gateway, or one whose answers have grown as they may within /v1. */
enum Served {
    TODAY("keerpunt.gateway"),
    TOMORROW("keerpunt.tomorrow");

    private final String property;

    Served(String property) {
        this.property = property;
    }

    String address() {
        return Objects.requireNonNull(System.getProperty(property), property) + "/v1";
    }

    /** What arrives of an enumeration: tomorrow every member is one that a client of today does not know. */
    <T> T arriving(T today, T unknown) {
        return this == TODAY ? today : unknown;
    }
}
