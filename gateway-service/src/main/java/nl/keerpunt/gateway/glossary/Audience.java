package nl.keerpunt.gateway.glossary;

/** Who reads a word on a screen or a letter. */
enum Audience {
    RESIDENT,
    PROFESSIONAL,
    PROVIDER,
    CONTROLLER
}
