package nl.keerpunt.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.http.Http.Answer;
import tools.jackson.databind.JsonNode;

/** What the tests of this service ask and read in the same way. */
final class Answers {

    private Answers() {}

    static Answer find(Http caller, String bsn) {
        return caller.send("POST", "/v1/households/_find", "{\"bsn\":\"" + bsn + "\"}");
    }

    static void accepted(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isIn(200, 201);
    }

    static List<String> errors(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        return answer.json()
                .at("/errors")
                .valueStream()
                .map(error -> text(error, "field") + " " + text(error, "reason"))
                .toList();
    }

    static String text(JsonNode json, String place) {
        return (place.startsWith("/") ? json.at(place) : json.path(place)).asString("");
    }
}
