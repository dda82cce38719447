package nl.keerpunt.journeys.erasure;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.local.client.Person;
import tools.jackson.databind.JsonNode;

/** What a household's director sees of it. */
record Seen(String dossier, JsonNode plan, List<JsonNode> arrangements, String agenda) {

    static Seen of(Person director, UUID household) {
        var arrangements = new ArrayList<JsonNode>();
        director.get("/v1/arrangements?household=" + household)
                .json()
                .path("items")
                .forEach(each -> arrangements.add(
                        director.get("/v1/arrangements/" + each.path("id").asString())
                                .json()));
        return new Seen(
                director.get("/v1/households/" + household).text(),
                director.get("/v1/plans/" + household).json(),
                List.copyOf(arrangements),
                director.get("/v1/agenda?limit=200").text());
    }

    List<String> remarks() {
        var texts = new ArrayList<String>();
        arrangements.forEach(arrangement -> arrangement
                .path("remarks")
                .forEach(remark -> texts.add(remark.path("text").asString(""))));
        return texts;
    }
}
