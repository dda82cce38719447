package nl.keerpunt.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is written of a household's plan, as it reads well. */
interface Writes {

    UUID household();

    UUID goal();

    UUID line();

    default Map<String, Object> draft() {
        return Map.of("household", household(), "purpose", "a calm home", "on", "2026-01-10");
    }

    default Map<String, Object> goalBody() {
        var scale = Map.of(
                "muchLess", "never",
                "less", "seldom",
                "expected", "every evening",
                "more", "most days",
                "muchMore", "always");
        return new HashMap<>(Map.of(
                "id",
                goal(),
                "words",
                "do homework in peace",
                "objectives",
                List.of("CHILDREN"),
                "scale",
                scale,
                "baseline",
                -2));
    }

    /** What a change says of the goal: its id stands in the path. */
    default Map<String, Object> changeGoalBody() {
        var body = goalBody();
        body.remove("id");
        return body;
    }

    default Map<String, Object> lineBody() {
        var body = new HashMap<String, Object>();
        body.put("id", line());
        body.put("carriedBy", "PROVIDER");
        body.put("what", "guidance at home");
        body.put("provider", "01234567");
        body.put("product", "45A48");
        body.put("volume", 10);
        body.put("frequency", "IN_TOTAL");
        body.put("from", "2026-02-01");
        body.put("until", "2026-07-31");
        body.put("legalBasis", "JEUGDWET");
        body.put("estimatedCost", 80_000);
        body.put("goals", List.of(goal()));
        body.put("objective", "CHILDREN");
        body.put("considerations", new HashMap<>(Map.of("skipped", "an aunt helps already", "referral", "EXPERTISE")));
        return body;
    }

    default Map<String, Object> conditionBody() {
        var body = changeConditionBody();
        body.put("id", line());
        return body;
    }

    default Map<String, Object> changeConditionBody() {
        return new HashMap<>(
                Map.of("line", line(), "what", "an interpreter", "owner", "the director", "dueOn", "2026-02-01"));
    }

    /** What a change says of the line: its id stands in the path. */
    default Map<String, Object> changeBody() {
        var body = lineBody();
        body.remove("id");
        return body;
    }
}
