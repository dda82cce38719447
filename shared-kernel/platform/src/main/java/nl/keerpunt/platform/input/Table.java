package nl.keerpunt.platform.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * A table as spreadsheets write it (RFC 4180), as the list that a JSON body would have. Cells stand between commas or
 * semicolons, whichever the first row has; a cell that holds one of them, or a line break, stands in quotes, and a
 * quote in it twice. An empty cell says nothing.
 *
 * <p>Of a table in which a quote is amiss nothing is read, because nobody knows where its rows end: what somebody wrote
 * in a cell would be read as a row.
 */
final class Table {

    /** In the place of a row that is none; no JSON leads to it. */
    enum Broken {
        ROW
    }

    private static final ObjectReader ROWS = CsvMapper.builder()
            .enable(CsvReadFeature.TRIM_SPACES, CsvReadFeature.WRAP_AS_ARRAY)
            .build()
            .readerForListOf(String.class);

    private final RowFields fields;
    private final Place list;
    private final Findings wrong;

    Table(RowFields fields, Place list, Findings wrong) {
        this.fields = fields;
        this.list = list;
        this.wrong = wrong;
    }

    /** Something is found wrong when the first row does not say what the others are, or the rows do not end. */
    ArrayNode rows(String text) {
        var said = text.strip();
        var separator = said.lines().findFirst().orElse("").indexOf(';') < 0 ? ',' : ';';
        var all = cells(said, separator);
        var rows = JsonNodeFactory.instance.arrayNode();
        if (!all.isEmpty()) {
            var columns = all.getFirst();
            check(columns);
            all.stream().skip(1).forEach(cells -> row(cells, columns, rows));
        }
        return rows;
    }

    private List<List<String>> cells(String text, char separator) {
        var all = new ArrayList<List<String>>();
        try (MappingIterator<List<String>> rows = ROWS.with(
                        CsvSchema.emptySchema().withColumnSeparator(separator))
                .readValues(text)) {
            rows.forEachRemaining(all::add);
            return all;
        } catch (JacksonException unreadable) {
            var isFirst = all.isEmpty();
            wrong.add(
                    (isFirst ? Place.BODY : list.at(all.size() - 1)).name(),
                    "MALFORMED",
                    isFirst ? "table.FIRST_ROW" : "table.QUOTE");
            return List.of();
        }
    }

    private void check(List<String> columns) {
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

    private void row(List<String> cells, List<String> columns, ArrayNode rows) {
        if (cells.size() > columns.size()) {
            rows.addPOJO(Broken.ROW);
            return;
        }
        var row = rows.addObject();
        for (var at = 0; at < cells.size(); at++) {
            put(row, columns.get(at), cells.get(at));
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
}
