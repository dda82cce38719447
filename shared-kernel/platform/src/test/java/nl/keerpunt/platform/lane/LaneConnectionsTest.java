package nl.keerpunt.platform.lane;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import nl.keerpunt.testing.HouseRules;
import org.junit.jupiter.api.Test;

/** In the platform, too, nobody asks through the lanes' connections but those named here, who hand them on to lanes. */
class LaneConnectionsTest {

    private static final JavaClasses PLATFORM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.keerpunt.platform");

    private static final HouseRules RULES = HouseRules.of("nl.keerpunt.platform");

    @Test
    void only_wiring_knows_them() {
        RULES.withThoseInLanes(
                        "DatabaseWiring", "StoreWiring", "LaneWiring", "KeyWiring", "InboxWiring", "EndingWiring")
                .nobodyAsksThroughTheLanes()
                .check(PLATFORM);
    }

    @Test
    void whoever_is_not_named_is_found() {
        assertThat(RULES.nobodyAsksThroughTheLanes()
                        .evaluate(PLATFORM)
                        .getFailureReport()
                        .getDetails())
                .anyMatch(line -> line.contains("KeyWiring"))
                .anyMatch(line -> line.contains("StoreWiring"));
    }
}
