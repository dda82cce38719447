package nl.keerpunt.platform.start;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.IntStream;
import nl.keerpunt.testing.HouseRules;
import org.junit.jupiter.api.Test;

/** The platform's packages stand on one another: settings at the bottom, the start of a service at the top. */
class ArchitectureTest {

    private static final String PLATFORM = "nl.keerpunt.platform";
    private static final HouseRules HOUSE = HouseRules.of(PLATFORM);
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(PLATFORM);

    /** From the bottom up. */
    private static final List<List<String>> LAYERS = List.of(
            List.of("settings", "signature", "bounds", "away", "wake", "problem"),
            List.of("command", "stored", "store", "time", "keys", "epoch"),
            List.of("heard", "lane", "privacy"),
            List.of("feed", "parking", "reading", "following", "rebuild"),
            List.of("exchange", "outbox", "hearing", "inbox"),
            List.of("rights", "input", "question", "write", "web", "calendar", "failure"),
            List.of("description", "messages", "administration"),
            List.of("ending", "mandate", "access", "household", "file"),
            List.of("start"));

    @Test
    void no_package_imports_upwards() {
        upwards(LAYERS).forEach(rule -> rule.check(CLASSES));
        HOUSE.capabilitiesFormNoCycles().check(CLASSES);
    }

    @Test
    void with_the_top_at_the_bottom_nearly_all_would() {
        assertThat(upwards(LAYERS.reversed()))
                .filteredOn(rule -> rule.evaluate(CLASSES).hasViolation())
                .hasSize(LAYERS.size() - 1);
    }

    @Test
    void each_package_has_its_layer() {
        var there = CLASSES.stream()
                .map(each -> each.getPackageName().substring(PLATFORM.length() + 1))
                .collect(toSet());
        assertThat(LAYERS.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(there);
    }

    @Test
    void packages_are_two_levels_deep_and_say_what_they_do() {
        HOUSE.packagesAreCapabilities().check(CLASSES);
        HOUSE.packagesSayWhatTheyDo().check(CLASSES);
    }

    private static List<ArchRule> upwards(List<List<String>> layers) {
        return IntStream.range(0, layers.size() - 1)
                .<ArchRule>mapToObj(place -> noClasses()
                        .that()
                        .resideInAnyPackage(packages(layers.subList(place, place + 1)))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(packages(layers.subList(place + 1, layers.size()))))
                .toList();
    }

    private static String[] packages(List<List<String>> layers) {
        return layers.stream()
                .flatMap(List::stream)
                .map(name -> PLATFORM + "." + name)
                .toArray(String[]::new);
    }
}
