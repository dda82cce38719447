package nl.keerpunt.journeys.sweep;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.keerpunt.journeys.AnswersKeepTheDocument;
import nl.keerpunt.testing.document.AnswerCheck;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** What is not as it has to be in the answer to a wrong request. */
final class Verdict {

    private static final JsonMapper JSON = new JsonMapper();

    /** Words of the machinery; whoever reads a problem has never heard of them. */
    private static final Pattern JAVA = Pattern.compile("Expected: "
            + "([A-Z]\\w*|int|long|boolean)\\.|LocalDate|YearMonth|BigDecimal|\\b(Set|List|Map|Long|String|int)\\b"
            + "|Integer|java|Exception|nl\\.keerpunt|jackson|[Dd]eseriali");

    private Verdict() {}

    static List<String> on(Asked asked, HttpResponse<String> answer) {
        var complaints = new ArrayList<String>();
        if (!asked.statuses().contains(answer.statusCode())) {
            complaints.add("status " + answer.statusCode() + ", not " + asked.statuses());
        }
        complaints.addAll(
                AnswerCheck.broken(AnswersKeepTheDocument.base(answer), AnswersKeepTheDocument.exchange(answer)));
        if (answer.statusCode() < 400) {
            return complaints;
        }
        if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")) {
            complaints.add("not a problem but "
                    + answer.headers().firstValue("Content-Type").orElse("nothing"));
            return complaints;
        }
        var problem = json(answer.body());
        if (problem.path("reason").asString("").isEmpty()) {
            complaints.add("no reason");
        }
        errors(asked, answer.statusCode(), problem, complaints);
        words(problem, complaints);
        if (problem instanceof ObjectNode told
                && asked.typed().contains(WrongValues.TYPED)
                && told.without("instance").toString().contains(WrongValues.TYPED)) {
            complaints.add("repeats what was typed");
        }
        return complaints;
    }

    private static void errors(Asked asked, int status, JsonNode problem, List<String> complaints) {
        var named = problem.path("errors")
                .valueStream()
                .map(error -> error.path("field").asString(""))
                .toList();
        if (named.contains("")) {
            complaints.add("an error without a field");
        }
        if (status != 400) {
            return;
        }
        var untold = asked.fields().stream()
                .filter(field -> named.stream().noneMatch(name -> isAbout(name, field)))
                .sorted()
                .toList();
        if (!untold.isEmpty()) {
            complaints.add("does not name " + untold);
        }
    }

    /** {@code laws[0]} is about laws. */
    private static boolean isAbout(String name, String field) {
        return name.equals(field) || name.startsWith(field + "[") || name.startsWith(field + ".");
    }

    private static void words(JsonNode problem, List<String> complaints) {
        var said = new ArrayList<String>();
        said.add(problem.path("detail").asString(""));
        problem.path("errors").forEach(error -> said.add(error.path("detail").asString("")));
        if (said.stream().anyMatch(sentence -> sentence.matches("[A-Z_.]*"))) {
            complaints.add("no sentence");
        }
        said.stream()
                .filter(sentence -> JAVA.matcher(sentence).find())
                .findFirst()
                .ifPresent(sentence -> complaints.add("speaks Java: " + sentence));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException notJson) {
            return MissingNode.getInstance();
        }
    }
}
