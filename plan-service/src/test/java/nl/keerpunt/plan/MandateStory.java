package nl.keerpunt.plan;

import static nl.keerpunt.plan.PlanStory.accepted;
import static nl.keerpunt.plan.PlanStory.administrator;
import static nl.keerpunt.plan.PlanStory.noor;

import java.util.Map;
import java.util.UUID;
import nl.keerpunt.testing.http.Http.Answer;
import tools.jackson.databind.JsonNode;

/** A mandate, told over HTTP. */
final class MandateStory {

    private MandateStory() {}

    static String someone() {
        return "p-" + UUID.randomUUID();
    }

    static Answer withdraw(String professional, Answer granted, String lastDay) {
        return withdraw(professional, UUID.fromString(granted.json().path("id").asString()), lastDay);
    }

    static Answer withdraw(String professional, UUID mandate, String lastDay) {
        return accepted(administrator()
                .post(
                        "/v1/mandates/" + professional + "/_withdraw",
                        Map.of("mandate", mandate, "lastDay", lastDay, "reason", "another team")));
    }

    static JsonNode mayDecide(Answer written, String professional, String question) {
        return accepted(noor().with("Min-Position", written.header("Position"))
                        .get("/v1/mandates/" + professional + "/may-decide?" + question))
                .json();
    }
}
