package nl.keerpunt.provider;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.keerpunt.language.AgbCode;
import nl.keerpunt.language.ArrangementId;
import nl.keerpunt.language.MunicipalityCode;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.start.ServiceStarter;
import nl.keerpunt.provider.arrangement.ArrangementCommand;
import nl.keerpunt.provider.arrangement.ArrangementCommand.RecordCover;
import nl.keerpunt.testing.Http;
import nl.keerpunt.testing.Http.Answer;
import nl.keerpunt.testing.ServiceUnderTest;

/** The running service that all tests of this module share, who calls it, and arrangements to begin with. */
public final class Running {

    public static final String MUNICIPALITY = "0307";

    private static final AtomicInteger PROVIDERS = new AtomicInteger(22_220_000);

    private static final ServiceUnderTest SERVICE = ServiceUnderTest.shared(
            "provider", settings -> ServiceStarter.start(ProviderService.class, "provider", 0, settings));

    private Running() {}

    public static ServiceUnderTest service() {
        return SERVICE;
    }

    /** Somebody of the municipality that tests are about, with one role. */
    public static Http as(String role) {
        return SERVICE.professional(role + "-of-" + MUNICIPALITY, MUNICIPALITY, "noord", role);
    }

    public static Http as(AgbCode provider) {
        return SERVICE.provider("desk-of-" + provider, provider.value(), MUNICIPALITY);
    }

    public static AgbCode unknownProvider() {
        return new AgbCode(Integer.toString(PROVIDERS.incrementAndGet()));
    }

    /** A provider nobody else uses: hours of guidance at a hundred euros each, in 2026 and 2027. */
    public static AgbCode contracted() {
        var agb = unknownProvider();
        var administrator = as("administrator");
        accepted(administrator.post("/v1/providers", Map.of("agb", agb.value(), "name", "De Brug")));
        accepted(administrator.post("/v1/providers/" + agb + "/products", guidance()));
        accepted(administrator.post("/v1/providers/" + agb + "/tariffs", hundredEuros()));
        return agb;
    }

    public static Map<String, Object> guidance() {
        return fields("product", "02A05", "name", "Guidance", "legalBasis", "WMO", "taskField", "6.71", "unit", "HOUR");
    }

    public static Map<String, Object> hundredEuros() {
        return fields("product", "02A05", "perUnit", 10_000, "from", "2026-01-01", "until", "2027-12-31");
    }

    /** Ten hours of guidance from 15 January to 14 March 2026. */
    public static Map<String, Object> tenHours(AgbCode provider, UUID household) {
        return fields(
                "household", household.toString(),
                "provider", provider.value(),
                "product", "02A05",
                "volume", 10,
                "frequency", "IN_TOTAL",
                "from", "2026-01-15",
                "until", "2026-03-14");
    }

    /** Six hours from 15 February to 31 March 2026. */
    public static Map<String, Object> sixHours() {
        return fields(
                "volume", 6,
                "frequency", "IN_TOTAL",
                "from", "2026-02-15",
                "until", "2026-03-31",
                "reason", "The eldest needs more time.");
    }

    public static Map<String, Object> fields(Object... namesAndValues) {
        var fields = new LinkedHashMap<String, Object>();
        for (var index = 0; index < namesAndValues.length; index += 2) {
            fields.put((String) namesAndValues[index], namesAndValues[index + 1]);
        }
        return fields;
    }

    public static String path(String arrangement) {
        return "/v1/arrangements/" + arrangement;
    }

    public static String agreed(AgbCode provider) {
        return idOf(as("access").post("/v1/arrangements", tenHours(provider, UUID.randomUUID())));
    }

    public static String idOf(Answer answer) {
        return accepted(answer).json().path("id").asString();
    }

    /** An arrangement whose first version the budget covers. */
    public static String covered(AgbCode provider) {
        var id = agreed(provider);
        send(new RecordCover(stream(id), 1, null));
        return id;
    }

    public static String running(AgbCode provider) {
        var id = covered(provider);
        accepted(as(provider).post(path(id) + "/_start", Map.of("on", "2026-01-15")));
        return id;
    }

    public static ArrangementId stream(String arrangement) {
        return new ArrangementId(new MunicipalityCode(MUNICIPALITY), UUID.fromString(arrangement));
    }

    /** As the inbox does, when another service told of it. */
    public static void send(ArrangementCommand command) {
        SERVICE.context()
                .getBean(Commands.class)
                .send(UUID.randomUUID().toString(), command, Map.of("actor", "keerpunt-budget"), null);
    }

    public static Answer accepted(Answer answer) {
        if (answer.status() != 200 && answer.status() != 201) {
            throw new AssertionError("not accepted: " + answer.status() + " " + answer.text());
        }
        return answer;
    }
}
