package nl.keerpunt.testing.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Who reaches what is about a household, asked straight at a service: role × team × municipality × standing of the
 * household × ground × operation. The law is the platform's one rule of access; of all combinations some are drawn by
 * chance, the same in each run. A write names a version that no history has, so that whoever is let in changes nothing.
 *
 * <p>A test class that implements this has these tests.
 */
public interface AccessLaws {

    String MUNICIPALITY = "0307";
    String TEAM = "noord";
    String CALLER = "wie-aanbelt";

    int DRAWN = 25;

    /** Who answers for the household that is asked about, which is of team noord in 0307. */
    enum Standing {
        UNDIRECTED,
        DIRECTED_BY_THE_CALLER,
        DIRECTED_BY_ANOTHER,
        ERASED,
        UNKNOWN
    }

    /** Whom an operation lets in besides those it always does; the last two are the reasons for which it refuses. */
    enum Reach {
        BY_GROUND,
        OWN_TEAM_ONLY,
        DIRECTOR_ONLY
    }

    /**
     * An operation about a household: {@code GET /v1/households/{id}}, or a list of one:
     * {@code ?household={household}}.
     *
     * @param body one that reads well for a household, of a write; null to read
     * @param reach whom it lets in
     */
    record Asked(String method, String path, @Nullable Function<String, Object> body, Reach reach) {

        public static Asked get(String path) {
            return new Asked("GET", path, null, Reach.BY_GROUND);
        }

        /** What is for the director alone: neither the own team nor a ground is enough. */
        public static Asked ofTheDirector(String path) {
            return new Asked("GET", path, null, Reach.DIRECTOR_ONLY);
        }

        public static Asked ofTheDirector(String path, Object body) {
            return new Asked("POST", path, _ -> body, Reach.DIRECTOR_ONLY);
        }

        public static Asked post(String path, Object body) {
            return new Asked("POST", path, _ -> body, Reach.BY_GROUND);
        }

        /** What changes who answers for the household: a ground is not enough. */
        public static Asked direct(String path, Object body) {
            return new Asked("POST", path, _ -> body, Reach.OWN_TEAM_ONLY);
        }

        /** What begins something for the household that its body names. */
        public static Asked begin(String path, Function<String, Object> body) {
            return new Asked("POST", path, body, Reach.BY_GROUND);
        }

        boolean begins() {
            return body != null && !path.contains("{id}");
        }

        boolean lists() {
            return path.contains("?");
        }

        /** Whoever else a question is about is nobody that the household knows. */
        List<Integer> whenLetIn() {
            if (body != null) {
                return List.of(409, 412);
            }
            return template().replace("{id}", "").contains("{") ? List.of(200, 404) : List.of(200);
        }

        /** As the document has it. */
        String template() {
            return path.replaceFirst("[?].*", "");
        }

        @Override
        public String toString() {
            return method + " " + template();
        }
    }

    /**
     * What is asked about.
     *
     * @param id what stands for {@code {id}} in a path, but behind {@code households/}
     */
    record Place(String household, String id) {}

    record Combination(
            Set<String> roles, @Nullable String team, String municipality, Standing standing, boolean ground) {

        boolean isLetInTo(Asked asked) {
            return switch (asked.reach()) {
                case BY_GROUND -> isOwn() || ground;
                case OWN_TEAM_ONLY -> isOwn();
                case DIRECTOR_ONLY -> standing == Standing.DIRECTED_BY_THE_CALLER;
            };
        }

        boolean isOwn() {
            return TEAM.equals(team) || standing == Standing.DIRECTED_BY_THE_CALLER;
        }

        /** Whether there is such a household where the caller works. */
        boolean isThere() {
            return municipality.equals(MUNICIPALITY) && standing != Standing.UNKNOWN;
        }
    }

    /** What no draw may leave out: the own team, the own director, and another team with and without a ground. */
    List<Combination> ALWAYS = List.of(
            new Combination(Set.of("access"), TEAM, MUNICIPALITY, Standing.UNDIRECTED, false),
            new Combination(Set.of("director"), "zuid", MUNICIPALITY, Standing.DIRECTED_BY_THE_CALLER, false),
            new Combination(Set.of("access"), "zuid", MUNICIPALITY, Standing.DIRECTED_BY_ANOTHER, true),
            new Combination(Set.of("access"), "zuid", MUNICIPALITY, Standing.DIRECTED_BY_ANOTHER, false));

    ServiceUnderTest service();

    /** A household with this standing, and what there is of it; fresh ids when it is unknown. */
    Place about(Standing standing);

    /** All operations about a household that the roles access and director have. */
    List<Asked> aboutHouseholds();

    /** The operations of these roles that are about no household, or about none yet: {@code GET /v1/agenda}. */
    Set<String> aboutNoHousehold();

    @Test
    default void what_professionals_ask_about_a_household_is_swept() {
        var swept = aboutHouseholds().stream().map(Asked::toString);
        assertThat(Stream.concat(swept, aboutNoHousehold().stream()))
                .containsExactlyInAnyOrderElementsOf(ServiceOperations.operationsOf(service()).stream()
                        .filter(operation -> operation.roles().contains("access")
                                || operation.roles().contains("director"))
                        .map(ServiceOperations.Operation::toString)
                        .toList());
    }

