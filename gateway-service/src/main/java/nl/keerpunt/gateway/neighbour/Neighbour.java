package nl.keerpunt.gateway.neighbour;

import java.util.List;
import java.util.Locale;

/** A service behind the gateway, and the collections of the API that are its own. */
public enum Neighbour {
    HOUSEHOLD(
            "http://localhost:8081",
            "households",
            "professionals",
            "teams",
            "erasures",
            "keeping-rules",
            "lead-times",
            "legal-terms",
            "term-agenda",
            "calendar-feeds",
            "direction-alarms",
            "life-turns",
            "notices",
            "household/households",
            "household/parked-facts",
            "household/read-models",
            "household/epochs"),
    PLAN(
            "http://localhost:8082",
            "plans",
            "mandates",
            "mandate-profiles",
            "agenda",
            "plan/households",
            "plan/parked-facts",
            "plan/read-models",
            "plan/epochs"),
    PROVIDER(
            "http://localhost:8083",
            "providers",
            "arrangements",
            "provider/households",
            "provider/parked-facts",
            "provider/read-models",
            "provider/epochs"),
    BUDGET(
            "http://localhost:8084",
            "budgets",
            "reservations",
            "budget/households",
            "budget/parked-facts",
            "budget/read-models",
            "budget/epochs");

    private final String usualAddress;
    private final List<String> collections;

    Neighbour(String usualAddress, String... collections) {
        this.usualAddress = usualAddress;
        this.collections = List.of(collections);
    }

    /** The name in answers: {@code household}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The environment variable that holds its address. */
    public String setting() {
        return "KEERPUNT_" + name() + "_URL";
    }

    public String usualAddress() {
        return usualAddress;
    }

    public List<String> collections() {
        return collections;
    }

    /** Whether a request for this path is sent on to it. */
    public boolean answersTo(String path) {
        return collections.stream()
                .map(collection -> "/v1/" + collection)
                .anyMatch(root -> path.equals(root) || path.startsWith(root + "/"));
    }
}
