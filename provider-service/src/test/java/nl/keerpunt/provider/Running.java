package nl.keerpunt.provider;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.contract.household.HouseholdRegisteredV1;
import nl.keerpunt.contract.plan.MandateGrantedV1;
import nl.keerpunt.language.Command;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.platform.hearing.Subscriber;
import nl.keerpunt.platform.hearing.Subscription;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.reading.MunicipalReads;
import nl.keerpunt.platform.start.ServiceStarter;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.http.Http.Answer;

/** The running service that all tests of this module share, who calls it, and arrangements to begin with. */
public final class Running {

    public static final String MUNICIPALITY = "0307";

    private static final MunicipalityCode HERE = new MunicipalityCode(MUNICIPALITY);

    private static final AtomicInteger PROVIDERS = new AtomicInteger(22_220_000);

    private static final ServiceUnderTest SERVICE = ServiceUnderTest.shared(
            "provider", settings -> ServiceStarter.start(ProviderService.class, "provider", 0, settings));

    static {
        mandate("access-of-" + MUNICIPALITY, Amount.MOST_CENTS);
    }

    /** Of the director whom tests act as. */
    public static final MandateGrantedV1 MANDATE = mandate("director-of-" + MUNICIPALITY, Amount.MOST_CENTS);

    private Running() {}

    public static ServiceUnderTest service() {
        return SERVICE;
    }

    /** Somebody of the municipality that tests are about, with one role. */
    public static Http as(String role) {
        return SERVICE.professional(role + "-of-" + MUNICIPALITY, MUNICIPALITY, "noord", role);
    }

    /** Somebody else of team noord. */
    public static Http professional(String subject) {
        return SERVICE.professional(subject, MUNICIPALITY, "noord", "access");
    }

    /** Who may see medical content. */
    public static Http caring() {
        return claiming("carer", "care");
    }

    /** Who does debt help. */
    public static Http helper() {
        return claiming("helper", "debt");
    }

    private static Http claiming(String subject, String claim) {
        return SERVICE.http()
                .as(SERVICE.identity()
                        .token(claims -> claims.subject(subject)
                                .claim("municipality", MUNICIPALITY)
                                .claim("team", "noord")
                                .claim("roles", List.of("access"))
                                .claim(claim, true)));
    }

    public static Http as(AgbCode provider) {
        return SERVICE.provider("desk-of-" + provider, provider.value(), MUNICIPALITY);
    }

    /** What a professional may decide alone under the Wmo. */
    public static MandateGrantedV1 mandate(String professional, long upToCents) {
        return mandate(professional, upToCents, "WMO");
    }

    public static MandateGrantedV1 mandate(String professional, long upToCents, String law) {
        var granted = granted(professional, upToCents, law);
        hear(granted);
        return granted;
    }

    /** For one product alone. */
    public static MandateGrantedV1 mandateFor(String professional, String product) {
        var granted = granted(professional, Amount.MOST_CENTS, "WMO", List.of(new Label(product)));
        hear(granted);
        return granted;
    }

    /** The same, before this service hears of it. */
    public static MandateGrantedV1 granted(String professional, long upToCents, String law) {
        return granted(professional, upToCents, law, List.of());
    }

    private static MandateGrantedV1 granted(String professional, long upToCents, String law, List<Label> products) {
        return new MandateGrantedV1(
                HERE,
                UUID.randomUUID(),
                new ProfessionalId(professional),
                UUID.randomUUID(),
                List.of(new LegalBasis(law)),
                new Amount(upToCents),
                Mandate.MOST_MONTHS,
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2099-12-31"),
                products,
                List.of());
    }

    /** A household that is registered with team noord, as this service heard. */
    public static UUID household() {
        return household("noord");
    }

