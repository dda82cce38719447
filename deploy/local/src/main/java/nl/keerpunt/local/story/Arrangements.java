package nl.keerpunt.local.story;

import java.time.LocalDate;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** How an arrangement is asked for and read (arrangement). */
final class Arrangements {

    private Arrangements() {}

    static String path(UUID id, LocalDate validOn) {
        return "/v1/arrangements/" + id + "?validOn=" + validOn;
    }

    static JsonNode lastVersion(JsonNode view) {
        var versions = view.path("versions");
        return versions.path(versions.size() - 1);
    }

    static int version(JsonNode view) {
        return lastVersion(view).path("agreedVersion").asInt();
    }

    static String cover(JsonNode view) {
        return lastVersion(view).path("cover").asString("");
    }

    static boolean isCovered(JsonNode view, int version) {
        return version(view) == version && cover(view).equals("COVERED");
    }

    static long committed(JsonNode view) {
        return view.path("committed").asLong(-1);
    }

    /** The version whose terms hold on the day asked for; 0 when none hold. */
    static int holding(JsonNode view) {
        return view.path("holds").path("agreedVersion").asInt(0);
    }
}
