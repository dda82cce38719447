package nl.keerpunt.journeys.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.journeys.Guidance;
import nl.keerpunt.journeys.Platforms;
import nl.keerpunt.journeys.sweep.Document.Operation;
import nl.keerpunt.local.client.Answer;
import nl.keerpunt.local.client.Patience;
import nl.keerpunt.local.platform.LocalPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each operation about a household, through the gateway: its own team is let in, another team only with a ground,
 * another municipality never; who answers for it only its own team changes. A write names a version that no history
 * has, so that whoever is let in changes nothing. Straight at
 * the services the same is swept by AccessLaws, over more combinations.
 */
class AccessJourneyTest {

    private static final LocalPlatform PLATFORM = Platforms.shared();
    private static final Document DOCUMENT = Document.of(PLATFORM.door().as("bram"));
    private static final Guidance OF_TEAM_NOORD = Guidance.agree(PLATFORM.door().as("bram"));
    private static final Examples EXAMPLES =
            new Examples(DOCUMENT, Map.of("household", OF_TEAM_NOORD.household().toString()));
    private static final String FILE = "/households/{id}/members/{member}/file";
    private static final String LIST = "GET /v1/arrangements";
    private static final Set<String> ABOUT_NO_HOUSEHOLD = Set.of(
            "POST /v1/households",
            "GET /v1/households",
            "GET /v1/direction-alarms",
            "POST /v1/households/_find",
            "GET /v1/agenda",
            "GET /v1/mandates/{professional}",
            "GET /v1/mandates/{professional}/may-decide",
            "GET /v1/mandate-profiles",
            "GET /v1/keeping-rules",
            "GET /v1/legal-terms",
            "GET /v1/lead-times",
            "GET /v1/life-turns",
            "GET /v1/glossary-terms",
            "GET /v1/glossary-terms/{code}",
            "GET /v1/professionals",
            "GET /v1/professionals/{professional}",
            "GET /v1/professionals/{professional}/history",
            "GET /v1/teams",
            "GET /v1/teams/{team}",
            "GET /v1/teams/{team}/history",
            "GET /v1/term-agenda",
            "GET /v1/term-agenda/calendar",
            "GET /v1/term-agenda/turns",
            "POST /v1/calendar-feeds",
            "GET /v1/calendar-feeds",
            "POST /v1/calendar-feeds/{feed}/_revoke",
            "GET /v1/calendar-feeds/{feed}/calendar",
            "GET /v1/providers/{agb}");

    static {
        // Whom it may let in budget-service hears beside what it hears of money.
        Patience.until(
                Duration.ofMinutes(1),
                () -> PLATFORM.door().as("bram").get("/v1/budget/households/" + OF_TEAM_NOORD.household() + "/looks"),
                answer -> answer.status() == 200);
        Guidance.accepted(PLATFORM.door()
                .as("bram")
                .post(
                        "/v1/plans",
                        UUID.randomUUID().toString(),
                        Map.of("household", OF_TEAM_NOORD.household(), "purpose", "Rust.", "on", Platforms.today())));
    }

    static Stream<Operation> aboutHouseholds() {
        return ofProfessionals()
                .filter(operation -> !ABOUT_NO_HOUSEHOLD.contains(operation.toString()))
                .filter(operation -> !operation.path().endsWith(FILE));
    }

    static Stream<Operation> files() {
        return ofProfessionals().filter(operation -> operation.path().endsWith(FILE));
    }

    private static Stream<Operation> ofProfessionals() {
        return DOCUMENT.operations().stream()
                .filter(operation -> operation.roles().contains("ACCESS")
                        || operation.roles().contains("DIRECTOR"));
    }

    @Test
    void what_is_not_swept_is_there() {
        assertThat(ofProfessionals().map(Operation::toString)).containsAll(ABOUT_NO_HOUSEHOLD);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("aboutHouseholds")
    void its_own_team_is_let_in_and_another_only_with_a_ground(Operation operation) {
        assertThat(asked(operation, "bram", false)).satisfies(answer -> isLetIn(operation, answer));
        var directs = operation.path().matches(".*/_(assign|transfer|acceptdirection|declinedirection|close)");
        var answers = operation.path().matches(".*/_(set|lift)safetyflag");
        var another = asked(operation, "clara", false);
        var withGround = asked(operation, "clara", true);
        if (directs) {
            assertThat(List.of(another.reason(), withGround.reason())).containsOnly("OWN_TEAM_ONLY");
        } else if (answers) {
            assertThat(List.of(another.reason(), withGround.reason())).containsOnly("DIRECTOR_ONLY");
        } else {
            assertThat(another.reason()).isEqualTo("ACCESS_GROUND_REQUIRED");
            assertThat(withGround).satisfies(answer -> isLetIn(operation, answer));
        }
        var elsewhere = asked(operation, "fatima", true);
        if (operation.toString().equals(LIST)) {
            assertThat(elsewhere.json().path("items").isEmpty())
                    .as(elsewhere.text())
                    .isTrue();
        } else {
            assertThat(elsewhere.reason()).as(elsewhere.text()).isIn("NOT_FOUND", "NOT_HEARD_OF_YET");
        }
    }

    /** Bram is of the team, and directs nobody here. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void a_file_is_made_by_no_team_and_by_no_ground(Operation operation) {
        assertThat(List.of(
                        asked(operation, "bram", false).reason(),
                        asked(operation, "bram", true).reason(),
                        asked(operation, "clara", true).reason()))
                .containsOnly("DIRECTOR_ONLY");
        assertThat(asked(operation, "fatima", true).reason()).isEqualTo("NOT_FOUND");
    }

    /** What is asked about an unknown part of a household is not there, for those who are let in alone. */
    private static void isLetIn(Operation operation, Answer answer) {
        var isOfPart = operation.method().equals("GET") && operation.path().matches(".*\\{.*\\{.*");
        assertThat(answer.status()).as(answer.text()).isIn(isOfPart ? List.of(200, 404) : List.of(200, 409, 412));
    }

    private static Answer asked(Operation operation, String person, boolean ground) {
        var caller = PLATFORM.door().as(person).with("If-Match", "\"999999\"");
        var knocking = ground ? caller.with("Access-Ground", "crisis-service") : caller;
        if (operation.method().equals("GET")) {
            return knocking.get(address(operation));
        }
        return knocking.post(
                address(operation),
                UUID.randomUUID().toString(),
                operation.hasBody() ? EXAMPLES.body(operation.body()) : Map.of());
    }

    private static String address(Operation operation) {
        var isOfAnArrangement = operation.path().startsWith("/v1/arrangements/");
        var id = isOfAnArrangement ? OF_TEAM_NOORD.arrangement() : OF_TEAM_NOORD.household();
        var address = operation
                .path()
                .replace("{id}", id.toString())
                .replace("{version}", "1")
                .replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
        if (operation.toString().equals(LIST)) {
            return address + "?household=" + id;
        }
        if (address.endsWith("/differences")) {
            return address + "?to=2";
        }
        return address.endsWith("/changes") ? address + "?since=2026-01-01T00:00:00Z" : address;
    }
}
