package nl.keerpunt.testing.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * A row of any table for a municipality, whatever the table is about. Its owner plants it, with what else would keep
 * it out taken away: in a database that nobody uses afterwards.
 */
final class PlantedRows {

    private static final AtomicInteger NUMBERS = new AtomicInteger(1_000);

    private static final String COLUMNS = """
            select attname, format_type(atttypid, null) as type, case when atttypmod > 4 then atttypmod - 4 else 36 end as width
              from pg_attribute a
             where attrelid = to_regclass(?) and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = ''
               and (attname = ? or attnotnull and not exists (select from pg_attrdef where adrelid = attrelid and adnum = attnum))
             order by attnum""";

    private static final String CONSTRAINTS = """
            select conname from pg_constraint where conrelid = to_regclass(?) and contype in ('f', 'c')""";

    private final String table;
    private final String whose;

    PlantedRows(DatabaseRights.Relation table) {
        this.table = table.name();
        this.whose = table.whose();
    }

    void plant(Connection owner, String... municipalities) throws SQLException {
        for (var constraint : column(owner, CONSTRAINTS, table)) {
            execute(owner, "alter table " + table + " drop constraint \"" + constraint + "\"");
        }
        execute(owner, "alter table " + table + " no force row level security");
        for (var municipality : municipalities) {
            insert(owner, municipality);
        }
        execute(owner, "alter table " + table + " force row level security");
    }

    /** As whoever this connection is, within what they may. */
    void insert(Connection connection, String municipality) throws SQLException {
        var names = new ArrayList<String>();
        var values = new ArrayList<String>();
        try (var query = connection.prepareStatement(COLUMNS)) {
            query.setString(1, table);
            query.setString(2, whose);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var name = rows.getString("attname");
                    names.add('"' + name + '"');
                    values.add(
                            name.equals(whose)
                                    ? "'" + municipality
                                            + (whose.equals("municipality") ? "'" : "/" + UUID.randomUUID() + "'")
                                    : any(rows.getString("type"), rows.getInt("width")));
                }
            }
        }
        execute(
                connection,
                "insert into " + table + names.stream().collect(Collectors.joining(", ", " (", ")"))
                        + values.stream().collect(Collectors.joining(", ", " values (", ")")));
    }

    private static String any(String type, int width) {
        var number = NUMBERS.incrementAndGet();
        return switch (type) {
            case "character varying", "text" ->
                "'" + (number + UUID.randomUUID().toString()).substring(0, Math.min(width, 36)) + "'";
            case "bigint", "integer", "numeric" -> Integer.toString(number);
            case "smallint" -> Integer.toString(number % 30_000);
            case "boolean" -> "false";
            case "uuid" -> "'" + UUID.randomUUID() + "'";
            case "date" -> "date '2026-01-01' + " + number;
            case "daterange" -> "daterange(date '2026-01-01' + " + number + ", null)";
            case "timestamp with time zone" -> "clock_timestamp()";
            case "bytea" -> "'\\x00'";
            case "jsonb", "json", "character varying[]", "date[]" -> "'{}'";
            default -> throw new IllegalArgumentException("teach PlantedRows to make a " + type);
        };
    }

    /** The municipalities of the rows that this connection sees. */
    List<String> seen(Connection connection) throws SQLException {
        return column(
                connection,
                "select split_part(\"" + whose + "\"::text, '/', 1) from " + table + " order by 1 limit all");
    }

    private static List<String> column(Connection connection, String sql, String... parameters) throws SQLException {
        var found = new ArrayList<String>();
        try (var query = connection.prepareStatement(sql)) {
            for (var place = 0; place < parameters.length; place++) {
                query.setString(place + 1, parameters[place]);
            }
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
