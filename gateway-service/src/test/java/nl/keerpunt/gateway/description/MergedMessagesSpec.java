package nl.keerpunt.gateway.description;

import static nl.keerpunt.gateway.neighbour.Neighbour.BUDGET;
import static nl.keerpunt.gateway.neighbour.Neighbour.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import nl.keerpunt.gateway.neighbour.Neighbour;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class MergedMessagesSpec {

    private static final String TELLS = """
            {"info": {"title": "Keerpunt: plan-service", "description": "What services tell (berichten)."},
             "channels": {"plan": {"address": "keerpunt.plan.v1", "x-service": "plan",
               "messages": {"Closed": {"name": "closed"}, "Opened": {"name": "opened"}}}},
             "operations": {"planTells": {"action": "send"}},
             "components": {"schemas": {"Closed": {"type": "object"}, "Opened": {"type": "object"}}}}
            """;

    private static final String HEARS = """
            {"channels": {"plan": {"address": "keerpunt.plan.v1", "x-service": "plan",
               "messages": {"Closed": {"name": "closed, as heard"}}}},
             "operations": {"budgetHearsPlan": {"action": "receive"}},
             "components": {"schemas": {"Closed": {"type": "object"}}}}
            """;

    @Test
    void a_topic_is_there_once_as_who_tells_on_it_describes_it() {
        var merged = merged(Map.of(BUDGET, HEARS, PLAN, TELLS));

        assertThat(merged.at("/channels").propertyNames()).containsExactly("plan");
        assertThat(merged.at("/channels/plan/messages").propertyNames()).containsExactly("Closed", "Opened");
        assertThat(merged.at("/channels/plan/messages/Closed/name").asString()).isEqualTo("closed");
    }

    @Test
    void who_tells_and_who_hears_stand_beside_it() {
        var merged = merged(Map.of(BUDGET, HEARS, PLAN, TELLS));

        assertThat(merged.at("/operations").propertyNames()).containsExactlyInAnyOrder("planTells", "budgetHearsPlan");
        assertThat(merged.at("/components/schemas").propertyNames()).containsExactlyInAnyOrder("Closed", "Opened");
        assertThat(merged.at("/info/title").asString()).isEqualTo("Keerpunt");
        assertThat(merged.at("/info/description").asString()).isEqualTo("What services tell (berichten).");
    }

    @Test
    void of_a_service_that_is_away_there_is_what_others_hear() {
        var merged = merged(Map.of(BUDGET, HEARS));

        assertThat(merged.at("/channels/plan/messages").propertyNames()).containsExactly("Closed");
        assertThat(merged.path("x-unavailable").toString()).isEqualTo("[\"household\",\"plan\",\"provider\"]");
    }

    @Test
    void nothing_is_changed_in_what_a_service_said() {
        var plan = (ObjectNode) new JsonMapper().readTree(TELLS);
        var before = plan.toString();

        new MergedMessages(new TreeMap<>(Map.of(PLAN, plan)))
                .document()
                .withObject("/channels/plan")
                .removeAll();

        assertThat(plan).hasToString(before);
    }

    private static ObjectNode merged(Map<Neighbour, String> documents) {
        var read = new TreeMap<Neighbour, ObjectNode>();
        documents.forEach((neighbour, text) -> read.put(neighbour, (ObjectNode) new JsonMapper().readTree(text)));
        return new MergedMessages(read).document();
    }
}
