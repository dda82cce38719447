package nl.keerpunt.budget;

import java.util.stream.Stream;
import nl.keerpunt.testing.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    /**
     * Purses locks a purse within the command's transaction and keeps it for the unit of work; Heads keeps what it
     * published, of all municipalities; the others hold the questions that several doors share.
     */
    @TestFactory
    Stream<DynamicTest> the_house_rules() {
        return HouseRules.of("nl.keerpunt.budget")
                .withStorekeepers("Purses", "LedgerReads", "LedgerRows", "Heads", "HeldInPurse")
                .withThoseInLanes("Purses", "EndedHouseholds")
                .withThoseOnAxon("Purses")
                .tests();
    }
}
