package nl.keerpunt.plan;

import static nl.keerpunt.plan.PlanStory.accepted;
import static nl.keerpunt.plan.PlanStory.administrator;
import static nl.keerpunt.plan.PlanStory.noor;

import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
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

    /** When what that answer says was recorded. */
    static Instant recordedAt(Answer written) {
        var position = written.header("Position").split(":")[1];
        try (var owner = PlanStory.service().database().connectAsOwner();
                var rows = owner.createStatement()
                        .executeQuery("select recorded_at from domainevententry where globalindex = " + position)) {
            rows.next();
            return rows.getObject(1, OffsetDateTime.class).toInstant();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
