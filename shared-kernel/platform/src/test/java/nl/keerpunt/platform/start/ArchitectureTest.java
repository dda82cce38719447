package nl.keerpunt.platform.start;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import nl.keerpunt.testing.HouseRules;
import org.junit.jupiter.api.Test;

/** The platform's packages stand on one another: settings at the bottom, the start of a service at the top. */
class ArchitectureTest {

    private static final HouseRules HOUSE = HouseRules.of("nl.keerpunt.platform");
    private static final JavaClasses PLATFORM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.keerpunt.platform");

    @Test
    void no_package_imports_upwards() {
        HOUSE.capabilitiesFormNoCycles().check(PLATFORM);
    }

    @Test
    void packages_are_two_levels_deep_and_say_what_they_do() {
        HOUSE.packagesAreCapabilities().check(PLATFORM);
        HOUSE.packagesSayWhatTheyDo().check(PLATFORM);
    }
}
