package nl.keerpunt.gateway.glossary;

/** How sure it is that a law says so: the same as of legal terms and keeping rules. */
enum Grade {
    VERIFIED,
    TO_BE_CONFIRMED
}
