package nl.keerpunt.household.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.keerpunt.household.HouseholdService;
import nl.keerpunt.household.registration.KeepingCommand.*;
import nl.keerpunt.household.vocabulary.QuietService;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.platform.command.CommandFacts;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.start.ServiceStarter;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.http.Http.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** A store that was written before residences and deaths were kept: also stays that overlapped, accepted then. */
class ResidencesOfHistoryTest {

    private static final Function<Map<String, String>, ConfigurableApplicationContext> STARTER =
            settings -> ServiceStarter.start(HouseholdService.class, "household", 8081, settings);
    private static final String NOOR = "999900006";
    private static final String SAM = "999900018";

    private final String first = UUID.randomUUID().toString();
    private final String second = UUID.randomUUID().toString();
    private final String erased = UUID.randomUUID().toString();
    private final String member = UUID.randomUUID().toString();

    @Test
    void whoever_was_recorded_first_keeps_the_days_that_overlapped() throws SQLException {
        try (var before = ServiceUnderTest.start("household", STARTER)) {
            var noord = noord(before);
            for (var household : List.of(first, second, erased)) {
                accepted(noord.post("/v1/households", Map.of("id", household, "on", "2026-01-10")));
            }
            accepted(lives(noord, first, NOOR, "2026-01-01"));
            accepted(noord.post(members(first) + "/" + member + "/_moveout", Map.of("lastDay", "2026-02-28")));
            var again = accepted(lives(noord, second, NOOR, "2026-03-01"))
                    .json()
                    .path("id")
                    .asString();
            accepted(told(noord, second, again, Map.of("kind", "DEATH", "on", "2026-06-01")));
            var mistake = accepted(told(noord, first, member, Map.of("kind", "DEATH", "on", "2026-06-02")))
                    .json()
                    .path("id")
                    .asString();
            accepted(told(noord, first, member, Map.of("kind", "WITHDRAWAL", "on", "2026-06-02", "corrects", mistake)));
            accepted(lives(noord, erased, SAM, "2026-01-01"));
            accepted(before.professional("beheer", "0307", "beheer", "administrator")
                    .post("/v1/households/" + erased + "/_erase", Map.of("ground", "MISTAKE", "on", "2026-03-01")));
            quiet(before);
            writtenBefore(before);
            before.context().close();

            try (var after = ServiceUnderTest.start(before.database(), before.identity(), STARTER)) {
                assertThat(residences(after))
                        .containsExactly(
                                first + " [2026-01-01,2026-04-01)",
                                second + " [2026-04-01,2026-06-02)",
                                second + " [2026-06-02,)");
                var refused = lives(noord(after), second, NOOR, "2026-02-01");
                assertThat(refused.reason()).isEqualTo("PERSON_ALREADY_KNOWN");
                assertThat(lives(noord(after), second, NOOR, "2026-06-02").reason())
                        .isEqualTo("PERSON_DIED");
                accepted(lives(noord(after), first, SAM, "2026-01-01"));
            }
        }
    }

    /** Every service said that it is quiet, and so the household is erased. */
    private void quiet(ServiceUnderTest service) {
        var household = new HouseholdId(new MunicipalityCode("0307"), UUID.fromString(erased));
        for (var by : QuietService.values()) {
            service.context()
                    .getBean(Commands.class)
                    .send(
                            UUID.randomUUID().toString(),
                            new HearQuiet(household, by),
                            Map.of(CommandFacts.ACTOR, "keerpunt", CommandFacts.CORRELATION, "quiet"));
        }
    }

    /** As the release before left it: a last day ahead of the next first day was accepted, residences were not kept. */
    private static void writtenBefore(ServiceUnderTest service) throws SQLException {
        try (var connection = service.database().connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute("update domainevententry set payload = convert_to(replace(convert_from(payload, 'UTF8'),"
                    + " '2026-02-28', '2026-03-31'), 'UTF8') where payloadtype = 'member-moved-out'");
            statement.execute("drop table residence");
            statement.execute("insert into unique_key values ('bsn', 'a hash', 'a holder')");
            statement.execute(
                    "delete from flyway_schema_history where version like '3%' or version in ('5', '7', '22')");
        }
    }

    private static List<String> residences(ServiceUnderTest service) throws SQLException {
        var lines = new ArrayList<String>();
        try (var connection = service.database().connectAsApp();
                var statement = connection.createStatement()) {
            statement.execute("select set_config('keerpunt.municipality', '0307', false)");
            try (var rows = statement.executeQuery("select household || ' ' || stay from residence order by stay")) {
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
            }
        }
        return lines;
    }

    private Answer lives(Http caller, String household, String bsn, String from) {
        var id = household.equals(first) && bsn.equals(NOOR)
                ? member
                : UUID.randomUUID().toString();
        return caller.post(
                members(household),
                Map.of("id", id, "bsn", bsn, "name", "Noor", "birthDate", "1990-05-01", "from", from));
    }

    private static String members(String household) {
        return "/v1/households/" + household + "/members";
    }

    private static Http noord(ServiceUnderTest service) {
        return service.professional("fatima", "0307", "noord", "access");
    }

    private static Answer told(Http noord, String household, String member, Map<String, Object> content) {
        return noord.post(members(household) + "/" + member + "/notices", Map.of("content", content));
    }

    private static Answer accepted(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isIn(200, 201);
        return answer;
    }
}
