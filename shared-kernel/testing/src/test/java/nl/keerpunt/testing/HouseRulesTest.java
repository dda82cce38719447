package nl.keerpunt.testing;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule bites on a service that breaks it, and lets a service pass that keeps it. */
class HouseRulesTest {

    private static final String BAD = "nl.keerpunt.testing.fixture.badservice";
    private static final String GOOD = "nl.keerpunt.testing.fixture.goodservice";
    private static final JavaClasses BAD_CLASSES = new ClassFileImporter().importPackages(BAD);

    private final HouseRules bad = HouseRules.of(BAD);

    private final Map<ArchRule, List<String>> whatEachRuleFinds = Map.ofEntries(
            entry(
                    bad.rulesArePure(),
                    List.of(
                            "java.sql.Date",
                            "KafkaException",
                            "GenericEventMessage",
                            "DataAccessException",
                            "JsonNode",
                            "SupportWork.begun",
                            "Purse.opened")),
            entry(
                    bad.rulesReadNoClock(),
                    List.of(
                            "LocalDate.now",
                            "currentTimeMillis",
                            "randomUUID",
                            "java.util.Random.nextInt",
                            "SupportWork.begun",
                            "Purse.opened")),
            entry(bad.axonStaysAtTheRim(), List.of("Support.decide")),
            entry(bad.messagesAreRecords(), List.of("SupportEvent$SupportStarted")),
            entry(bad.onlyTheExchangeKnowsKafka(), List.of("SupportApi.kafka")),
            entry(bad.onlyProjectionsKnowSql(), List.of("SupportApi.database")),
            entry(
                    bad.rowsBesideEventsAreMarked(),
                    List.of("SupportApi.keep(", "SupportApi.keepLater(", "SupportApi.keepByHand(")),
            entry(bad.nobodyAsksThroughTheLanes(), List.of("support.AnySupport>", "support.SupportOfAll>")),
            entry(bad.doorsDecideNothing(), List.of("SupportApi.start")),
            entry(bad.capabilitiesFormNoCycles(), List.of("Cycle detected")),
            entry(bad.packagesAreCapabilities(), List.of("Deeper")),
            entry(bad.packagesSayWhatTheyDo(), List.of("Waiting")),
            entry(bad.nobodySleeps(), List.of("Thread.sleep", "TimeUnit.sleep")));

    @TestFactory
    Stream<DynamicTest> every_rule_fails_on_a_service_that_breaks_it() {
        return whatEachRuleFinds.entrySet().stream()
                .map(entry -> dynamicTest(entry.getKey().getDescription(), () -> {
                    var found = String.join(
                            "\n",
                            entry.getKey()
                                    .evaluate(BAD_CLASSES)
                                    .getFailureReport()
                                    .getDetails());
                    assertThat(found).contains(entry.getValue());
                }));
    }

    @Test
    void no_rule_is_left_untried() {
        assertThat(whatEachRuleFinds.keySet())
                .extracting(ArchRule::getDescription)
                .containsAll(
                        bad.structure().stream().map(ArchRule::getDescription).toList())
                .hasSize(bad.structure().size() + 1);
    }

    @TestFactory
    Stream<DynamicTest> every_rule_passes_on_a_service_that_keeps_it() {
        var classes = new ClassFileImporter().importPackages(GOOD);
        return HouseRules.of(GOOD).structure().stream()
                .map(rule -> dynamicTest(rule.getDescription(), () -> rule.check(classes)));
    }

    @Test
    void a_named_storekeeper_may_know_sql() {
        var found = bad.withStorekeepers("SupportApi", "Support")
                .onlyProjectionsKnowSql()
                .evaluate(BAD_CLASSES);

        assertThat(found.hasViolation()).isFalse();
    }

    @Test
    void whoever_is_named_may_write_in_lanes() {
        var found =
                bad.withThoseInLanes("AnySupport").nobodyAsksThroughTheLanes().evaluate(BAD_CLASSES);

        assertThat(found.getFailureReport().getDetails())
                .singleElement()
                .asString()
                .contains("SupportOfAll");
    }

    @Test
    void a_package_without_classes_is_a_mistake() {
        assertThatThrownBy(() -> HouseRules.of("nl.keerpunt.nowhere").tests()).isInstanceOf(AssertionError.class);
    }

    @Test
    void a_service_that_sleeps_only_in_its_tests_is_found_too() {
        var sleeping = HouseRules.of("nl.keerpunt.testing")
                .tests()
                .filter(test -> test.getDisplayName().startsWith("nobody sleeps"))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> sleeping.getExecutable().execute()).hasMessageContaining("Thread.sleep");
    }
}
