package nl.keerpunt.journeys;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.keerpunt.embedded.DatabaseServer;
import nl.keerpunt.local.client.Patience;
import nl.keerpunt.local.platform.LocalService;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The four stores behind a platform: what is in them, and how far their readers are. */
public record Stores(DatabaseServer server) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper JSON = new JsonMapper();

    /** How many events each service has. */
    public Map<String, Long> events() {
        var counts = new TreeMap<String, Long>();
        for (var service : LocalService.values()) {
            counts.put(service.label(), count(service, "select count(*) from domainevententry"));
        }
        return counts;
    }

    /** Waits for the readers; answers those that are not at the head of their store in time, with how far behind. */
    public Map<String, Long> readersBehind() {
        return Patience.until(PATIENCE, this::behind, Map::isEmpty);
    }

    private Map<String, Long> behind() {
        var behind = new TreeMap<String, Long>();
        for (var service : LocalService.values()) {
            var head = count(service, "select coalesce(max(globalindex), 0) from domainevententry");
            reached(service).forEach((reader, position) -> {
                if (position < head) {
                    behind.put(service.label() + "/" + reader, head - position);
                }
            });
        }
        return behind;
    }

    /** Of those that run: a model that got another name leaves its token behind, and nobody touches that any more. */
    private Map<String, Long> reached(LocalService service) {
        try (var connection = Traces.connect(server, "keerpunt_" + service.label());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select processorname, token from tokenentry"
                        + " where timestamp::timestamptz > now() - interval '5 minutes'")) {
            var reached = new TreeMap<String, Long>();
            while (rows.next()) {
                var position = position(rows.getBytes("token"));
                reached.merge(rows.getString("processorname"), position, Math::min);
            }
            return reached;
        } catch (SQLException failure) {
            throw new IllegalStateException("the readers of " + service.label() + " could not be asked", failure);
        }
    }

    /** A model that is written anew stands where its current token is; the other in it is where it will be done. */
    private static long position(byte @Nullable [] token) {
        var whole = JSON.readTree(token == null ? "{}" : new String(token, StandardCharsets.UTF_8));
        var current = whole.has("currentToken") ? whole.path("currentToken").findValue("index") : whole.get("index");
        return current == null ? 0 : current.asLong();
    }

    /** The correlations that begin so and stand in the metadata of an event. */
    public SortedSet<String> correlations(String beginning) {
        var found = new TreeSet<String>();
        var correlation = Pattern.compile(Pattern.quote(beginning) + "[0-9a-f-]{17}");
        for (var service : LocalService.values()) {
            try (var connection = Traces.connect(server, "keerpunt_" + service.label());
                    var question =
                            connection.prepareStatement("select convert_from(metadata, 'UTF8') from domainevententry"
                                    + " where position(?::bytea in metadata) > 0")) {
                question.setBytes(1, beginning.getBytes(StandardCharsets.UTF_8));
                try (var rows = question.executeQuery()) {
                    while (rows.next()) {
                        correlation.matcher(rows.getString(1)).results().forEach(match -> found.add(match.group()));
                    }
                }
            } catch (SQLException failure) {
                throw new IllegalStateException("the store of " + service.label() + " could not be asked", failure);
            }
        }
        return found;
    }

    public long count(LocalService service, String sql) {
        try (var connection = Traces.connect(server, "keerpunt_" + service.label());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException("the store of " + service.label() + " could not be asked", failure);
        }
    }
}
