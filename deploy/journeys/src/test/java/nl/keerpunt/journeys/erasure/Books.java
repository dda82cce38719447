package nl.keerpunt.journeys.erasure;

import static java.util.stream.Collectors.toMap;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.budget.seal.Link;
import nl.keerpunt.budget.seal.Said;
import nl.keerpunt.budget.seal.SealCheck;
import nl.keerpunt.budget.seal.SealedEntry;
import nl.keerpunt.budget.seal.SignedHead;
import nl.keerpunt.journeys.Guidance;
import nl.keerpunt.journeys.Platforms;
import nl.keerpunt.local.client.Person;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A municipality's purse as its controller sees it at a moment: all statements, by lens and row. */
record Books(Map<String, JsonNode> rows) {

    private static final List<String> LENSES = List.of("month", "legalBasis", "taskField", "household", "provider");
    private static final JsonMapper JSON = new JsonMapper();

    /** @param validOn until and including whose month the rows also tell */
    static Books of(Person controller, LocalDate validOn) {
        var rows = new TreeMap<String, JsonNode>();
        for (var lens : LENSES) {
            for (var year : years()) {
                var path = "/v1/budgets/" + year + "/statement?by=" + lens + "&validOn=" + validOn;
                var statement = Guidance.accepted(controller.get(path)).json();
                statement
                        .path("rows")
                        .forEach(row -> rows.put(
                                lens + " " + year + " " + row.path("key").asString(""), row));
                rows.put(lens + " " + year + " total", statement.path("total"));
            }
        }
        return new Books(rows);
    }

    private static List<Integer> years() {
        return List.of(Platforms.today().getYear(), Platforms.today().getYear() + 1);
    }

    /** What every row says of the months until the day that was asked for, to the byte. */
    Map<String, String> untilMonth() {
        return rows.entrySet().stream()
                .filter(row -> !row.getKey().startsWith("month "))
                .collect(toMap(
                        Map.Entry::getKey,
                        row -> row.getValue().path("untilMonth").toString()));
    }

    /** The rows of the months before this one, to the byte. */
    Map<String, String> monthsBefore(String month) {
        return rows.entrySet().stream()
                .filter(row -> row.getKey().startsWith("month ")
                        && row.getValue().path("key").asString("").compareTo(month) < 0
                        && !row.getKey().endsWith("total"))
                .collect(toMap(Map.Entry::getKey, row -> row.getValue().toString()));
    }

    /** What the rows of all other households say, to the byte. */
    Map<String, String> withoutHousehold(UUID household) {
        return rows.entrySet().stream()
                .filter(row -> row.getKey().startsWith("household "))
                .filter(row -> !row.getValue().path("key").asString("").equals(household.toString()))
                .filter(row -> !row.getKey().endsWith("total")
                        && !row.getValue().path("key").asString("").isEmpty())
                .collect(toMap(Map.Entry::getKey, row -> row.getValue().toString()));
    }

    /** What is set aside for a household in all months, and until the month that was asked for. */
    List<Long> reserved(UUID household) {
        return Stream.of("wholeYear", "untilMonth")
                .map(part -> years().stream()
                        .map(year -> rows.get("household " + year + " " + household))
                        .filter(row -> row != null)
                        .mapToLong(row -> row.path(part).path("reserved").asLong())
                        .sum())
                .toList();
    }

    /** The first entry that does not fit its seal or the heads that were signed; anybody can look for it. */
    static Optional<SealCheck.Misfit> misfit(Person controller) {
        Guidance.accepted(
                controller.post("/v1/budgets/seals/_sign", UUID.randomUUID().toString(), Map.of()));
        var seals =
                Guidance.accepted(controller.get("/v1/budgets/seals?limit=200")).json();
        var heads = seals.path("items")
                .valueStream()
                .map(head -> JSON.treeToValue(head, SignedHead.class))
                .toList();
        var keys = seals.path("publicKeys").valueStream().map(Books::publicKey).toList();
        return SealCheck.first(entries(controller), heads, keys);
    }

    private static List<SealedEntry> entries(Person controller) {
        var entries = new ArrayList<SealedEntry>();
        for (var year : years()) {
            var path = "/v1/budgets/" + year + "/entries?limit=200";
            for (var next = path; !next.isEmpty(); ) {
                var page = Guidance.accepted(controller.get(next)).json();
                page.path("items").forEach(entry -> entries.add(sealed(entry)));
                var cursor = page.path("next").asString("");
                next = cursor.isEmpty() ? "" : path + "&after=" + cursor;
            }
        }
        entries.sort(Comparator.comparingLong(entry -> entry.link().number()));
        return entries;
    }

    private static SealedEntry sealed(JsonNode shown) {
        var link = new Link(shown.path("number").asLong(), shown.path("hash").asString());
        return new SealedEntry(shown.path("form").asInt(), link, JSON.treeToValue(shown, Said.class));
    }

    private static PublicKey publicKey(JsonNode encoded) {
        try {
            return KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(encoded.asString())));
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
