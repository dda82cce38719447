package nl.keerpunt.local.story;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The support lines of the story (ondersteuningsregels). Prices are those of the contracts. */
enum Lines {
    ADAPTATION(
            "Grotere woning met een eigen kamer voor elk kind",
            "75000001",
            "HOME-ADAPTATION",
            1,
            18_500,
            "WMO",
            "HOME"),
    REMOVAL("Verhuizing en inrichting van de kinderkamers", "75000001", "REMOVAL", 1, 2_750, "WMO", "HOME"),
    DEBT_HELP("De schulden ordenen en een regeling treffen", "75000002", "DEBT-HELP", 12, 82, "WGS", "FINANCES"),
    GUIDANCE("Tien uur begeleiding bij rust en dagritme", "75000003", "GUIDANCE", 10, 75, "JEUGDWET", "CHILDREN");

    static final int MONTHS = 6;

    private final String what;
    private final String provider;
    private final String product;
    private final long volume;
    private final long eurosEach;
    private final String law;
    private final String objective;

    Lines(String what, String provider, String product, long volume, long eurosEach, String law, String objective) {
        this.what = what;
        this.provider = provider;
        this.product = product;
        this.volume = volume;
        this.eurosEach = eurosEach;
        this.law = law;
        this.objective = objective;
    }

    static LocalDate from(Cast cast) {
        return cast.today().plusDays(7);
    }

    static LocalDate until(Cast cast) {
        return from(cast).plusMonths(MONTHS).minusDays(1);
    }

    UUID id(Cast cast) {
        return cast.id("line " + name());
    }

    long cents() {
        return volume * eurosEach * 100;
    }

    static long allCents() {
        return List.of(values()).stream().mapToLong(Lines::cents).sum();
    }

    String told() {
        return what + " (" + law + "): " + Stage.euros(cents());
    }

    Map<String, Object> body(Cast cast, List<UUID> goals, List<UUID> causes) {
        var body = new LinkedHashMap<String, Object>();
        body.put("id", id(cast));
        body.put("carriedBy", "PROVIDER");
        body.put("what", what);
        body.put("provider", provider);
        body.put("product", product);
        body.put("volume", volume);
        body.put("frequency", "IN_TOTAL");
        body.put("from", from(cast));
        body.put("until", until(cast));
        body.put("legalBasis", law);
        body.put("estimatedCost", cents());
        body.put("goals", goals);
        body.put("causes", causes);
        body.put("objective", objective);
        body.put(
                "considerations",
                Map.of("skipped", "Het gezin en zijn netwerk kunnen dit niet zelf.", "referral", "EXPERTISE"));
        return body;
    }

    /** This line in a plan as it is shown. */
    JsonNode in(JsonNode plan, Cast cast) {
        return StreamSupport.stream(plan.path("lines").spliterator(), false)
                .filter(line -> line.path("id").asString("").equals(id(cast).toString()))
                .findFirst()
                .orElse(plan.path("no such line"));
    }

    /** The plan heard of this version from the provider and of its cover from the budget, in whatever order. */
    boolean isCovered(JsonNode plan, Cast cast, int version) {
        var line = in(plan, cast);
        var cover = line.path("cover");
        return line.path("arranged").path("version").asInt(0) == version
                && cover.path("state").asString("").equals("COVERED")
                && cover.path("version").asInt(0) == version;
    }

    UUID arrangement(JsonNode plan, Cast cast) {
        return UUID.fromString(
                in(plan, cast).path("decision").path("arrangement").asString());
    }
}
