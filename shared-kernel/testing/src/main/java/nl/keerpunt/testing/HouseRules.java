package nl.keerpunt.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static nl.keerpunt.testing.HouseWords.areDoors;
import static nl.keerpunt.testing.HouseWords.areMessagesOf;
import static nl.keerpunt.testing.HouseWords.areNamed;
import static nl.keerpunt.testing.HouseWords.areShells;
import static nl.keerpunt.testing.HouseWords.askThroughLanes;
import static nl.keerpunt.testing.HouseWords.decidesOrEvolves;
import static nl.keerpunt.testing.HouseWords.holdRules;
import static nl.keerpunt.testing.HouseWords.isReadingAClockOrChance;
import static nl.keerpunt.testing.HouseWords.isSleeping;
import static nl.keerpunt.testing.HouseWords.mayKnowSql;
import static nl.keerpunt.testing.HouseWords.mayWriteUnmarked;
import static nl.keerpunt.testing.HouseWords.writesRows;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * How a service is built, as rules that the build keeps. A service needs one test:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> the_house_rules() {
 *     return HouseRules.of("nl.keerpunt.provider").tests();
 * }
 * }</pre>
 *
 * @param root the service's package
 * @param storekeepers simple names of further classes that know SQL, for a reason that stands on them
 * @param inLanes simple names of the classes that ask and write on the lanes' connections, as commands do
 * @param onAxon simple names of further classes that know Axon, for a reason that stands on them
 */
public record HouseRules(String root, Set<String> storekeepers, Set<String> inLanes, Set<String> onAxon) {

    private static final String[] FRAMEWORKS = {
        "org.springframework..",
        "org.axonframework..",
        "org.apache.kafka..",
        "java.sql..",
        "javax.sql..",
        "jakarta..",
        "tools.jackson.databind..",
        "com.fasterxml.jackson.databind..",
        "org.slf4j..",
        "java.util.logging.."
    };
    private static final String[] SQL = {"java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.postgresql.."};
    private static final String[] KAFKA = {"org.apache.kafka..", "org.springframework.kafka.."};
    private static final List<String> EMPTY_WORDS = List.of(
            "controller",
            "service",
            "repository",
            "dto",
            "model",
            "impl",
            "util",
            "common",
            "config",
            "helper",
            "manager");

    public HouseRules {
        storekeepers = Set.copyOf(storekeepers);
        inLanes = Set.copyOf(inLanes);
        onAxon = Set.copyOf(onAxon);
    }

    public static HouseRules of(String root) {
        return new HouseRules(root, Set.of(), Set.of(), Set.of());
    }

    public HouseRules withStorekeepers(String... simpleNames) {
        return new HouseRules(root, Set.of(simpleNames), inLanes, onAxon);
    }

    public HouseRules withThoseInLanes(String... simpleNames) {
        return new HouseRules(root, storekeepers, Set.of(simpleNames), onAxon);
    }

    public HouseRules withThoseOnAxon(String... simpleNames) {
        return new HouseRules(root, storekeepers, inLanes, Set.of(simpleNames));
    }

