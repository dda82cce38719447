package nl.keerpunt.household;

import java.util.stream.Stream;
import nl.keerpunt.testing.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    /**
     * Residences and deaths are written in the transaction that appends the events: no projection could refuse. What
     * somebody directs, and what is erased, is read before a command is made of it; the register and the agenda of
     * terms are read by two doors each, a team's households by a door that opens them, those with a safety flag by a
     * calendar.
     */
    @TestFactory
    Stream<DynamicTest> the_house_rules() {
        return HouseRules.of("nl.keerpunt.household")
                .withStorekeepers(
                        "Residences",
                        "Deaths",
                        "RegisterRows",
                        "DirectedHouseholds",
                        "ErasedHouseholds",
                        "FlaggedHouseholds",
                        "TeamHouseholds",
                        "TermAgenda")
                .withThoseInLanes("Residences", "Deaths")
                .tests();
    }
}
