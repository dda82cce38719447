package nl.keerpunt.platform.lane;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.platform.command.CommandFacts;
import nl.keerpunt.platform.command.Outcome;
import nl.keerpunt.platform.command.Receipt;
import nl.keerpunt.platform.stored.Asking;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds to what commands once led: the first event of each is stored under the command's identifier. */
final class Recordings {

    private static final long EVENTS_OF_ONE_COMMAND = 100;
    private static final String PLACE =
            "select eventidentifier, aggregateidentifier, sequencenumber, globalindex, metadata from "
                    + "domainevententry where ";

    private final JdbcClient database;
    private final Serializer serializer;

    Recordings(JdbcClient database, Serializer serializer) {
        this.database = database;
        this.serializer = serializer;
    }

    /**
     * The answers of those that were recorded, by their identifiers; the others changed nothing or were never accepted.
     */
    Map<String, Outcome> of(Set<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("select e.* from unnest(?::text[]) as c(id) cross join lateral (" + PLACE
                        + "eventidentifier = c.id offset 0) e")
                .param(ids.toArray(String[]::new))
                .query(this::place)
                .list()
                .stream()
                .collect(toMap(Place::event, first -> new Outcome(lastOf(first), first.fingerprint())));
    }

    /** The same, of one command of a municipality: what anybody but a lane may ask. */
    Optional<Outcome> of(MunicipalityCode municipality, String id) {
        return database.sql(Asking.OF_ID + "(" + PLACE + "eventidentifier = asking.id offset 0) found")
                .params(municipality.value(), id)
                .query(this::place)
                .optional()
                .map(first -> new Outcome(lastOf(first), first.fingerprint()));
    }

    private Receipt lastOf(Place first) {
        var last = database
                .sql(Asking.OF_KEY + "(" + PLACE + "aggregateidentifier = asking.key and sequencenumber between ? and ?"
                        + " order by sequencenumber offset 0) found")
                .params(first.stream(), first.version(), first.version() + EVENTS_OF_ONE_COMMAND)
                .query(this::place)
                .list()
                .stream()
                .takeWhile(place -> first.event().equals(place.command()))
                .reduce(first, (_, later) -> later);
        return new Receipt(last.stream(), last.version(), last.position());
    }

    private record Place(
            String event, String stream, long version, long position, String command, Optional<String> fingerprint) {}

    private Place place(ResultSet row, int number) throws SQLException {
        MetaData beside = serializer.deserialize(
                new SimpleSerializedObject<>(row.getBytes("metadata"), byte[].class, MetaData.class.getName(), null));
        return new Place(
                row.getString("eventidentifier"),
                row.getString("aggregateidentifier"),
                row.getLong("sequencenumber"),
                row.getLong("globalindex"),
                String.valueOf(beside.get(CommandFacts.COMMAND)),
                Optional.ofNullable((String) beside.get(CommandFacts.FINGERPRINT)));
    }
}