    public static UUID household(String team) {
        var id = UUID.randomUUID();
        hear(new HouseholdRegisteredV1(HERE, new HouseholdId(HERE, id), team, null));
        return id;
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

    /** Ten hours that the household buys from somebody of its own network, at a hundred euros each. */
    public static Map<String, Object> budgetOf(UUID household, String law) {
        var hours = tenHours(new AgbCode("22220001"), household);
        hours.remove("provider");
        hours.put(
                "personalBudget",
                fields(
                        "holder",
                        UUID.randomUUID().toString(),
                        "representative",
                        UUID.randomUUID().toString(),
                        "legalBasis",
                        law,
                        "taskField",
                        "6.71",
                        "unit",
                        "HOUR",
                        "carer",
                        fields("kind", "OWN_NETWORK", "name", "Fictieve Zus", "tariff", 10_000),
                        "ableToManage",
                        "Zij houdt de uren bij.",
                        "motivation",
                        "Elke avond hetzelfde gezicht.",
                        "quality",
                        "Zij heeft een diploma.",
                        "tariffInKind",
                        9_000));
        return hours;
    }

    /** The same hours of youth care, which the provider offers from now on. */
    public static Map<String, Object> youthHours(AgbCode provider, UUID household) {
        return hours(provider, household, "50B01", "JEUGDWET");
    }

    /** The same hours of debt help. */
    public static Map<String, Object> debtHours(AgbCode provider, UUID household) {
        return hours(provider, household, "70C01", "WGS");
    }

    private static Map<String, Object> hours(AgbCode provider, UUID household, String offered, String law) {
        var product = guidance();
        product.putAll(Map.of("product", offered, "legalBasis", law));
        var tariff = hundredEuros();
        tariff.put("product", offered);
        accepted(as("administrator").post("/v1/providers/" + provider + "/products", product));
        accepted(as("administrator").post("/v1/providers/" + provider + "/tariffs", tariff));
        var hours = tenHours(provider, household);
        hours.put("product", offered);
        return hours;
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
        return agreed(provider, household());
    }

    public static String agreed(AgbCode provider, UUID household) {
        return idOf(as("access").post("/v1/arrangements", tenHours(provider, household)));
    }

    public static String idOf(Answer answer) {
        return accepted(answer).json().path("id").asString();
    }

    /** An arrangement whose first version the budget covers. */
    public static String covered(AgbCode provider) {
        return covered(provider, household());
    }

    public static String covered(AgbCode provider, UUID household) {
        var id = agreed(provider, household);
        send(new RecordCover(stream(id), 1, null));
        return id;
    }

    public static String running(AgbCode provider) {
        return running(provider, household());
    }

    public static String running(AgbCode provider, UUID household) {
        var id = covered(provider, household);
        accepted(as(provider).post(path(id) + "/_start", Map.of("on", "2026-01-15")));
        return id;
    }

    public static ArrangementId stream(String arrangement) {
        return new ArrangementId(HERE, UUID.fromString(arrangement));
    }

    /** As the inbox does, when another service told of it. */
    public static void hear(ContractMessage message) {
        SERVICE.context().getBeansOfType(Subscriber.class).values().stream()
                .flatMap(subscriber -> subscriber.subscriptions().stream())
                .flatMap(subscription -> reaction(subscription, message).stream())
                .forEach(Running::send);
    }

    private static <M extends ContractMessage> Optional<Command> reaction(
            Subscription<M> subscription, ContractMessage message) {
        return Optional.of(message)
                .filter(subscription.message()::isInstance)
                .map(subscription.message()::cast)
                .flatMap(subscription.reaction());
    }

    public static void send(Command command) {
        SERVICE.context()
                .getBean(Commands.class)
                .send(UUID.randomUUID().toString(), command, Map.of("actor", "another-service"));
    }

    public static Answer accepted(Answer answer) {
        if (answer.status() != 200 && answer.status() != 201) {
            throw new AssertionError("not accepted: " + answer.status() + " " + answer.text());
        }
        return answer;
    }

    /** What the processing log says of a household: who, what and on which ground. */
    public static List<String> linesAbout(UUID household) {
        return SERVICE.context()
                .getBean(MunicipalReads.class)
                .in(
                        HERE,
                        database -> database.sql("""
                select concat_ws(' ', actor, operation, ground) from processing_log where household = ? order by id""")
                                .param(household)
                                .query(String.class)
                                .list());
    }
}
