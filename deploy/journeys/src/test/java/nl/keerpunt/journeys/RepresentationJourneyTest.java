package nl.keerpunt.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.keerpunt.journeys.Guidance.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.keerpunt.local.client.Answer;
import nl.keerpunt.local.client.Patience;
import nl.keerpunt.local.client.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * Age by authority by measure by answer, through household-service, Kafka and plan-service: who may agree to youth help
 * is known in one and weighed in the other.
 */
class RepresentationJourneyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Person anna = Platforms.shared().door().as("anna");
    private final LocalDate today = Platforms.today();
    private final FreeNumbers numbers = new FreeNumbers(new Random(), anna);
    private final UUID household = UUID.randomUUID();
    private final UUID mother = UUID.randomUUID();
    private final UUID father = UUID.randomUUID();
    private final UUID child = UUID.randomUUID();
    private final UUID line = UUID.randomUUID();
    private final String dossier = "/v1/households/" + household;
    private final String plan = "/v1/plans/" + household;

    @BeforeEach
    void theyComeIn() {
        make("/v1/households", Map.of("id", household, "on", today));
        member(mother, today.minusYears(35));
        make(dossier + "/outsiders", Map.of("id", father, "who", "De vader, elders"));
    }

    @ParameterizedTest
    @CsvSource({
        // age, parents with authority, measure, who agrees (a), refuses (r), outcome
        "11, m,  false, a:m,         agreed",
        "11, mf, false, a:m,         AGREEMENT_MISSING",
        "11, mf, false, a:m a:f,     agreed",
        "11, mf, false, a:m r:f,     AGREEMENT_REFUSED",
        "11, m,  false, a:c,         NO_RIGHT_TO_AGREE",
        "11, m,  false, a:f,         NO_RIGHT_TO_AGREE",
        "12, m,  false, a:m,         AGREEMENT_MISSING",
        "15, m,  false, a:m a:c,     agreed",
        "15, m,  false, a:m r:c,     AGREEMENT_REFUSED",
        "16, mf, false, a:c,         agreed",
        "16, mf, false, a:m,         NO_RIGHT_TO_AGREE",
        "11, m,  true,  '',          agreed",
        "15, '', true,  '',          agreed"
    })
    void whoever_has_the_right_on_the_day_agrees(
            int age, String authority, boolean measure, String answers, String outcome) {
        member(child, today.minusYears(age).minusDays(1));
        authority.chars().forEach(who -> authority((char) who));
        if (measure) {
            make(ofChild("/measures"), Map.of("measure", "CHILD_PROTECTION"));
        }
        draft();

        var agreed = agree(measure, answers(answers));

        if (outcome.equals("NO_RIGHT_TO_AGREE")) {
            assertThat(agreed.reason()).isEqualTo(outcome);
        } else {
            accepted(agreed);
            var shown = line();
            assertThat(shown.path("agreed").asBoolean()).isEqualTo(outcome.equals("agreed"));
            assertThat(shown.at("/stopped/cause").asString("agreed")).isEqualTo(outcome);
        }
    }

    @Test
    void authority_that_is_told_of_later_is_missing_of_what_was_agreed() {
        member(child, today.minusYears(11).minusDays(1));
        authority('m');
        draft();
        accepted(agree(false, answers("a:m")));
        assertThat(line().path("agreed").asBoolean()).isTrue();

        authority('f');

        var stopped = Patience.until(PATIENCE, this::line, line -> line.has("stopped"));
        assertThat(stopped.path("agreed").asBoolean()).isFalse();
        assertThat(stopped.at("/stopped/awaited/0").asString()).isEqualTo(father.toString());
    }

    private JsonNode line() {
        return anna.get(plan).json().path("lines").path(0);
    }

    private static List<String> answers(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    private Answer agree(boolean withinMeasure, List<String> answers) {
        var given = new ArrayList<Map<String, ?>>();
        answers.forEach(answer -> given.add(Map.of("by", who(answer.charAt(2)), "agrees", answer.charAt(0) == 'a')));
        var named = Map.of("line", line, "member", child, "withinMeasure", withinMeasure, "answers", given);
        var body = Map.of("householdVoice", "Zo willen wij het.", "on", today, "agreements", List.of(named));
        return Patience.until(
                PATIENCE,
                () -> anna.post(plan + "/_agree", "agree-" + household, body),
                answer -> !answer.reason().equals("NOT_HEARD_OF_YET"));
    }

    private void authority(char who) {
        var speaker = who == 'f' ? Map.of("outsider", father) : Map.of("member", mother);
        var body = new HashMap<String, Object>(speaker);
        body.put("role", "PARENT_WITH_AUTHORITY");
        make(ofChild("/speakers"), body);
    }

    private UUID who(char letter) {
        return switch (letter) {
            case 'm' -> mother;
            case 'f' -> father;
            default -> child;
        };
    }

    private void draft() {
        var goal = UUID.randomUUID();
        var scale = Map.of(
                "muchLess", "Erger.", "less", "Gelijk.", "expected", "Beter.", "more", "Goed.", "muchMore", "Top.");
        make("/v1/plans", Map.of("household", household, "purpose", "Rust.", "on", today));
        make(
                plan + "/goals",
                Map.of(
                        "id",
                        goal,
                        "words",
                        "Rustig huiswerk maken.",
                        "objectives",
                        List.of("CHILDREN"),
                        "scale",
                        scale,
                        "baseline",
                        -1));
        make(
                plan + "/lines",
                Map.of(
                        "id",
                        line,
                        "carriedBy",
                        "PROFESSIONAL",
                        "what",
                        "Tien gesprekken.",
                        "from",
                        today,
                        "until",
                        today.plusMonths(3),
                        "legalBasis",
                        "JEUGDWET",
                        "estimatedCost",
                        10_000,
                        "goals",
                        List.of(goal),
                        "objective",
                        "CHILDREN"));
    }

    private void member(UUID id, LocalDate born) {
        make(
                dossier + "/members",
                Map.of("id", id, "bsn", numbers.next(), "name", "Fictief Persoon", "birthDate", born, "from", today));
    }

    private String ofChild(String operation) {
        return dossier + "/members/" + child + operation;
    }

    private static String key(String path, Map<String, ?> body) {
        return UUID.nameUUIDFromBytes((path + body).getBytes(UTF_8)).toString();
    }

    private void make(String path, Map<String, ?> body) {
        accepted(Patience.until(
                PATIENCE,
                () -> anna.post(path, key(path, body), body),
                answer -> !answer.reason().equals("NOT_HEARD_OF_YET")));
    }
}
