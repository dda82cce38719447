package nl.keerpunt.provider;

import java.util.stream.Stream;
import nl.keerpunt.testing.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    /** What is left of a household is asked by the platform, through no door. */
    @TestFactory
    Stream<DynamicTest> the_house_rules() {
        return HouseRules.of("nl.keerpunt.provider")
                .withStorekeepers("ArrangementsLeft")
                .tests();
    }
}
