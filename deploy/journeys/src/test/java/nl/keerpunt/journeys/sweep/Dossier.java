package nl.keerpunt.journeys.sweep;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.journeys.Platforms;
import nl.keerpunt.journeys.sweep.Document.Operation;
import nl.keerpunt.local.client.Answer;
import nl.keerpunt.local.client.Gateway;
import nl.keerpunt.local.client.Patience;
import nl.keerpunt.local.client.Person;

/** What exists in municipality 0344 for requests to be about, and who asks what there. */
final class Dossier {

    static final String MUNICIPALITY = "0344";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Map<String, String> SCALE = Map.of(
            "muchLess", "Erger.", "less", "Gelijk.", "expected", "Beter.", "more", "Goed.", "muchMore", "Heel goed.");

    private final Map<String, String> ids = new HashMap<>();
    private final Person fatima;

    Dossier(Gateway door) {
        this.fatima = door.as("fatima");
        for (var name :
                List.of("household", "asked", "cause", "goal", "line", "arrangement", "proposal", "condition")) {
            ids.put(name, UUID.randomUUID().toString());
        }
        ids.put("professional", "fatima");
        ids.put("agb", "75000003");
        ids.put("version", "98765"); // There is none: whatever is wrong with a question about it is told before.
        ids.put("year", Integer.toString(Platforms.today().getYear()));
        household();
        plan();
        arrangement(door);
    }

    private void household() {
        var today = Platforms.today();
        var path = "/v1/households/" + id("household");
        write("/v1/households", Map.of("id", id("household"), "on", today.minusDays(30)));
        write(
                path + "/requests",
                Map.of(
                        "id",
                        id("asked"),
                        "words",
                        "Hulp.",
                        "laws",
                        List.of("WMO"),
                        "on",
                        today,
                        "channel",
                        "RESIDENT"));
        write(path + "/_assign", Map.of("director", "fatima", "team", "centrum", "from", today));
        write("/v1/plans", Map.of("household", id("household"), "purpose", "Rust.", "on", today));
    }

    private void plan() {
        var path = "/v1/plans/" + id("household");
        write(path + "/causes", Map.of("id", id("cause"), "words", "Onrust.", "domain", "HOME"));
        write(
                path + "/goals",
                Map.of(
                        "id",
                        id("goal"),
                        "words",
                        "Rust.",
                        "objectives",
                        List.of("HOME"),
                        "scale",
                        SCALE,
                        "baseline",
                        -1));
        write(
                path + "/lines",
                Map.of(
                        "id", id("line"),
                        "carriedBy", "HOUSEHOLD",
                        "what", "Lezen.",
                        "from", Platforms.today(),
                        "until", Platforms.today().plusDays(30),
                        "goals", List.of(id("goal")),
                        "objective", "HOME"));
        write(
                path + "/conditions",
                Map.of(
                        "id", id("condition"),
                        "line", id("line"),
                        "what", "Een sleutel.",
                        "owner", "De buurvrouw.",
                        "dueOn", Platforms.today()));
    }

    private void arrangement(Gateway door) {
        var today = Platforms.today();
        write(
                "/v1/arrangements",
                Map.of(
                        "id",
                        id("arrangement"),
                        "household",
                        id("household"),
                        "provider",
                        id("agb"),
                        "objective",
                        "CHILDREN",
                        "product",
                        "GUIDANCE",
                        "volume",
                        10,
                        "frequency",
                        "IN_TOTAL",
                        "from",
                        today,
                        "until",
                        today.plusDays(30)));
        var covered = Patience.until(
                PATIENCE,
                () -> fatima.get("/v1/arrangements/" + id("arrangement")),
                view -> view.text().contains("\"COVERED\""));
        if (!covered.text().contains("\"COVERED\"")) {
            throw new IllegalStateException("the arrangement was not covered: " + covered.text());
        }
        accepted(door.as("samenverder")
                .with("Municipality", MUNICIPALITY)
                .post(
                        "/v1/arrangements/" + id("arrangement") + "/_propose",
                        UUID.randomUUID().toString(),
                        Map.of(
                                "proposal",
                                id("proposal"),
                                "volume",
                                12,
                                "frequency",
                                "IN_TOTAL",
                                "from",
                                today.plusDays(1),
                                "until",
                                today.plusDays(30),
                                "reason",
                                "Meer uren.")));
    }

    String id(String name) {
        return ids.getOrDefault(name, "");
    }

    /** What bodies can refer to. */
    Map<String, String> references() {
        var references = new HashMap<>(ids);
        references.put("goals/each", id("goal"));
        references.put("causes/each", id("cause"));
        references.put("conditions/each", id("condition"));
        references.put("to", id("cause"));
        return references;
    }

    /** The value that a place in the path of an operation takes. */
    String place(Operation operation, String name) {
        if (name.equals("id")) {
            return operation.path().startsWith("/v1/arrangements") ? id("arrangement") : id("household");
        }
        return ids.computeIfAbsent(name, _ -> UUID.randomUUID().toString());
    }

    /** Somebody of this municipality who may. */
    String person(Operation operation) {
        var roles = operation.roles();
        if (roles.contains("ACCESS") || roles.contains("DIRECTOR")) {
            return "fatima";
        }
        if (roles.contains("CONTROLLER")) {
            return "gijs";
        }
        return roles.contains("ADMINISTRATOR") ? "hanna" : "samenverder";
    }

    private void write(String path, Map<String, ?> body) {
        accepted(fatima.post(path, UUID.randomUUID().toString(), body));
    }

    private static void accepted(Answer answer) {
        if (!answer.isAccepted()) {
            throw new IllegalStateException("HTTP " + answer.status() + " " + answer.text());
        }
    }
}
