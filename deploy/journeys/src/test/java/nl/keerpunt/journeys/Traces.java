package nl.keerpunt.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import nl.keerpunt.embedded.DatabaseServer;

/**
 * Where on disk a text can be found, as it is, in hexadecimal or in base64.
 */
public final class Traces {

    private static final int GROUP = 4;

    private final List<String> forms;

    private Traces(List<String> forms) {
        this.forms = forms;
    }

    public static Traces of(String text) {
        return new Traces(formsOf(text));
    }

    /** The forms in which a text may be written down. */
    public static List<String> formsOf(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var forms = new ArrayList<String>();
        forms.add(text);
        forms.add(HexFormat.of().formatHex(bytes));
        for (var offset = 0; offset < 3; offset++) {
            forms.add(base64(bytes, offset));
        }
        return List.copyOf(forms);
    }

    /** Base64 groups three bytes: what stands at another offset looks different, so its certain middle is sought. */
    private static String base64(byte[] bytes, int offset) {
        var shifted = new byte[bytes.length + offset];
        System.arraycopy(bytes, 0, shifted, offset, bytes.length);
        var encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        return encoded.substring(offset == 0 ? 0 : GROUP, shifted.length / 3 * GROUP);
    }

    public static List<String> databases(DatabaseServer server) {
        try (var connection = connect(server, "postgres")) {
            return texts(connection, "select datname from pg_database where datallowconn order by datname");
        } catch (SQLException failure) {
            throw new IllegalStateException("the databases could not be listed", failure);
        }
    }

    public static List<String> tables(Connection connection) throws SQLException {
        return texts(
                connection,
                "select quote_ident(table_schema) || '.' || quote_ident(table_name) from information_schema.tables"
                        + " where table_type = 'BASE TABLE' and table_schema <> 'information_schema' order by 1");
    }

    public boolean isIn(String text) {
        var bytesAsText = forms.stream().map(form -> HexFormat.of().formatHex(form.getBytes(StandardCharsets.UTF_8)));
        return forms.stream().anyMatch(text::contains) || bytesAsText.anyMatch(text::contains);
    }

    /** The files that hold it, whatever they are. */
    public List<Path> in(Path folder) {
        var found = new TreeSet<Path>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (isIn(Files.readString(file, StandardCharsets.ISO_8859_1))) {
                    found.add(file);
                }
            }
            return List.copyOf(found);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    public static Connection connect(DatabaseServer server, String database) throws SQLException {
        return DriverManager.getConnection(server.url(database), server.superuser(), server.password());
    }
}
