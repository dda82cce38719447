package nl.keerpunt.gateway.glossary;

/** How far the word of a law is the term itself, within what that law is about. */
enum Fit {
    /** The law means the same. */
    SAME,
    /** The law means a part of it. */
    NARROWER,
    /** The law means more. */
    WIDER
}
