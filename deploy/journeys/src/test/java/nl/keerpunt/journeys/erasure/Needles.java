package nl.keerpunt.journeys.erasure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.keerpunt.embedded.DatabaseServer;
import nl.keerpunt.journeys.Traces;
import org.postgresql.PGConnection;

/**
 * Texts that are sought in tables and in files, whatever these are: each as it is, in hexadecimal and in base64. One
 * pass finds them all: the files of a database are many, and so are the forms.
 */
final class Needles {

    private static final int SHORTEST = Long.BYTES;
    private static final int FILTER = 1 << 20;

    private record Needle(String text, byte[] form) {}

    private final Map<Long, List<Needle>> byBeginning = new HashMap<>();
    private final BitSet beginnings = new BitSet(FILTER);

    private Needles(Collection<String> texts) {
        for (var text : texts) {
            for (var form : Traces.formsOf(text)) {
                var bytes = form.getBytes(UTF_8);
                if (bytes.length < SHORTEST) {
                    throw new IllegalArgumentException("too short to be sought among all bytes: " + form);
                }
                var beginning = ByteBuffer.wrap(bytes).getLong();
                byBeginning.computeIfAbsent(beginning, _ -> new ArrayList<>()).add(new Needle(text, bytes));
                beginnings.set(place(beginning));
            }
        }
    }

    static Needles of(Collection<String> texts) {
        return new Needles(texts);
    }

    /** For each text that is there, the files that hold it. */
    Map<String, TreeSet<String>> in(Path folder) {
        var found = new TreeMap<String, TreeSet<String>>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                in(Files.readAllBytes(file))
                        .forEach(text -> found.computeIfAbsent(text, _ -> new TreeSet<>())
                                .add(folder.relativize(file).toString()));
            }
            return found;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * For each text that is there, the tables that hold it, as they are written out: in words, and in the bytes of
     * their columns.
     */
    Map<String, TreeSet<String>> in(DatabaseServer server) {
        var found = new TreeMap<String, TreeSet<String>>();
        for (var database : Traces.databases(server)) {
            try (var connection = Traces.connect(server, database)) {
                var copying = connection.unwrap(PGConnection.class).getCopyAPI();
                for (var table : Traces.tables(connection)) {
                    for (var format : formats(table)) {
                        var dump = new ByteArrayOutputStream();
                        copying.copyOut("copy " + table + " to stdout (format " + format + ")", dump);
                        in(dump.toByteArray())
                                .forEach(text -> found.computeIfAbsent(text, _ -> new TreeSet<>())
                                        .add(database + "." + table));
                    }
                }
            } catch (SQLException | IOException failure) {
                throw new IllegalStateException("database " + database + " could not be written out", failure);
            }
        }
        return found;
    }

    /** PostgreSQL's own tables have columns that it only writes in words. */
    private static List<String> formats(String table) {
        return table.startsWith("pg_catalog.") ? List.of("text") : List.of("text", "binary");
    }

    TreeSet<String> in(byte[] hay) {
        var found = new TreeSet<String>();
        var window = 0L;
        for (var end = 0; end < hay.length; end++) {
            window = window << Byte.SIZE | hay[end] & 0xff;
            if (beginnings.get(place(window)) && byBeginning.containsKey(window)) {
                var from = end + 1 - SHORTEST;
                byBeginning.get(window).stream()
                        .filter(needle -> isAt(hay, from, needle.form()))
                        .forEach(needle -> found.add(needle.text()));
            }
        }
        return found;
    }

    private static boolean isAt(byte[] hay, int from, byte[] form) {
        return from >= 0
                && from + form.length <= hay.length
                && Arrays.equals(hay, from, from + form.length, form, 0, form.length);
    }

    private static int place(long window) {
        var mixed = window * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 44);
    }
}
