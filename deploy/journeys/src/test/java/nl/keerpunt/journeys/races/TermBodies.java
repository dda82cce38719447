package nl.keerpunt.journeys.races;

import static nl.keerpunt.journeys.races.Raced.today;

import java.util.Map;

/** What happens to the decision on a request, as one sends it. */
final class TermBodies {

    private TermBodies() {}

    static Map<String, ?> objection() {
        return Map.of("law", "WMO", "sent", today(), "on", today(), "committee", true);
    }

    static Map<String, ?> hearing() {
        return Map.of("law", "WMO", "on", today(), "day", today().plusDays(21));
    }

    static Map<String, ?> adjournment() {
        return Map.of("law", "WMO", "proceeding", "OBJECTION", "on", today(), "weeks", 6);
    }

    static Map<String, ?> delay() {
        return Map.of(
                "law",
                "WMO",
                "proceeding",
                "OBJECTION",
                "cause",
                "DELAY_AGREED",
                "on",
                today(),
                "from",
                today(),
                "until",
                today().plusDays(14));
    }
}
