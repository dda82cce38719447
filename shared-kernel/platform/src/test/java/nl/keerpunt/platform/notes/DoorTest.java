package nl.keerpunt.platform.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.keerpunt.testing.Http;
import nl.keerpunt.testing.ServiceUnderTest;
import org.junit.jupiter.api.Test;

class DoorTest {

    private final ServiceUnderTest service = NoteService.shared();
    private final Http anna = service.professional("anna", "0307", "noord", "access");

    @Test
    void a_write_answers_id_version_and_position() {
        var written = anna.post("/v1/notes", Map.of("household", UUID.randomUUID(), "text", "Own room."));

        assertThat(written.status()).isEqualTo(200);
        assertThat(written.header("ETag")).isEqualTo("\"0\"");
        assertThat(written.header("Position")).matches("notes:[0-9]+");
        assertThat(anna.get("/v1/notes/" + written.json().path("id").asString())
                        .json()
                        .path("text")
                        .asString())
                .isEqualTo("Own room.");
    }
}
