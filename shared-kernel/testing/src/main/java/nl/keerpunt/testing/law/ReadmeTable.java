package nl.keerpunt.testing.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keerpunt.testing.Vocabulary;

/**
 * The table of a service's README, so that a test can compare it with the code:
 *
 * <pre>{@code
 * | Ask it | It records | It tells others |
 * |---|---|---|
 * | StartArrangement | ArrangementStarted | provider.ArrangementStartedV1 |
 * }</pre>
 *
 * A cell may hold several names, separated by commas, and may be empty.
 */
public final class ReadmeTable {

    /** What to do when table and code differ. */
    public static final String ADVICE = "the table in README.md: add or take away the row";

    private static final List<String> HEADER = List.of("Ask it", "It records", "It tells others");

    private final List<List<String>> rows;

    private ReadmeTable(List<List<String>> rows) {
        this.rows = rows;
    }

    /** The table in the README of the module under test. */
    public static ReadmeTable ofThisModule() {
        return of(Path.of("README.md"));
    }

    public static ReadmeTable of(Path readme) {
        try {
            return parse(Files.readAllLines(readme));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadmeTable parse(List<String> lines) {
        var rows = lines.stream()
                .dropWhile(line -> !cells(line).equals(HEADER))
                .takeWhile(line -> line.startsWith("|"))
                .map(ReadmeTable::cells)
                .toList();
        if (rows.size() < 3) {
            throw new IllegalArgumentException("no table with the header " + HEADER);
        }
        return new ReadmeTable(rows.subList(2, rows.size())); // Below the header and its line.
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1))
                .skip(1)
                .map(String::strip)
                .limit(HEADER.size())
                .toList();
    }

    public SortedSet<String> commands() {
        return column(0);
    }

    public SortedSet<String> events() {
        return column(1);
    }

    public SortedSet<String> contracts() {
        return column(2);
    }

    private SortedSet<String> column(int index) {
        return sorted(rows.stream()
                .filter(row -> row.size() > index)
                .flatMap(row -> Arrays.stream(row.get(index).split(",")))
                .map(name -> name.replace("`", "").strip())
                .filter(name -> !name.isEmpty()));
    }

    /** The messages of these sealed vocabularies, as the table names them. */
    public static SortedSet<String> messagesOf(Class<?>... vocabularies) {
        return sorted(Arrays.stream(vocabularies).flatMap(Vocabulary::messages).map(Class::getSimpleName));
    }

    /** Contract messages as the table names them: the publishing service, then the message. */
    public static SortedSet<String> contractsOf(Class<?>... messages) {
        return sorted(Arrays.stream(messages).map(message -> {
            var publisher = message.getPackageName();
            return publisher.substring(publisher.lastIndexOf('.') + 1) + "." + message.getSimpleName();
        }));
    }

    private static SortedSet<String> sorted(Stream<String> names) {
        return Collections.unmodifiableSortedSet(names.collect(Collectors.toCollection(TreeSet::new)));
    }
}
