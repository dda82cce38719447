package nl.keerpunt.plan;

import static nl.keerpunt.plan.PlanStory.accepted;
import static nl.keerpunt.plan.PlanStory.noor;
import static nl.keerpunt.plan.PlanStory.seeing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.testing.http.Http;
import tools.jackson.databind.JsonNode;

/** What the agenda asks for one household. */
record AgendaOf(UUID household) {

    List<String> asked() {
        return asked("2026-07-01");
    }

    List<String> asked(String day) {
        return ofThisHousehold(items(noor(), "&validOn=" + day)).stream()
                .map(item -> item.path("kind").asString())
                .toList();
    }

    List<JsonNode> items(Http caller) {
        return items(caller, "");
    }

    List<JsonNode> items(Http caller, String more) {
        var items = new ArrayList<JsonNode>();
        var after = "";
        do {
            var page = accepted(seeing(caller).get("/v1/agenda?limit=200" + after + more))
                    .json();
            page.path("items").forEach(items::add);
            after = after(page);
        } while (!after.isEmpty());
        return ofThisHousehold(items);
    }

    static String after(JsonNode page) {
        var next = page.path("next").asString("").replace(" ", "%20");
        return next.isEmpty() ? "" : "&after=" + next;
    }

    List<JsonNode> ofThisHousehold(List<JsonNode> items) {
        return items.stream()
                .filter(item -> item.path("household").asString().equals(household.toString()))
                .toList();
    }
}
