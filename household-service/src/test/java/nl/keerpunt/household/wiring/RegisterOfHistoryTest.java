package nl.keerpunt.household.wiring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.keerpunt.household.HouseholdService;
import nl.keerpunt.platform.start.ServiceStarter;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** A store that was written before there was a register: whoever was known then is known now. */
class RegisterOfHistoryTest {

    private static final Function<Map<String, String>, ConfigurableApplicationContext> STARTER =
            settings -> ServiceStarter.start(HouseholdService.class, "household", 8081, settings);

    @Test
    void whoever_was_seen_or_had_a_mandate_is_in_the_register() throws SQLException {
        try (var before = ServiceUnderTest.start("household", STARTER)) {
            writtenBefore(before);
            before.context().close();

            try (var after = ServiceUnderTest.start(before.database(), before.identity(), STARTER)) {
                var fatima = after.professional("fatima", "0307", "noord", "access");
                var id = UUID.randomUUID().toString();
                assertThat(fatima.post("/v1/households", Map.of("id", id, "on", "2026-01-10", "team", "zuid"))
                                .status())
                        .isEqualTo(201);
                var zuid = after.professional("eva", "0307", "zuid", "access");

                assertThat(assigned(zuid, id, "ended")).isEqualTo("PROFESSIONAL_UNKNOWN");
                assertThat(assigned(zuid, id, "withdrawn")).isEqualTo("PROFESSIONAL_UNKNOWN");
                assertThat(assigned(zuid, id, "elsewhere")).isEqualTo("PROFESSIONAL_UNKNOWN");
                assertThat(assigned(zuid, id, "mandated")).isEmpty();
                var shown = zuid.get("/v1/professionals/seen").json();
                assertThat(shown.path("team").asString("")).isEqualTo("zuid");
                assertThat(shown.path("from").asString("")).isEqualTo("2026-10-01");
                assertThat(eventually(() -> zuid.get("/v1/professionals").text(), text -> text.contains("\"eva\"")))
                        .contains("\"seen\"", "\"teamless\"", "\"mandated\"")
                        .doesNotContain("\"ended\"", "elsewhere");
            }
        }
    }

    private static void writtenBefore(ServiceUnderTest service) throws SQLException {
        try (var connection = service.database().connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute("drop table professional_register, access_team");
            statement.execute("delete from flyway_schema_history where version in ('14', '14.1')");
            statement.execute("create table seen_professional (municipality varchar(4) not null,"
                    + " professional varchar(64) not null, last_day date not null, team varchar(64),"
                    + " primary key (municipality, professional))");
            statement.execute("insert into seen_professional values ('0307', 'seen', '2026-10-01', 'zuid'),"
                    + " ('0307', 'teamless', '2026-10-01', null), ('0344', 'elsewhere', '2026-10-01', 'west')");
            statement.execute("alter table seen_professional enable row level security");
            statement.execute("alter table seen_professional force row level security");
            statement.execute("create policy own_municipality on seen_professional to "
                    + service.database().appUser() + " using (false)");
            for (var mandate : Map.of("mandated", "2199-12-31", "ended", "2026-01-31", "withdrawn", "2199-12-31")
                    .entrySet()) {
                statement.execute(heard(0, mandate.getKey(), "mandate-heard-of", """
                        {"register":"%s","mandate":{"uuid":"00000000-0000-4000-8000-000000000006",
                        "professional":"%s","laws":["WMO"],"upTo":500000,"months":12,
                        "valid":{"from":"2026-01-01","until":"%s"}}}""".formatted(
                                register(mandate.getKey()), mandate.getKey(), mandate.getValue())));
            }
            statement.execute(
                    heard(1, "withdrawn", "mandate-withdrawal-heard-of", """
                    {"register":"%s","mandate":"00000000-0000-4000-8000-000000000006","lastDay":"2026-06-30"}""".formatted(register("withdrawn"))));
        }
    }

    private static String register(String professional) {
        return "0307/mandates/" + UUID.nameUUIDFromBytes(professional.getBytes(UTF_8));
    }

    private static String heard(int sequence, String professional, String name, String payload) {
        return "insert into domainevententry (eventidentifier, aggregateidentifier, sequencenumber, type, timestamp,"
                + " payloadtype, payload, metadata) values ('" + UUID.randomUUID() + "', '" + register(professional)
                + "', " + sequence + ", 'HeardRegister', '2026-01-01T00:00:00Z', '" + name + "', convert_to('" + payload
                + "', 'UTF8'), convert_to('{\"actor\":\"plan\"}', 'UTF8'))";
    }

    /** The reason of a refusal, if it is one. */
    private static String assigned(Http caller, String household, String director) {
        var answer = caller.post(
                "/v1/households/" + household + "/_assign",
                Map.of("director", director, "team", "zuid", "from", "2026-01-12"));
        return answer.status() == 200 ? "" : answer.reason();
    }
}
