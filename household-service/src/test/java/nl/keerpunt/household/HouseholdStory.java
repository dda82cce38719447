package nl.keerpunt.household;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.keerpunt.household.registration.HouseholdCommand;
import nl.keerpunt.household.registration.KeepingCommand.*;
import nl.keerpunt.household.vocabulary.QuietService;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.platform.command.CommandFacts;
import nl.keerpunt.platform.command.Receipt;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.start.ServiceStarter;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.http.Http.Answer;

/** A household of team noord that a test tells the rest about; each with a BSN of its own. */
record HouseholdStory(String municipality, String id, String bsn, String member, String position) {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    static ServiceUnderTest service() {
        return ServiceUnderTest.shared(
                "household", settings -> ServiceStarter.start(HouseholdService.class, "household", 8081, settings));
    }

    static Http noord() {
        return service().professional("fatima", "0307", "noord", "access");
    }

    static Http zuid() {
        return service().professional("kees", "0307", "zuid", "access", "director");
    }

    static Http administrator() {
        return service().professional("beheer", "0307", "beheer", "administrator");
    }

    /** Only whose token was seen can be made director. */
    static void comesIn(String professional) {
        accepted(service()
                .professional(professional, "0307", "noord", "director")
                .get("/v1/households"));
    }

    static HouseholdStory begin() {
        accepted(zuid().get("/v1/households"));
        var id = UUID.randomUUID().toString();
        var registered = accepted(noord().post("/v1/households", Map.of("id", id, "on", "2026-01-10")));
        return new HouseholdStory("0307", id, nextBsn(), UUID.randomUUID().toString(), registered.header("Position"));
    }

    static String path(String household) {
        return path(household, "");
    }

    static String path(String household, String operation) {
        return "/v1/households/" + household + operation;
    }

    String noorLives() {
        var body = new HashMap<String, Object>(noor());
        body.put("id", member);
        accepted(noord().post(path(id, "/members"), body));
        return member;
    }

    Map<String, Object> noor() {
        return Map.of("bsn", bsn, "name", "Noor", "birthDate", "1990-05-01", "from", "2026-01-01");
    }

    String asks() {
        var asked = UUID.randomUUID().toString();
        accepted(noord().post(
                        path(id, "/requests"),
                        Map.of(
                                "id", asked,
                                "words", "Er is geen rustige plek.",
                                "laws", List.of("WMO", "JEUGDWET"),
                                "on", "2026-01-09",
                                "channel", "RESIDENT")));
        return asked;
    }

    Answer fatimaDirects() {
        return accepted(noord().post(
                        path(id, "/_assign"), Map.of("director", "fatima", "team", "noord", "from", "2026-01-12")));
    }

    static Map<String, Object> toKees(String from) {
        return Map.of("relieved", "fatima", "director", "kees", "team", "zuid", "from", from, "reason", "Verhuisd.");
    }

    /** The one that another municipality has under the same ids. */
    HouseholdStory in(String other) {
        return new HouseholdStory(other, id, bsn, member, position);
    }

    /** Begins the destruction of its record. */
    Answer erase() {
        var administrator = service().professional("beheer", municipality, "beheer", "administrator");
        return administrator.post(path(id, "/_erase"), Map.of("ground", "MISTAKE", "on", "2026-09-01"));
    }

    /** Its record is destroyed: every service said that it is quiet. Answers the position of the last step. */
    String erased() {
        accepted(erase());
        var last = "";
        for (var service : QuietService.values()) {
            last = quiet(service);
        }
        return last;
    }

    /** As a message of that service has it decided; answers the position. */
    String quiet(QuietService by) {
        var receipt = tell("quiet " + by, new HearQuiet(household(), by));
        return "household:" + receipt.position();
    }

    /** As a message of provider-service has it decided; answers the position. */
    String supported(UUID arrangement, String law, int version, String lastDay) {
        var day = LocalDate.parse(lastDay);
        var receipt = tell(
                arrangement + " " + version,
                new HearSupport(household(), arrangement, new LegalBasis(law), version, day, day));
        return "household:" + receipt.position();
    }

    /** As a message of plan-service has it decided; answers the position. */
    String planChanged(String line, String law, String on) {
        var change = new HearPlanChange(household(), LocalDate.parse(on), UUID.fromString(line), new LegalBasis(law));
        return "household:" + tell(line + " " + on, change).position();
    }

    private Receipt tell(String what, HouseholdCommand command) {
        return service()
                .context()
                .getBean(Commands.class)
                .send(
                        UUID.nameUUIDFromBytes((municipality + id + " " + what).getBytes(UTF_8))
                                .toString(),
                        command,
                        Map.of(CommandFacts.ACTOR, "keerpunt", CommandFacts.CORRELATION, what));
    }

    HouseholdId household() {
        return new HouseholdId(new MunicipalityCode(municipality), UUID.fromString(id));
    }

    /** The processing log of a household: who, what, on which ground. */
    static List<String> log(String household) {
        var lines = new ArrayList<String>();
        try (var connection = service().database().connectAsApp();
                var statement = connection.createStatement()) {
            statement.execute("select set_config('keerpunt.municipality', '0307', false)");
            try (var rows = statement.executeQuery("select actor, operation, ground from processing_log"
                    + " where household = '" + household + "' order by id")) {
                while (rows.next()) {
                    lines.add(rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return lines;
    }

    static Answer accepted(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isIn(200, 201);
        return answer;
    }

    /** The next number that passes the 11-test. */
    static String nextBsn() {
        while (true) {
            var digits = "%08d".formatted(10_000_000 + PEOPLE.incrementAndGet());
            var sum = 0;
            for (var place = 0; place < 8; place++) {
                sum += (9 - place) * Character.digit(digits.charAt(place), 10);
            }
            if (sum % 11 < 10) {
                return digits + sum % 11;
            }
        }
    }
}