    /** Every rule as a test on the service's classes; that nobody sleeps also holds for its tests. */
    public Stream<DynamicTest> tests() {
        var main = imported(new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS));
        var all = imported(new ClassFileImporter());
        var structure = structure().stream().map(rule -> test(rule, main));
        return Stream.concat(structure, Stream.of(test(nobodySleeps(), all)));
    }

    private JavaClasses imported(ClassFileImporter importer) {
        var classes = importer.importPackages(root);
        assertThat(classes).as("the classes of %s", root).isNotEmpty();
        return classes;
    }

    private static DynamicTest test(ArchRule rule, JavaClasses classes) {
        return DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes));
    }

    List<ArchRule> structure() {
        return List.of(
                rulesArePure(),
                rulesReadNoClock(),
                axonStaysAtTheRim(),
                messagesAreRecords(),
                onlyTheExchangeKnowsKafka(),
                onlyProjectionsKnowSql(),
                rowsBesideEventsAreMarked(),
                nobodyAsksThroughTheLanes(),
                doorsDecideNothing(),
                capabilitiesFormNoCycles(),
                packagesAreCapabilities(),
                packagesSayWhatTheyDo());
    }

    public ArchRule rulesArePure() {
        return noClasses()
                .that(holdRules(root))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FRAMEWORKS)
                .as("rules are pure")
                .because("a rule that knows no framework can be read, tested and kept by itself");
    }

    public ArchRule rulesReadNoClock() {
        return noClasses()
                .that(holdRules(root))
                .or(areMessagesOf(root))
                .should()
                .accessTargetWhere(isReadingAClockOrChance())
                .as("rules read no clock and roll no dice")
                .because("time and identity are facts the command carries, so that a replay gives the same answer");
    }

    public ArchRule axonStaysAtTheRim() {
        return noClasses()
                .that(not(areShells().or(areNamed(onAxon))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.axonframework..")
                .as("Axon stays at the rim")
                .because("what asks, hears and reads must not change when Axon does")
                .allowEmptyShould(true);
    }

    public ArchRule messagesAreRecords() {
        return classes()
                .that(areMessagesOf(root))
                .should()
                .beRecords()
                .as("commands and events are records")
                .because("a message is a fact: it has parts and no behaviour, and it never changes");
    }

    public ArchRule onlyTheExchangeKnowsKafka() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".exchange")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(KAFKA)
                .as("only the exchange knows Kafka")
                .because("who asks what crosses our border opens one folder");
    }

    public ArchRule onlyProjectionsKnowSql() {
        return noClasses()
                .that(not(mayKnowSql(root, storekeepers, resideInAnyPackage(SQL))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SQL)
                .as("only projections, doors that read through MunicipalReads, and wiring know SQL")
                .because("every row that is read passes the second lock, and every row has one writer");
    }

    public ArchRule rowsBesideEventsAreMarked() {
        return noClasses()
                .that(not(mayWriteUnmarked(root)))
                .should()
                .accessTargetWhere(writesRows())
                .as("rows beside events are written through SideRows")
                .because("a command that is refused after it wrote a row must take its whole batch with it");
    }

    public ArchRule nobodyAsksThroughTheLanes() {
        return noClasses()
                .that(not(areNamed(inLanes)))
                .should(ArchCondition.from(askThroughLanes()))
                .as("nobody asks through the lanes' connections but those who write there")
                .because("they show the rows of every municipality: a question is asked through MunicipalReads or "
                        + "Histories");
    }

    public ArchRule doorsDecideNothing() {
        return noClasses()
                .that(areDoors())
                .should()
                .accessTargetWhere(decidesOrEvolves())
                .as("doors, policies and projections decide nothing")
                .because("a decision that passes by the aggregate leaves no event");
    }

    public ArchRule capabilitiesFormNoCycles() {
        return slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .as("capabilities form no cycles")
                .because("a capability in a cycle can be neither understood nor changed alone");
    }

    public ArchRule packagesAreCapabilities() {
        return classes()
                .should()
                .resideInAnyPackage(root, root + ".*")
                .as("packages are two levels deep")
                .because("a capability that wants sub-packages is two capabilities");
    }

    public ArchRule packagesSayWhatTheyDo() {
        var empty = EMPTY_WORDS.stream().map(word -> root + ".." + word + "..").toArray(String[]::new);
        return noClasses()
                .should()
                .resideInAnyPackage(empty)
                .as("packages are named after what they do")
                .because("%s tell nothing of the domain".formatted(Arrays.toString(EMPTY_WORDS.toArray())));
    }

    public ArchRule nobodySleeps() {
        return noClasses()
                .should()
                .accessTargetWhere(isSleeping())
                .as("nobody sleeps")
                .because("what waits for time instead of for a fact is slow on a good day and wrong on a bad one");
    }
}
