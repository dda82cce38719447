package nl.keerpunt.local.story;

import java.time.Instant;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The one budget as the controller sees it: this household's part of this year and the next. */
final class Purse {

    private final Stage stage;

    Purse(Stage stage) {
        this.stage = stage;
    }

    /** What is set aside for the household now. */
    long reserved() {
        return reserved(null);
    }

    /** What was known to be set aside at an instant; now, when there is none. */
    long reserved(@Nullable Instant knownAt) {
        return years().mapToLong(year -> reserved(year, knownAt)).sum();
    }

    /** Waits until what is set aside is what was agreed: the ledger hears of it a moment later. */
    void awaitReserved(long cents) {
        stage.eventually(
                stage.person("daan"),
                statement(firstYear(), null),
                "the budget holds " + Stage.euros(cents) + " for this household",
                _ -> reserved() == cents);
    }

    private long reserved(int year, @Nullable Instant knownAt) {
        var statement = stage.read(stage.person("daan"), statement(year, knownAt));
        addUp(statement);
        return rows(statement)
                .filter(row -> row.path("key")
                        .asString("")
                        .endsWith(stage.cast().household().toString()))
                .mapToLong(row -> row.path("wholeYear").path("reserved").asLong())
                .sum();
    }

    /** The lens never loses a cent: its rows are the total. */
    private void addUp(JsonNode statement) {
        for (var figure : new String[] {"appropriated", "reserved", "realised", "free"}) {
            var ofRows = rows(statement)
                    .mapToLong(row -> row.path("wholeYear").path(figure).asLong())
                    .sum();
            stage.same(
                    statement.path("total").path("wholeYear").path(figure).asLong(-1),
                    ofRows,
                    "the sum of " + figure + " over all households");
        }
    }

    private static Stream<JsonNode> rows(JsonNode statement) {
        return StreamSupport.stream(statement.path("rows").spliterator(), false);
    }

    private IntStream years() {
        return IntStream.rangeClosed(firstYear(), firstYear() + 1);
    }

    private int firstYear() {
        return stage.cast().today().getYear();
    }

    private static String statement(int year, @Nullable Instant knownAt) {
        return "/v1/budgets/" + year + "/statement?by=household" + (knownAt == null ? "" : "&knownAt=" + knownAt);
    }
}
