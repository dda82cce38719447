package nl.keerpunt.journeys.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Whoever hears goes on hearing: what a message loses is found, what it gains is not. */
class MessageBreaksSpec {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String RELEASED = """
            {"asyncapi": "3.1.0", "channels": {"plan": {"address": "keerpunt.plan.v1", "summary": "Plans.",
               "messages": {"PlanClosedV1": {"name": "nl.plan", "payload": {"$ref": "#/components/schemas/PlanClosedV1"}}}}},
             "components": {"schemas": {"PlanClosedV1": {"type": "object", "required": ["plan", "by"], "properties": {
               "plan": {"type": "string", "format": "uuid"}, "title": {"type": "string", "maxLength": 10},
               "by": {"type": "string", "enum": ["TEAM"]}}}}}}""";

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "PlanClosedV1": {"name" | "PlanShutV1": {"name" | channels/plan/messages/PlanClosedV1 is gone
            keerpunt.plan.v1 | keerpunt.plans.v1 | channels/plan/address was "keerpunt.plan.v1" and is "keerpunt.plans.v1"
            ["plan", "by"] | ["plan"] | components/schemas/PlanClosedV1/required "by" is gone
            "by": {"type": "string", "enum": ["TEAM"]} | "whom": {"type": "string"} | components/schemas/PlanClosedV1/properties/by is gone
            "title": { | "heading": { | components/schemas/PlanClosedV1/properties/title is gone
            "format": "uuid" | "format": "date" | components/schemas/PlanClosedV1/properties/plan/format was "uuid" and is "date"
            """)
    void what_is_taken_back_breaks(String before, String now, String told) {
        assertThat(MessageBreaks.between(JSON.readTree(RELEASED), JSON.readTree(RELEASED.replace(before, now))))
                .containsExactly(told);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ["plan", "by"] | ["plan", "by", "title"]
            ["TEAM"] | ["TEAM", "DIRECTOR"]
            "by": { | "at": {"type": "string"}, "by": {
            "maxLength": 10 | "maxLength": 20
            "summary": "Plans." | "summary": "All plans."
            "messages": { | "messages": {"PlanOpenedV1": {"name": "x"},
            """)
    void what_is_added_does_not(String before, String now) {
        var current = RELEASED.replace(before, now);

        assertThat(current).isNotEqualTo(RELEASED);
        assertThat(MessageBreaks.between(JSON.readTree(RELEASED), JSON.readTree(current)))
                .isEmpty();
    }
}
