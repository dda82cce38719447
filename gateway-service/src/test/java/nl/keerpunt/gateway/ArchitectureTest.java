package nl.keerpunt.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import nl.keerpunt.testing.HouseRules;

/** The house rules that concern a service without a domain of its own. */
@AnalyzeClasses(packages = "nl.keerpunt.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final HouseRules HOUSE = HouseRules.of("nl.keerpunt.gateway");

    @ArchTest
    static final ArchRule capabilities_form_no_cycles = HOUSE.capabilitiesFormNoCycles();

    @ArchTest
    static final ArchRule packages_are_capabilities = HOUSE.packagesAreCapabilities();

    @ArchTest
    static final ArchRule packages_say_what_they_do = HOUSE.packagesSayWhatTheyDo();

    @ArchTest
    static final ArchRule nobody_sleeps = HOUSE.nobodySleeps();

    @ArchTest
    static final ArchRule the_gateway_knows_no_domain = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("nl.keerpunt.language..", "nl.keerpunt.contract..", "org.axonframework..", "java.sql..")
            .because("a change of the domain must never wait for a release of the door");
}
