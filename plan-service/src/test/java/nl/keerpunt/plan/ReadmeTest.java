package nl.keerpunt.plan;

import static org.assertj.core.api.Assertions.assertThat;

import nl.keerpunt.contract.plan.HouseholdQuietV1;
import nl.keerpunt.contract.plan.MandateGrantedV1;
import nl.keerpunt.contract.plan.MandateWithdrawnV1;
import nl.keerpunt.contract.plan.PersonalBudgetDecidedV1;
import nl.keerpunt.contract.plan.PlanActivatedV1;
import nl.keerpunt.contract.plan.PlanChangedV1;
import nl.keerpunt.contract.plan.PlanClosedV1;
import nl.keerpunt.contract.plan.SupportLineDecidedV1;
import nl.keerpunt.contract.plan.WhoMayAgreeAskedV1;
import nl.keerpunt.plan.mandate.MandateCommand;
import nl.keerpunt.plan.mandate.MandateEvent;
import nl.keerpunt.plan.mandateprofile.ProfileCommand;
import nl.keerpunt.plan.mandateprofile.ProfileEvent;
import nl.keerpunt.plan.plan.PlanCommand;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.professional.ProfessionalCommand;
import nl.keerpunt.plan.professional.ProfessionalEvent;
import nl.keerpunt.plan.tariff.TariffCommand;
import nl.keerpunt.plan.tariff.TariffEvent;
import nl.keerpunt.plan.voice.VoicesCommand;
import nl.keerpunt.plan.voice.VoicesEvent;
import nl.keerpunt.testing.law.ReadmeTable;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private final ReadmeTable table = ReadmeTable.ofThisModule();

    @Test
    void the_readme_names_every_command() {
        assertThat(table.commands())
                .as(ReadmeTable.ADVICE)
                .isEqualTo(ReadmeTable.messagesOf(
                        PlanCommand.class,
                        MandateCommand.class,
                        ProfileCommand.class,
                        TariffCommand.class,
                        ProfessionalCommand.class,
                        VoicesCommand.class));
    }

    @Test
    void the_readme_names_every_event() {
        assertThat(table.events())
                .as(ReadmeTable.ADVICE)
                .isEqualTo(ReadmeTable.messagesOf(
                        PlanEvent.class,
                        MandateEvent.class,
                        ProfileEvent.class,
                        TariffEvent.class,
                        ProfessionalEvent.class,
                        VoicesEvent.class));
    }

    @Test
    void the_readme_names_every_message_to_others() {
        assertThat(table.contracts())
                .as(ReadmeTable.ADVICE)
                .isEqualTo(ReadmeTable.contractsOf(
                        PlanActivatedV1.class,
                        PlanClosedV1.class,
                        PlanChangedV1.class,
                        HouseholdQuietV1.class,
                        SupportLineDecidedV1.class,
                        PersonalBudgetDecidedV1.class,
                        MandateGrantedV1.class,
                        MandateWithdrawnV1.class,
                        WhoMayAgreeAskedV1.class));
    }
}
