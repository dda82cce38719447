package nl.keerpunt.provider;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.keerpunt.language.AgbCode;
import nl.keerpunt.language.ArrangementId;
import nl.keerpunt.language.MunicipalityCode;
import nl.keerpunt.platform.start.ServiceStarter;
import nl.keerpunt.platform.store.Commands;
import nl.keerpunt.provider.arrangement.ArrangementCommand;
import nl.keerpunt.provider.arrangement.ArrangementCommand.RecordCover;
import nl.keerpunt.testing.Http;
import nl.keerpunt.testing.Http.Answer;
import nl.keerpunt.testing.ServiceUnderTest;

/** The running service that all tests of this module share, and who calls it. */
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

    /** A provider nobody else uses: hours of guidance at a hundred euros each, in 2026 and 2027. */
    public static AgbCode contracted() {
        var agb = new AgbCode(Integer.toString(PROVIDERS.incrementAndGet()));
        var administrator = as("administrator");
        accepted(administrator.post("/v1/providers", Map.of("agb", agb.value(), "name", "De Brug")));
        accepted(administrator.post(
                "/v1/providers/" + agb + "/products",
                Map.of(
                        "product",
                        "02A05",
                        "name",
                        "Guidance",
                        "legalBasis",
                        "WMO",
                        "taskField",
                        "6.71",
                        "unit",
                        "HOUR")));
        accepted(administrator.post(
                "/v1/providers/" + agb + "/tariffs",
                Map.of("product", "02A05", "perUnit", 10_000, "from", "2026-01-01", "until", "2027-12-31")));
        return agb;
    }

    /** Ten hours of guidance from 15 January to 14 March 2026. */
    public static Map<String, Object> tenHours(AgbCode provider, UUID household) {
        var body = new LinkedHashMap<String, Object>();
        body.put("household", household.toString());
        body.put("provider", provider.value());
        body.put("product", "02A05");
        body.put("volume", 10);
        body.put("frequency", "IN_TOTAL");
        body.put("from", "2026-01-15");
        body.put("until", "2026-03-14");
        return body;
    }

    public static String agreed(AgbCode provider) {
        return accepted(as("access").post("/v1/arrangements", tenHours(provider, UUID.randomUUID())))
                .json()
                .path("id")
                .asString();
    }

    /** An arrangement whose first version the budget covers. */
    public static String covered(AgbCode provider) {
        var id = agreed(provider);
        send(new RecordCover(new ArrangementId(new MunicipalityCode(MUNICIPALITY), UUID.fromString(id)), 1, null));
        return id;
    }

    public static String running(AgbCode provider) {
        var id = covered(provider);
        accepted(as(provider).post("/v1/arrangements/" + id + "/_start", Map.of("on", "2026-01-15")));
        return id;
    }

    /** As the inbox does, when another service told of it. */
    public static void send(ArrangementCommand command) {
        SERVICE.context().getBean(Commands.class).send(UUID.randomUUID().toString(), command, Map.of(), null);
    }

    public static Answer accepted(Answer answer) {
        if (answer.status() != 200) {
            throw new AssertionError("refused: " + answer.status() + " " + answer.text());
        }
        return answer;
    }
}
