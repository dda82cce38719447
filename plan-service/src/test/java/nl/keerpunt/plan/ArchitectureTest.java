package nl.keerpunt.plan;

import java.util.stream.Stream;
import nl.keerpunt.testing.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    /** Who may decide is asked by two doors; a look is logged beside a read and belongs to no municipality's read. */
    @TestFactory
    Stream<DynamicTest> the_house_rules() {
        return HouseRules.of("nl.keerpunt.plan")
                .withStorekeepers("MandateHolders")
                .tests();
    }
}
