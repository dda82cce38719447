package nl.keerpunt.provider;

import java.util.stream.Stream;
import nl.keerpunt.testing.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    /**
     * Which arrangements a household has is asked by the platform, through no door: when it ends, and for a person's
     * file.
     */
    @TestFactory
    Stream<DynamicTest> the_house_rules() {
        return HouseRules.of("nl.keerpunt.provider")
                .withStorekeepers("HouseholdArrangements")
                .tests();
    }
}
