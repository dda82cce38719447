package nl.keerpunt.plan.plandocument;

/** Why no PDF is made of a plan. */
enum Reason {
    DOCUMENT_TOO_LONG
}
