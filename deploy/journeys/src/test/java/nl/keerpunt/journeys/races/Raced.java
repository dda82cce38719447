package nl.keerpunt.journeys.races;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import nl.keerpunt.journeys.FreeNumbers;
import nl.keerpunt.journeys.Platforms;
import nl.keerpunt.local.client.Answer;
import nl.keerpunt.local.client.Gateway;
import nl.keerpunt.local.client.Patience;
import nl.keerpunt.local.client.Person;

/**
 * One household of the races and whatever a write can be about, each known by its name before it is made.
 *
 * @param numbers where free numbers of persons come from
 */
record Raced(Gateway door, long seed, int run, FreeNumbers numbers) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** A write as somebody sends it. */
    record Attempt(Person person, String path, Map<String, ?> body) {

        /** Whom a slow machine kept waiting sends it again under the same key. */
        Answer send(String key) {
            return Patience.until(
                    PATIENCE,
                    () -> person.post(path, key, body),
                    each -> !each.reason().equals("UPSTREAM_SLOW"));
        }

        /** What another service has not heard of yet is tried again under the same key. */
        Answer sendUntilHeardOf() {
            var key = key();
            return Patience.until(
                    PATIENCE, () -> send(key), each -> !each.reason().equals("NOT_HEARD_OF_YET"));
        }
    }

    UUID household() {
        return id("household");
    }

    /** As if it were drawn: ids that are derived are for what services make themselves. */
    UUID id(String name) {
        var derived = UUID.nameUUIDFromBytes((seed + "/" + run + "/" + name).getBytes(UTF_8));
        return new UUID(derived.getMostSignificantBits() & ~0xf000L | 0x4000L, derived.getLeastSignificantBits());
    }

    static LocalDate today() {
        return Platforms.today();
    }

    String ofHousehold(String rest) {
        return "/v1/households/" + household() + rest;
    }

    String ofPlan(String rest) {
        return "/v1/plans/" + household() + rest;
    }

    static String ofBudget(String rest) {
        return "/v1/budgets/" + today().getYear() + rest;
    }

    String ofArrangement(String name, String rest) {
        return "/v1/arrangements/" + id(name) + rest;
    }

    Attempt by(String person, String path, Map<String, ?> body) {
        var somebody = door.as(person);
        return new Attempt(person.equals("samenverder") ? somebody.with("Municipality", "0307") : somebody, path, body);
    }

    Attempt bram(String path, Map<String, ?> body) {
        return by("bram", path, body);
    }

    Answer erase() {
        return by("eva", ofHousehold("/_erase"), Writes.erase()).send(key());
    }

    Answer process() {
        return door.as("eva").get(ofHousehold("/erasure"));
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    /** Makes something that has to be there. */
    void make(Attempt attempt) {
        var answer = attempt.sendUntilHeardOf();
        check(answer.isAccepted(), attempt.path(), answer);
    }

    void await(String path, Predicate<Answer> expected) {
        await("bram", path, expected);
    }

    void await(String person, String path, Predicate<Answer> expected) {
        var somebody = door.as(person);
        var answer = Patience.until(PATIENCE, () -> somebody.get(path), expected);
        check(expected.test(answer), path, answer);
    }

    private void check(boolean holds, String what, Answer answer) {
        if (!holds) {
            throw new AssertionError("run " + run + " of seed " + seed + " could not be prepared: " + what + ": HTTP "
                    + answer.status() + " " + answer.text());
        }
    }

    Map<String, ?> member(String name) {
        return Map.of(
                "id", id(name), "bsn", numbers.next(), "name", "Iemand", "birthDate", "2012-05-01", "from", today());
    }

    Map<String, ?> departed(String name) {
        return Map.of("id", id(name), "content", Map.of("kind", "DEPARTURE", "on", today()));
    }

    static Map<String, ?> request(UUID id) {
        return Map.of("id", id, "words", "Hulp.", "laws", List.of("WMO"), "on", today(), "channel", "RESIDENT");
    }

    Map<String, ?> speaker(String name, String role) {
        return Map.of("id", id(name), "role", role, "outsider", id("outsider"));
    }

    Map<String, ?> reached(String name) {
        return Map.of("id", id(name), "law", "WMO", "milestone", "MELDING_CONFIRMED", "on", today());
    }

    Map<String, ?> goal(String name) {
        var scale = Map.of(
                "muchLess", "Erger.", "less", "Gelijk.", "expected", "Beter.", "more", "Goed.", "muchMore", "Top.");
        return Map.of("id", id(name), "words", "Rust.", "objectives", List.of("HOME"), "scale", scale, "baseline", -1);
    }

    /** The id of a goal that is changed stands in the path. */
    Map<String, ?> changeOfGoal(String name) {
        var goal = new HashMap<String, Object>(goal(name));
        goal.remove("id");
        return goal;
    }

    Map<String, ?> cause(String name) {
        return Map.of("id", id(name), "words", "Onrust.", "domain", "HOME");
    }

    Map<String, ?> line(String name) {
        var line = new HashMap<String, Object>();
        line.put("id", id(name));
        line.put("carriedBy", "PROVIDER");
        line.put("what", "Begeleiding.");
        line.put("provider", "75000003");
        line.put("product", "GUIDANCE");
        line.put("legalBasis", "JEUGDWET");
        line.put("estimatedCost", 10 * 75 * 100);
        line.put("goals", List.of(id("goal")));
        line.put("objective", "CHILDREN");
        line.put("considerations", Map.of("skipped", "Niemand anders kan het.", "referral", "EXPERTISE"));
        line.putAll(extent(10, today()));
        return line;
    }

    /** The id of a line that is changed stands in the path. */
    Map<String, ?> changeOf(String name) {
        var line = new HashMap<String, Object>(line(name));
        line.remove("id");
        return line;
    }

    Map<String, ?> condition(String name) {
        return with(changeOfCondition(name), Map.of("id", id(name)));
    }

    Map<String, ?> changeOfCondition(String name) {
        return Map.of("line", id("line"), "what", "De " + name + ".", "owner", "De buurvrouw.", "dueOn", today());
    }

    /** What a professional carries out is decided without an arrangement. */
    Map<String, ?> lineOfAProfessional() {
        var line = new HashMap<String, Object>(line("professional's line"));
        List.of("provider", "product", "volume", "frequency", "considerations").forEach(line::remove);
        line.putAll(Map.of("carriedBy", "PROFESSIONAL", "legalBasis", "WMO"));
        return line;
    }

    static Map<String, ?> extent(int volume, LocalDate from) {
        return Map.of("volume", volume, "frequency", "IN_TOTAL", "from", from, "until", today().plusDays(60));
    }

    static Map<String, ?> with(Map<String, ?> one, Map<String, ?> more) {
        var both = new HashMap<String, Object>(one);
        both.putAll(more);
        return both;
    }

    Map<String, ?> agreement(String name) {
        return with(
                extent(10, today()),
                Map.of(
                        "id",
                        id(name),
                        "household",
                        household(),
                        "provider",
                        "75000003",
                        "objective",
                        "CHILDREN",
                        "product",
                        "GUIDANCE"));
    }

    Map<String, ?> proposal(String arrangement) {
        return with(
                extent(12, today().plusDays(1)),
                Map.of("proposal", id("proposal of " + arrangement), "reason", "Meer uren."));
    }

    Map<String, ?> proposed() {
        return Map.of("proposal", id("proposal of arrangement"));
    }

    Map<String, ?> realisation(String line) {
        return Map.of(
                "arrangement",
                id("arrangement"),
                "claimLine",
                id(line),
                "month",
                today().toString().substring(0, 7),
                "amount",
                100,
                "authority",
                "Mandaatregeling, artikel 3");
    }

    Map<String, ?> refund() {
        return Map.of(
                "arrangement",
                id("arrangement"),
                "refund",
                id("refund"),
                "month",
                today().toString().substring(0, 7),
                "amount",
                100,
                "on",
                today(),
                "authority",
                "Mandaatregeling, artikel 3");
    }
}
