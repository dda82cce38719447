package nl.keerpunt.local.administration;

import static nl.keerpunt.local.administration.Asking.SERVICES;
import static nl.keerpunt.local.administration.Asking.check;
import static nl.keerpunt.local.administration.Asking.existing;
import static nl.keerpunt.local.administration.Asking.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keerpunt.local.client.Answer;
import nl.keerpunt.local.client.Gateway;
import nl.keerpunt.local.client.Person;
import tools.jackson.databind.JsonNode;

/** What waits because it cannot be handled, of all services and of both demo municipalities. */
final class ParkedFacts {

    private static final List<String> ADMINISTRATORS = List.of("eva", "hanna");

    /** As a service tells of them; one that it leaves out stays empty. */
    private static final List<String> COLUMNS =
            List.of("id", "place", "reader", "subject", "municipality", "kind", "since", "tries", "waiting");

    private static final String USAGE = "say: parked [list] | parked retry SERVICE ID | parked drop SERVICE ID REASON";

    private final Gateway gateway;

    ParkedFacts(Gateway gateway) {
        this.gateway = gateway;
    }

    /** What there is to tell when it was done. */
    String asked(List<String> words) {
        return switch (words.isEmpty() ? "list" : words.getFirst()) {
            case "list" -> {
                check(words.size() <= 1, USAGE);
                yield list();
            }
            case "retry" -> {
                check(words.size() == 3, USAGE);
                yield done(write(words.get(1), words.get(2), "_retry", Map.of()), words.get(2));
            }
            case "drop" -> {
                check(words.size() > 3, USAGE);
                var reason = String.join(" ", words.subList(3, words.size()));
                yield done(write(words.get(1), words.get(2), "_drop", Map.of("reason", reason)), words.get(2));
            }
            case String other -> throw new NotDone("there is no \"parked " + other + "\"; " + USAGE);
        };
    }

    private String list() {
        var rows = new ArrayList<List<String>>();
        for (var service : SERVICES) {
            ADMINISTRATORS.stream()
                    .flatMap(administrator -> all(gateway.as(administrator), path(service)))
                    .map(fact -> row(service, fact))
                    .distinct() // What is of nobody's municipality is told to both.
                    .forEach(rows::add);
        }
        return rows.isEmpty() ? "Nothing is parked.\n" : table(rows);
    }

    private static Stream<JsonNode> all(Person administrator, String path) {
        var facts = new ArrayList<JsonNode>();
        var next = "";
        do {
            var page = administrator.get(next.isEmpty() ? path : path + "?after=" + next);
            told(page).path("items").forEach(facts::add);
            next = page.json().path("next").asString("");
        } while (!next.isEmpty());
        return facts.stream();
    }

    private static List<String> row(String service, JsonNode fact) {
        return Stream.concat(
                        Stream.of(service),
                        COLUMNS.stream().map(column -> fact.path(column).asString("")))
                .toList();
    }

    private static String table(List<List<String>> rows) {
        var all = new ArrayList<List<String>>();
        all.add(Stream.concat(Stream.of("service"), COLUMNS.stream()).toList());
        all.addAll(rows);
        return all.stream().map(row -> line(row, all)).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(List<String> row, List<List<String>> all) {
        var line = new StringBuilder();
        for (var column = 0; column < row.size(); column++) {
            var at = column;
            var width =
                    all.stream().mapToInt(each -> each.get(at).length()).max().orElse(1);
            line.append("%-{}s  ".replace("{}", "" + Math.max(1, width)).formatted(row.get(column)));
        }
        return line.toString().stripTrailing();
    }

    /** By the administrator whose it is: to the other it does not exist. */
    private Answer write(String service, String id, String operation, Map<String, ?> body) {
        check(isId(id), "\"" + id + "\" is no id; see: parked list");
        var path = path(existing(service)) + "/" + id + "/" + operation;
        var key = UUID.randomUUID().toString();
        var answer = gateway.as(ADMINISTRATORS.getFirst()).post(path, key, body);
        return answer.status() == 404 ? gateway.as(ADMINISTRATORS.getLast()).post(path, key, body) : answer;
    }

    private static String done(Answer answer, String id) {
        return told(answer).path("parked").asBoolean(false)
                ? id + " was tried and still waits.\n"
                : id + " waits no more.\n";
    }

    private static boolean isId(String id) {
        try {
            return UUID.fromString(id).toString().equalsIgnoreCase(id);
        } catch (IllegalArgumentException no) {
            return false;
        }
    }

    private static String path(String service) {
        return "/v1/" + service + "/parked-facts";
    }
}
