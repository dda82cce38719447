package nl.keerpunt.gateway.glossary;

/** The same in both languages. */
record Wording(String en, String nl) {}
