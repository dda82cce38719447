package nl.keerpunt.local.client;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * What came back (antwoord).
 *
 * @param version the ETag, or empty
 * @param position service:index of what was written, or empty
 */
public record Answer(int status, String version, String position, String text) {

    private static final JsonMapper JSON = new JsonMapper();

    public boolean isAccepted() {
        return status >= 200 && status < 300;
    }

    /** What is not JSON has no members. */
    public JsonNode json() {
        try {
            return JSON.readTree(text);
        } catch (JacksonException notJson) {
            return MissingNode.getInstance();
        }
    }

    /** The stable reason of a problem, or empty. */
    public String reason() {
        return json().path("reason").asString("");
    }

    public String id() {
        return json().path("id").asString("");
    }
}
