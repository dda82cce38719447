package nl.keerpunt.household.erasure;

import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.household.HouseholdService;
import nl.keerpunt.platform.settings.PlatformSettings;
import nl.keerpunt.platform.start.ServiceStarter;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.http.Http.Answer;
import org.junit.jupiter.api.Test;

/** A database that was restored to a moment before an erasure, of which the log beside the keys knows. */
class ErasedBeforeTest {

    private static final String BSN = "999900031";

    private final ServiceUnderTest service = ServiceUnderTest.shared(
            "household", settings -> ServiceStarter.start(HouseholdService.class, "household", 8081, settings));
    private final Http noord = service.professional("fatima", "0307", "noord", "access");
    private final String id = UUID.randomUUID().toString();

    @Test
    void nobody_is_found_in_it_before_the_others_are_quiet() throws IOException {
        accepted(noord.post("/v1/households", Map.of("id", id, "on", "2026-01-10")));
        accepted(noord.post(
                "/v1/households/" + id + "/members",
                Map.of("bsn", BSN, "name", "Noor", "birthDate", "1990-05-01", "from", "2026-01-01")));
        assertThat(find().status()).isEqualTo(200);
        var log = Path.of(service.context().getBean(PlatformSettings.class).epochKeys(), "erasures.log");
        Files.writeString(
                log,
                "\n2026-09-01T10:00:00Z 0307/" + id + " *\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);

        service.context().getBean(WhenErasedComesBackEraseAgain.class).start();

        eventually(() -> find().status(), status -> status == 404);
        var shown = noord.get("/v1/households/" + id + "/erasure").json();
        assertThat(shown.at("/status").asString("")).isEqualTo("ENDING");
        assertThat(shown.at("/waitingFor").size()).isEqualTo(3);
    }

    private Answer find() {
        return noord.post("/v1/households/_find", Map.of("bsn", BSN));
    }

    private static void accepted(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isIn(200, 201);
    }
}
