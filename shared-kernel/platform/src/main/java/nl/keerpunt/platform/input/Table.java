package nl.keerpunt.platform.input;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * A table as spreadsheets write it (RFC 4180), as the list that a JSON body would have. Cells stand between commas or
 * semicolons, whichever the first row has; a cell that holds one of them stands in quotes, and a quote in it twice. A
 * row ends with its line, so that a quote which is forgotten breaks no other row. An empty cell says nothing.
 */
final class Table {

    /** In the place of a row that is none; no JSON leads to it. */
    enum Broken {
        ROW
    }

    private static final ObjectReader ROW =
            CsvMapper.builder().enable(CsvReadFeature.TRIM_SPACES).build().readerForListOf(String.class);

    private final RowFields fields;
    private final Findings wrong;

    Table(RowFields fields, Findings wrong) {
        this.fields = fields;
        this.wrong = wrong;
    }

    /** Something is found wrong when the first row does not say what the others are. */
    ArrayNode rows(String text) {
        var lines = text.strip().lines().toList();
        var first = lines.getFirst();
        var separator = first.indexOf(';') < 0 ? ',' : ';';
        var columns = cells(first, separator).orElse(List.of());
        check(columns);
        var rows = JsonNodeFactory.instance.arrayNode();
        lines.stream().skip(1).forEach(line -> row(line, separator, columns, rows));
        return rows;
    }

    private void check(List<String> columns) {
        if (columns.isEmpty()) {
            wrong.add("body", "MALFORMED", "table.FIRST_ROW");
        }
        var seen = new HashSet<String>();
        for (var column : columns) {
            var place = Place.BODY.withinIfNamed(column).name();
            if (fields.form(column).isEmpty()) {
                wrong.add(place, "UNKNOWN", "UNKNOWN");
            } else if (!seen.add(column)) {
                wrong.add(place, "CONTRADICTORY", "list.TWICE");
            }
        }
    }

    private void row(String line, char separator, List<String> columns, ArrayNode rows) {
        var cells = cells(line, separator).filter(all -> all.size() <= columns.size());
        if (cells.isEmpty()) {
            rows.addPOJO(Broken.ROW);
            return;
        }
        var row = rows.addObject();
        for (var at = 0; at < cells.get().size(); at++) {
            put(row, columns.get(at), cells.get().get(at));
        }
    }

    private void put(ObjectNode row, String column, String cell) {
        if (cell.isEmpty()) {
            return;
        }
        var place = row;
        var steps = column.split("\\.");
        for (var step = 0; step < steps.length - 1; step++) {
            place = place.withObjectProperty(steps[step]);
        }
        place.set(
                steps[steps.length - 1],
                QueryKeys.node(cell, fields.form(column).orElse(Form.TEXT)));
    }

    /** Empty when a quote stands where none can, or does not end. */
    private static Optional<List<String>> cells(String line, char separator) {
        if (line.isBlank()) {
            return Optional.of(List.of());
        }
        try {
            return Optional.of(ROW.with(CsvSchema.emptySchema().withColumnSeparator(separator))
                    .<List<String>>readValue(line));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }
}
