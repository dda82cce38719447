package nl.keerpunt.platform.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.language.MunicipalityCode;
import nl.keerpunt.platform.privacy.HouseholdKeys;
import nl.keerpunt.testing.Http;
import nl.keerpunt.testing.ServiceUnderTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class PrivacyTest {

    private static final String SECRET = "Noor sleeps on the sofa";

    private final ServiceUnderTest service = NoteService.shared();
    private final Http anna = service.professional("anna", "0307", "noord", "access");
    private final HouseholdKeys keys = service.context().getBean(HouseholdKeys.class);

    @Test
    void what_is_personal_is_not_readable_in_the_store() {
        var note = write(UUID.randomUUID());

        assertThat(stored(note)).contains("sealed").doesNotContain("Noor").doesNotContain("sofa");
    }

    @Test
    void after_erasure_it_cannot_be_read_any_more_and_everything_else_stays() {
        var household = UUID.randomUUID();
        var note = write(household);

        keys.destroy(new HouseholdId(new MunicipalityCode("0307"), household));

        var shown = anna.get("/v1/notes/" + note).json();
        assertThat(shown.path("text").asString()).isEqualTo("(erased)");
        assertThat(shown.path("version").asInt()).isZero();
    }

    @Test
    void an_erased_household_never_gets_a_key_again() {
        var household = UUID.randomUUID();
        write(household);
        keys.destroy(new HouseholdId(new MunicipalityCode("0307"), household));

        var refused = anna.post("/v1/notes", Map.of("household", household, "text", SECRET));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.reason()).isEqualTo("HOUSEHOLD_ERASED");
    }

    @Test
    void a_repeat_of_a_request_about_an_erased_household_still_gets_its_answer() {
        var household = UUID.randomUUID();
        var once = anna.with("Idempotency-Key", UUID.randomUUID().toString());
        var body = Map.of("household", household, "text", SECRET);
        var first = once.post("/v1/notes", body);
        keys.destroy(new HouseholdId(new MunicipalityCode("0307"), household));

        assertThat(once.post("/v1/notes", body).text()).isEqualTo(first.text());
    }

    private String write(UUID household) {
        return anna.post("/v1/notes", Map.of("household", household, "text", SECRET))
                .json()
                .path("id")
                .asString();
    }

    private String stored(String note) {
        return service.context()
                .getBean(JdbcClient.class)
                .sql("select payload, metadata from domainevententry where aggregateidentifier = ?")
                .param("0307/" + note)
                .query((row, _) -> new String(row.getBytes(1), StandardCharsets.UTF_8)
                        + new String(row.getBytes(2), StandardCharsets.UTF_8))
                .single();
    }
}
