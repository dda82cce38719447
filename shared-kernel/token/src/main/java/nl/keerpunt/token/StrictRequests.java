package nl.keerpunt.token;

import org.springframework.security.web.firewall.StrictHttpFirewall;

/** What no request may hold, as Spring Security has it, without a regular expression at each reading of each header. */
public final class StrictRequests {

    private StrictRequests() {}

    /** To be completed by whoever asks for it. */
    public static StrictHttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderValues(StrictRequests::isText);
        return firewall;
    }

    private static boolean isText(String value) {
        return value.chars()
                .allMatch(character ->
                        character == '\t' || Character.isDefined(character) && !Character.isISOControl(character));
    }
}
