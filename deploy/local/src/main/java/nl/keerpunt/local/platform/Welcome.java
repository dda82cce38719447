package nl.keerpunt.local.platform;

import java.util.stream.Collectors;
import nl.keerpunt.local.identity.DemoPeople;

/** What somebody who just started the platform needs to know. */
final class Welcome {

    private Welcome() {}

    static String text(LocalPlatform platform) {
        return """

                Keerpunt runs here, with FICTIEVE GEGEVENS (fictional data) only. Never enter a real person.

                  gateway          %1$s          (the API: read it, log in, try it)
                  first steps      %1$s/first-steps
                  health           %1$s/health
                  OpenAPI          %1$s/openapi.json
                  tokens           %2$s/oauth2/token  (client_credentials; secret: <person>-demo)

                %3$s
                A first question, as the controller of municipality 0307:

                  TOKEN=$(curl -s -u daan:daan-demo -d grant_type=client_credentials %2$s/oauth2/token | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
                  curl -s -H "Authorization: Bearer $TOKEN" %1$s/v1/budgets/%4$d

                The story of a household, played step by step: deploy/keerpunt demo

                """.formatted(platform.gateway(), platform.issuer(), people(), FirstContents.thisYear());
    }

    private static String people() {
        return DemoPeople.ALL.stream().map(person -> "  " + person + "\n").collect(Collectors.joining());
    }
}
