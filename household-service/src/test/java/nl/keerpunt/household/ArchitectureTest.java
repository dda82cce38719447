package nl.keerpunt.household;

import java.util.stream.Stream;
import nl.keerpunt.testing.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    /**
     * Residences are written in the transaction that appends the events: no projection could refuse. Professionals
     * are seen at the door, by no event. What somebody directs, and what is erased, is read before a command is made
     * of it.
     */
    @TestFactory
    Stream<DynamicTest> the_house_rules() {
        return HouseRules.of("nl.keerpunt.household")
                .withStorekeepers("Residences", "SeenProfessionals", "DirectedHouseholds", "ErasedHouseholds")
                .withThoseInLanes("Residences")
                .tests();
    }
}
