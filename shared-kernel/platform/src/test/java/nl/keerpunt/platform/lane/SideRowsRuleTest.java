package nl.keerpunt.platform.lane;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * In the platform, too, nothing on the way of a command writes rows but through SideRows. Who writes elsewhere is
 * named.
 */
class SideRowsRuleTest {

    private static final Map<String, String> ELSEWHERE = Map.of(
            "SideRows", "the marker itself",
            "EventStorage", "the append itself",
            "Tokens", "in the transaction of a reader",
            "Epochs", "in no command's transaction",
            "ReWrapping", "the same",
            "Knowledge", "answers a question",
            "ProcessingLog", "says who looked",
            "RowTable", "in the role of projections",
            "EndingHouseholds", "takes a lock, and marks what it writes");

    private static final JavaClasses PLATFORM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.keerpunt.platform");

    @Test
    void only_those_named_here_write_unmarked() {
        rule(ELSEWHERE.keySet()).check(PLATFORM);
    }

    @Test
    void whoever_is_not_named_is_found() {
        assertThat(rule(Set.of()).evaluate(PLATFORM).getFailureReport().getDetails())
                .anyMatch(line -> line.contains("Tokens.move"))
                .anyMatch(line -> line.contains("Knowledge.keep"));
    }

    private static ArchRule rule(Set<String> named) {
        return noClasses()
                .that(DescribedPredicate.not(areNamed(named)))
                .and()
                .resideOutsideOfPackage("..rebuild..") // Tables beside the live ones, by their owner.
                .and()
                .haveSimpleNameNotEndingWith("Projection") // In the transaction of a reader.
                .should()
                .accessTargetWhere(DescribedPredicate.describe("writes rows", SideRowsRuleTest::writesRows))
                .as("rows beside events are written through SideRows");
    }

    private static DescribedPredicate<JavaClass> areNamed(Set<String> names) {
        return DescribedPredicate.describe("are named", type -> names.contains(type.getSimpleName()));
    }

    private static boolean writesRows(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        return owner.startsWith("org.springframework.jdbc.") && access.getName().equals("update")
                || owner.startsWith("java.sql.") && access.getName().startsWith("executeUpdate");
    }
}
