package nl.keerpunt.budget;

import static org.assertj.core.api.Assertions.assertThat;

import nl.keerpunt.budget.budget.BudgetCommand;
import nl.keerpunt.budget.budget.BudgetEvent;
import nl.keerpunt.contract.budget.HouseholdQuietV1;
import nl.keerpunt.contract.budget.ReservationMadeV1;
import nl.keerpunt.contract.budget.ReservationRefusedV1;
import nl.keerpunt.testing.law.ReadmeTable;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private final ReadmeTable table = ReadmeTable.ofThisModule();

    @Test
    void it_names_every_command() {
        assertThat(table.commands()).as(ReadmeTable.ADVICE).isEqualTo(ReadmeTable.messagesOf(BudgetCommand.class));
    }

    @Test
    void it_names_every_event() {
        assertThat(table.events()).as(ReadmeTable.ADVICE).isEqualTo(ReadmeTable.messagesOf(BudgetEvent.class));
    }

    @Test
    void it_names_every_message_to_others() {
        assertThat(table.contracts())
                .as(ReadmeTable.ADVICE)
                .isEqualTo(ReadmeTable.contractsOf(
                        ReservationMadeV1.class, ReservationRefusedV1.class, HouseholdQuietV1.class));
    }
}
