package nl.keerpunt.token;

/** What can be wrong with a token that its issuer signed; the code of an error has its name. */
public enum TokenFault {
    TOKEN_TOO_LARGE,
    WRONG_TOKEN_TYPE,
    WRONG_ISSUER,
    WRONG_AUDIENCE,
    NO_SUBJECT,
    TOKEN_EXPIRED,
    TOKEN_NOT_YET_VALID,

    /** The error's description is the name of the claim. */
    MALFORMED_CLAIM,

    /** A provider's token carries no other role: what another role may see is not a provider's to know. */
    MIXED_ROLES
}
