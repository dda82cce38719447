package nl.keerpunt.local.story;

import java.io.PrintStream;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import nl.keerpunt.local.client.Answer;
import nl.keerpunt.local.client.Gateway;
import nl.keerpunt.local.client.Patience;
import nl.keerpunt.local.client.Person;
import tools.jackson.databind.JsonNode;

/**
 * Where the story is played: who does what through the gateway, what is told of it, and what must be true afterwards.
 */
final class Stage {

    private static final String MUNICIPALITY = "0307";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Gateway gateway;
    private final Cast cast;
    private final PrintStream out;
    private String step = "before the first step";
    private int steps;

    Stage(Gateway gateway, Cast cast, PrintStream out) {
        this.gateway = gateway;
        this.cast = cast;
        this.out = out;
    }

    Cast cast() {
        return cast;
    }

    void step(String title) {
        steps++;
        step = steps + ". " + title;
        out.println();
        out.println(step);
    }

    void did(String what) {
        out.println("   " + what);
    }

    void plan(String what) {
        out.println("     plan         " + what);
    }

    void arrangement(String what) {
        out.println("     arrangement  " + what);
    }

    void budget(String what) {
        out.println("     budget       " + what);
    }

    Person person(String name) {
        return gateway.as(name);
    }

    /** A provider names the municipality it asks about. */
    Person provider(String name) {
        return gateway.as(name).with("Municipality", MUNICIPALITY);
    }

    /** A write that must be accepted, once what it rests on was heard of. */
    Answer write(Person person, String path, String name, Map<String, ?> body) {
        var answer = Patience.until(
                PATIENCE,
                () -> person.post(path, cast.key(name), body),
                each -> !each.reason().equals("NOT_HEARD_OF_YET"));
        check(
                answer.isAccepted(),
                "POST " + path + " was answered with HTTP " + answer.status() + ": " + answer.text());
        return answer;
    }

    /** A write that must break this rule. */
    JsonNode refused(Person person, String path, String name, Map<String, ?> body, String reason) {
        var answer = person.post(path, cast.key(name), body);
        check(
                answer.status() == 409 && answer.reason().equals(reason),
                "POST " + path + " was to be refused with " + reason + ", but: HTTP " + answer.status() + ": "
                        + answer.text());
        return answer.json();
    }

    JsonNode read(Person person, String path) {
        var answer = person.get(path);
        check(
                answer.status() == 200,
                "GET " + path + " was answered with HTTP " + answer.status() + ": " + answer.text());
        return answer.json();
    }

    /** What travels between the services: asked again, for a bounded time, until it has arrived. */
    JsonNode eventually(Person person, String path, String what, Predicate<JsonNode> arrived) {
        var answer = Patience.until(
                PATIENCE, () -> person.get(path), reading -> reading.status() == 200 && arrived.test(reading.json()));
        check(
                answer.status() == 200 && arrived.test(answer.json()),
                "within " + PATIENCE.toSeconds() + " s it was not true that " + what + "; the last answer: HTTP "
                        + answer.status() + ": " + answer.text());
        return answer.json();
    }

    void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new StoryFailed("step " + step + ": " + otherwise);
        }
    }

    void same(Object expected, Object found, String what) {
        check(Objects.equals(expected, found), what + " was to be " + expected + " and is " + found);
    }

    static String euros(long cents) {
        return "€ " + NumberFormat.getNumberInstance(Locale.of("nl", "NL")).format(cents / 100) + ","
                + "%02d".formatted(Math.abs(cents % 100));
    }
}
