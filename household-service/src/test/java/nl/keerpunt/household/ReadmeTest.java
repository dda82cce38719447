package nl.keerpunt.household;

import static org.assertj.core.api.Assertions.assertThat;

import nl.keerpunt.contract.household.DirectorAssignedV1;
import nl.keerpunt.contract.household.HouseholdDiedOutV1;
import nl.keerpunt.contract.household.HouseholdEndingV1;
import nl.keerpunt.contract.household.HouseholdErasedV1;
import nl.keerpunt.contract.household.HouseholdNeighbourhoodsV1;
import nl.keerpunt.contract.household.HouseholdRegisteredV1;
import nl.keerpunt.contract.household.LawRecordErasedV1;
import nl.keerpunt.contract.household.ProfessionalKnownV1;
import nl.keerpunt.contract.household.ProfessionalReplacedV1;
import nl.keerpunt.contract.household.SafetyFlagLiftedV1;
import nl.keerpunt.contract.household.SafetyFlagSetV1;
import nl.keerpunt.contract.household.WhoMayAgreeV1;
import nl.keerpunt.household.accessteam.TeamCommand;
import nl.keerpunt.household.accessteam.TeamEvent;
import nl.keerpunt.household.calendarfeed.FeedCommand;
import nl.keerpunt.household.calendarfeed.FeedEvent;
import nl.keerpunt.household.handover.HandOverCommand;
import nl.keerpunt.household.handover.HandOverEvent;
import nl.keerpunt.household.professional.ProfessionalCommand;
import nl.keerpunt.household.professional.ProfessionalEvent;
import nl.keerpunt.household.registration.HouseholdCommand;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.testing.law.ReadmeTable;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private final ReadmeTable table = ReadmeTable.ofThisModule();

    @Test
    void the_readme_names_every_command() {
        assertThat(table.commands())
                .as(ReadmeTable.ADVICE)
                .isEqualTo(ReadmeTable.messagesOf(
                        HouseholdCommand.class,
                        HandOverCommand.class,
                        ProfessionalCommand.class,
                        TeamCommand.class,
                        FeedCommand.class));
    }

    @Test
    void the_readme_names_every_event() {
        assertThat(table.events())
                .as(ReadmeTable.ADVICE)
                .isEqualTo(ReadmeTable.messagesOf(
                        HouseholdEvent.class,
                        HandOverEvent.class,
                        ProfessionalEvent.class,
                        TeamEvent.class,
                        FeedEvent.class));
    }

    @Test
    void the_readme_names_every_message_to_others() {
        assertThat(table.contracts())
                .as(ReadmeTable.ADVICE)
                .isEqualTo(ReadmeTable.contractsOf(
                        HouseholdRegisteredV1.class,
                        DirectorAssignedV1.class,
                        HouseholdEndingV1.class,
                        HouseholdErasedV1.class,
                        HouseholdDiedOutV1.class,
                        HouseholdNeighbourhoodsV1.class,
                        LawRecordErasedV1.class,
                        ProfessionalKnownV1.class,
                        SafetyFlagLiftedV1.class,
                        SafetyFlagSetV1.class,
                        ProfessionalReplacedV1.class,
                        WhoMayAgreeV1.class));
    }
}
