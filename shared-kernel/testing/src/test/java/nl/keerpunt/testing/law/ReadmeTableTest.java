package nl.keerpunt.testing.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.keerpunt.contract.budget.ReservationMadeV1;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTableTest {

    private static final String README = """
            # plan-service
            Owns the plan.

            | Another | table |
            |---|---|
            | not | read |

            | Ask it | It records | It tells others |
            |---|---|---|
            | AgreePlan | `PlanAgreed`, PlanDrafted | |
            | ClosePlan | PlanClosed | plan.PlanClosedV1 |

            Hears: budget.ReservationMadeV1. | ignored | too |
            """;

    private final ReadmeTable table = ReadmeTable.parse(README.lines().toList());

    sealed interface PlanCommand {

        record AgreePlan() implements PlanCommand {}

        sealed interface Ending extends PlanCommand {}

        record ClosePlan() implements Ending {}
    }

    @Test
    void commands_are_what_it_is_asked() {
        assertThat(table.commands()).isEqualTo(ReadmeTable.messagesOf(PlanCommand.class));
    }

    @Test
    void a_cell_may_hold_several_events() {
        assertThat(table.events()).containsExactly("PlanAgreed", "PlanClosed", "PlanDrafted");
    }

    @Test
    void an_empty_cell_tells_nobody_anything() {
        assertThat(table.contracts()).containsExactly("plan.PlanClosedV1");
    }

    @Test
    void a_contract_is_named_with_its_publisher() {
        assertThat(ReadmeTable.contractsOf(ReservationMadeV1.class)).containsExactly("budget.ReservationMadeV1");
    }

    @Test
    void a_message_that_is_not_in_the_table_makes_a_difference() {
        var shorter = ReadmeTable.parse(
                README.lines().filter(line -> !line.contains("ClosePlan")).toList());

        assertThat(shorter.commands()).isNotEqualTo(ReadmeTable.messagesOf(PlanCommand.class));
    }

    @Test
    void a_readme_without_the_table_is_a_mistake() {
        assertThatThrownBy(() -> ReadmeTable.parse(List.of("# plan-service", "| Ask it |", "|---|")))
                .hasMessageContaining("It tells others");
    }

    @Test
    void the_table_is_read_from_a_file(@TempDir Path folder) throws IOException {
        var readme = Files.writeString(folder.resolve("README.md"), README);

        assertThat(ReadmeTable.of(readme).commands()).isEqualTo(table.commands());
    }
}
