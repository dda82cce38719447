package nl.keerpunt.gateway.glossary;

/** What a term is called to an audience. */
record Label(Audience audience, String en, String nl) {}
