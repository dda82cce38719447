package nl.keerpunt.local.platform;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.local.client.Answer;
import nl.keerpunt.local.client.Gateway;
import nl.keerpunt.local.client.Patience;
import nl.keerpunt.local.client.Person;

/**
 * What the two fictional municipalities have before anybody logs in: contracts, who works there, mandates and budgets
 * (beginstand).
 *
 * <p>Everything is asked of the gateway under a fixed key: at a second start each write is a repeat and changes
 * nothing.
 */
final class FirstContents {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final long EURO = 100;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2030, 12, 31);

    private record Product(
            String agb, String product, String name, String law, String taskField, String unit, long euros) {}

    private record Carer(String agb, String name) {}

    private static final Carer HOME_BUILDERS = new Carer("75000001", "Thuisbouw (fictief)");
    private static final Carer DEBT_HELPERS = new Carer("75000002", "Wegwijs (fictief)");
    private static final Carer GUIDES = new Carer("75000003", "Samen Verder (fictief)");

    private static final Product GUIDANCE =
            new Product("75000003", "GUIDANCE", "Begeleiding van het gezin", "JEUGDWET", "6.751", "HOUR", 75);

    private static final List<Product> ALL_PRODUCTS = List.of(
            new Product("75000001", "HOME-ADAPTATION", "Woningaanpassing", "WMO", "6.60", "PIECE", 18_500),
            new Product("75000001", "REMOVAL", "Verhuizing en inrichting", "WMO", "6.60", "PIECE", 2_750),
            new Product("75000002", "DEBT-HELP", "Schuldhulpverlening", "WGS", "6.3", "HOUR", 82),
            GUIDANCE,
            new Product("75000003", "THERAPY", "Gedragstherapie", "JEUGDWET", "6.751", "HOUR", 105));

    private final Person administrator;
    private final Person controller;

    private FirstContents(Person administrator, Person controller) {
        this.administrator = administrator;
        this.controller = controller;
    }

    static void through(Gateway gateway) {
        var large = new FirstContents(gateway.as("eva"), gateway.as("daan"));
        List.of(HOME_BUILDERS, DEBT_HELPERS, GUIDES).forEach(large::contract);
        ALL_PRODUCTS.forEach(large::offer);
        large.mandate("anna", List.of("WMO"), 5_000, 12);
        large.mandate("bram", List.of("WMO", "JEUGDWET", "WGS"), 25_000, 24);
        large.mandate("clara", List.of("WMO", "JEUGDWET", "WGS", "PARTICIPATIEWET"), 60_000, 36);
        large.budgets(4_000_000);

        var small = new FirstContents(gateway.as("hanna"), gateway.as("gijs"));
        small.contract(GUIDES);
        small.offer(GUIDANCE);
        small.mandate("fatima", List.of("WMO", "JEUGDWET"), 15_000, 24);
        small.budgets(600_000);
    }

    private void contract(Carer carer) {
        write(administrator, "/v1/providers", carer.agb(), Map.of("agb", carer.agb(), "name", carer.name()));
    }

    private void offer(Product offered) {
        var path = "/v1/providers/" + offered.agb();
        var product = Map.of(
                "product", offered.product(),
                "name", offered.name(),
                "legalBasis", offered.law(),
                "taskField", offered.taskField(),
                "unit", offered.unit());
        write(administrator, path + "/products", offered.product(), product);
        var tariff = Map.of(
                "product", offered.product(), "perUnit", offered.euros() * EURO, "from", FIRST_DAY, "until", LAST_DAY);
        write(administrator, path + "/tariffs", "tariff-" + offered.product(), tariff);
    }

    private void mandate(String professional, List<String> laws, long euros, int months) {
        var mandate = Map.of(
                "professional", professional,
                "laws", laws,
                "upTo", euros * EURO,
                "months", months,
                "from", FIRST_DAY,
                "until", LAST_DAY);
        var worksHere = Map.of("professional", professional, "from", FIRST_DAY);
        write(administrator, "/v1/professionals", "works-" + professional, worksHere);
        write(administrator, "/v1/mandates", "mandate-" + professional, mandate);
    }

    static int thisYear() {
        return LocalDate.now(DutchCalendar.ZONE).getYear();
    }

    /** This year's and next year's, so that support can run on into January. */
    private void budgets(long euros) {
        for (var year : List.of(thisYear(), thisYear() + 1)) {
            var decided = LocalDate.of(year - 1, 11, 10);
            var budget = Map.of(
                    "year", year, "amount", euros * EURO, "councilDecision", "Raadsbesluit " + decided, "on", decided);
            write(controller, "/v1/budgets", "budget-" + year, budget);
        }
    }

    private static void write(Person person, String path, String key, Map<String, ?> body) {
        var answer = Patience.until(
                PATIENCE, () -> person.post(path, "first-" + key, body), FirstContents::isNoMatterOfTime);
        if (!answer.isAccepted()) {
            throw new IllegalStateException("the first contents were not accepted: " + path + ": HTTP "
                    + answer.status() + " " + answer.text());
        }
    }

    /**
     * A service that has just started may be too slow for the gateway, or have heard of nobody yet; a write under the
     * same key may come again.
     */
    private static boolean isNoMatterOfTime(Answer answer) {
        return answer.status() < 500 && !answer.reason().equals("PROFESSIONAL_UNKNOWN");
    }
}
