package nl.keerpunt.testing.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApprovedTest {

    private static final String AGREED = """
            {"on":"2026-03-01","plan":"p-1","months":[1,2]}""";

    @TempDir
    private Path folder = Path.of("");

    record PlanAgreed(String plan, LocalDate on, List<Integer> months) {}

    @Test
    void json_text_is_what_was_approved_in_any_order_of_fields() {
        Approved.json("plan-agreed", AGREED);
    }

    @Test
    void an_object_is_compared_as_the_json_it_becomes() {
        Approved.json("plan-agreed", new PlanAgreed("p-1", LocalDate.parse("2026-03-01"), List.of(1, 2)));
    }

    @Test
    void a_changed_value_fails_with_both_texts() {
        assertThatThrownBy(() -> Approved.json("plan-agreed", AGREED.replace("p-1", "p-2")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("p-1")
                .hasMessageContaining("p-2");
    }

    @Test
    void an_order_of_values_counts() {
        assertThatThrownBy(() -> Approved.json("plan-agreed", AGREED.replace("1,2", "2,1")))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void a_missing_file_fails_with_the_text_to_approve() {
        assertThatThrownBy(() -> approved().matches("new", AGREED))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("nobody approved")
                .hasMessageContaining("\"plan\" : \"p-1\"");
    }

    @Test
    void a_missing_file_is_not_written_by_the_test() throws IOException {
        assertThatThrownBy(() -> approved().matches("new", AGREED)).isInstanceOf(AssertionError.class);

        assertThat(folder.resolve("approved")).doesNotExist();
        assertThat(Files.readString(folder.resolve("received").resolve("new.json")))
                .contains("\"on\" : \"2026-03-01\"");
    }

    @Test
    void what_was_received_is_what_can_be_approved() throws IOException {
        assertThatThrownBy(() -> approved().matches("deep/new", AGREED)).isInstanceOf(AssertionError.class);
        Files.createDirectories(folder.resolve("approved").resolve("deep"));
        var received = folder.resolve("received").resolve("deep").resolve("new.json");
        Files.copy(received, folder.resolve("approved").resolve("deep").resolve("new.json"));

        approved().matches("deep/new", AGREED);

        assertThat(received).doesNotExist();
    }

    private Approved approved() {
        return new Approved(folder.resolve("approved"), folder.resolve("received"));
    }
}
