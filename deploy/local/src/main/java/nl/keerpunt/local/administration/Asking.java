package nl.keerpunt.local.administration;

import java.util.List;
import java.util.stream.Stream;
import nl.keerpunt.local.client.Answer;
import nl.keerpunt.local.platform.LocalService;
import tools.jackson.databind.JsonNode;

/** What an administrator asks of a service, and how it answers. */
final class Asking {

    static final List<String> SERVICES =
            Stream.of(LocalService.values()).map(LocalService::label).toList();

    private Asking() {}

    static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new NotDone(otherwise);
        }
    }

    static String existing(String service) {
        check(SERVICES.contains(service), "there is no service \"" + service + "\"; it is one of " + SERVICES);
        return service;
    }

    /** What it told, if it did it. */
    static JsonNode told(Answer answer) {
        check(
                answer.isAccepted(),
                "HTTP " + answer.status() + " " + answer.reason() + ": "
                        + answer.json().path("detail").asString(answer.text()));
        return answer.json();
    }
}