    @TestFactory
    default Stream<DynamicTest> whoever_answers_for_a_household_reaches_it_and_others_need_a_ground() {
        var places = new EnumMap<Standing, Place>(Standing.class);
        for (var standing : Standing.values()) {
            places.put(standing, about(standing));
        }
        var matrix = ServiceOperations.operationsOf(service()).stream()
                .collect(Collectors.toMap(ServiceOperations.Operation::toString, ServiceOperations.Operation::roles));
        return aboutHouseholds().stream()
                .map(asked -> DynamicTest.dynamicTest(asked.toString(), () -> {
                    var granted = matrix.getOrDefault(asked.toString(), Set.of());
                    assertThat(granted).as("in the rights matrix").isNotEmpty();
                    var known = Set.of("access", "director");
                    var drawn = combinations(new Random(asked.toString().hashCode())).stream()
                            .filter(each -> each.roles().stream()
                                    .noneMatch(role -> granted.contains(role) && !known.contains(role)))
                            .limit(DRAWN)
                            .toList();
                    var waited = new AtomicBoolean();
                    for (var each : drawn) {
                        // What was not heard of is waited for: once is enough.
                        if (!asked.begins() || each.isThere() || !waited.getAndSet(true)) {
                            judge(asked, each, granted, Objects.requireNonNull(places.get(each.standing())));
                        }
                    }
                }));
    }

    @Test
    default void the_document_names_the_header_that_lets_a_professional_in() {
        var paths = service().http().get("/openapi.json").json().path("paths");
        assertThat(aboutHouseholds())
                .allSatisfy(asked -> assertThat(paths.path(asked.template().substring("/v1".length()))
                                .path(asked.method().toLowerCase(Locale.ROOT))
                                .path("parameters")
                                .findValuesAsString("name"))
                        .as(asked.toString())
                        .filteredOn("Access-Ground"::equals)
                        .hasSize(asked.reach() == Reach.BY_GROUND ? 1 : 0));
    }

    private void judge(Asked asked, Combination drawn, Set<String> granted, Place place) {
        var answer = ask(asked, drawn, place);
        var what = asked + " " + drawn + ": " + answer.status() + " " + answer.text();
        if (Collections.disjoint(granted, drawn.roles())) {
            assertThat(answer.status()).as(what).isEqualTo(403);
            assertThat(answer.reason()).as(what).isEqualTo("NOT_ALLOWED");
        } else if (!drawn.isThere() && asked.lists()) {
            assertThat(answer.status()).as(what).isEqualTo(drawn.ground() ? 200 : 403);
            assertThat(answer.json().path("items").isEmpty()).as(what).isTrue();
        } else if (!drawn.isThere()) {
            assertThat(answer.status()).as(what).isIn(403, 404, 409);
        } else if (drawn.isLetInTo(asked)) {
            assertThat(answer.status()).as(what).isIn(asked.whenLetIn());
        } else if (asked.begins() && drawn.standing() == Standing.ERASED) {
            assertThat(answer.status()).as(what).isIn(403, 409);
        } else {
            assertThat(answer.status()).as(what).isEqualTo(403);
            assertThat(answer.reason())
                    .as(what)
                    .isEqualTo(
                            asked.reach() == Reach.BY_GROUND
                                    ? "ACCESS_GROUND_REQUIRED"
                                    : asked.reach().name());
        }
    }

    private Http.Answer ask(Asked asked, Combination drawn, Place place) {
        var token = service()
                .identity()
                .token(claims -> claims.subject(CALLER)
                        .claim("municipality", drawn.municipality())
                        .claim("team", drawn.team())
                        .claim("roles", List.copyOf(drawn.roles())));
        var caller = service().http().as(token).with("If-Match", "\"999999\"");
        var knocking = drawn.ground() ? caller.with("Access-Ground", "crisis-service") : caller;
        var path = asked.path()
                .replace("households/{id}", "households/" + place.household())
                .replace("{household}", place.household())
                .replace("{id}", place.id())
                .replace("{version}", "1")
                .replaceAll("\\{[a-z]+}", UUID.randomUUID().toString());
        var body = asked.body();
        return body == null ? knocking.get(path + question(path)) : knocking.post(path, body.apply(place.household()));
    }

    private static String question(String path) {
        return path.endsWith("/changes") ? "?since=2026-01-01T00:00:00Z" : path.endsWith("/differences") ? "?to=2" : "";
    }

    private static List<Combination> combinations(Random chance) {
        var all = new ArrayList<Combination>();
        for (var roles : List.of(
                Set.of("access"),
                Set.of("director"),
                Set.of("access", "director"),
                Set.of("controller"),
                Set.of("controller", "access"))) {
            for (var team : new @Nullable String[] {TEAM, "zuid", null}) {
                for (var municipality : List.of(MUNICIPALITY, "0344")) {
                    for (var standing : Standing.values()) {
                        all.add(new Combination(roles, team, municipality, standing, false));
                        all.add(new Combination(roles, team, municipality, standing, true));
                    }
                }
            }
        }
        Collections.shuffle(all, chance);
        all.addAll(0, ALWAYS);
        return all;
    }
}
