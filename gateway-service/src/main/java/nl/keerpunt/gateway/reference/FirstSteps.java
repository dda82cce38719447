package nl.keerpunt.gateway.reference;

/**
 * A guide of one screen (eerste stappen). A journey takes the commands out of the page, runs them, and looks for what
 * the page says one sees.
 *
 * @param door the address by which the gateway is reached
 * @param isLocal whether the issuer has fictional people, whose secrets are no secret
 */
record FirstSteps(String door, String issuer, boolean isLocal) {

    private static final String TEXT = Written.in("first-steps.html");

    private static final String OF_LOCAL_PEOPLE = "curl -s -u $1:$1-demo -d grant_type=client_credentials "
            + "{issuer}/oauth2/token | sed 's/.*\"access_token\":\"\\([^\"]*\\)\".*/\\1/'";

    private static final String TYPED = "read -rsp \"a token of {issuer} with the roles of $1: \" t; echo \"$t\"";

    Page page() {
        return new Page(
                "en",
                "First steps",
                TEXT.replace("{token}", Page.escaped(isLocal ? OF_LOCAL_PEOPLE : TYPED))
                        .replace("{issuer}", Page.escaped(issuer))
                        .replace("{door}", Page.escaped(door)));
    }
}
