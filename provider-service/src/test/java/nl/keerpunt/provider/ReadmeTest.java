package nl.keerpunt.provider;

import static org.assertj.core.api.Assertions.assertThat;

import nl.keerpunt.contract.provider.ArrangementCommittedV1;
import nl.keerpunt.contract.provider.ArrangementRefusedV1;
import nl.keerpunt.contract.provider.PersonalBudgetCommittedV1;
import nl.keerpunt.contract.provider.TariffAgreedV1;
import nl.keerpunt.provider.arrangement.ArrangementCommand;
import nl.keerpunt.provider.arrangement.ArrangementEvent;
import nl.keerpunt.provider.dyingout.DyingOutCommand;
import nl.keerpunt.provider.dyingout.DyingOutEvent;
import nl.keerpunt.provider.provider.ProviderCommand;
import nl.keerpunt.provider.provider.ProviderEvent;
import nl.keerpunt.testing.law.ReadmeTable;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private final ReadmeTable readme = ReadmeTable.ofThisModule();

    @Test
    void the_readme_lists_every_command() {
        assertThat(readme.commands())
                .as(ReadmeTable.ADVICE)
                .isEqualTo(
                        ReadmeTable.messagesOf(ProviderCommand.class, ArrangementCommand.class, DyingOutCommand.class));
    }

    @Test
    void the_readme_lists_every_event() {
        assertThat(readme.events())
                .as(ReadmeTable.ADVICE)
                .isEqualTo(ReadmeTable.messagesOf(ProviderEvent.class, ArrangementEvent.class, DyingOutEvent.class));
    }

    @Test
    void the_readme_lists_every_message_told_to_others() {
        assertThat(readme.contracts())
                .as(ReadmeTable.ADVICE)
                .isEqualTo(ReadmeTable.contractsOf(
                        ArrangementCommittedV1.class,
                        PersonalBudgetCommittedV1.class,
                        ArrangementRefusedV1.class,
                        TariffAgreedV1.class));
    }
}
