package nl.keerpunt.platform.following;

import static org.axonframework.common.DateTimeUtils.formatInstant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import nl.keerpunt.platform.feed.NextPage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tokens of the readers, in Axon's table and form. Who moves one names what he moves it from: of two replicas that
 * read the same page, one writes it.
 */
public final class Tokens {

    private final JdbcClient database;
    private final Serializer serializer;

    public Tokens(JdbcClient database, Serializer serializer) {
        this.database = database;
        this.serializer = serializer;
    }

    /** A token as it is stored; of a reader that has never read, none. */
    public record Stored(GapAwareTrackingToken token, byte @Nullable [] bytes) {}

    public Stored of(String reader) {
        database.sql("insert into tokenentry (processorname, segment) values (?, 0) on conflict do nothing")
                .param(reader)
                .update();
        return database.sql("select token, tokentype from tokenentry where processorname = ? and segment = 0")
                .param(reader)
                .query((row, _) -> stored(row))
                .single();
    }

    private Stored stored(ResultSet row) throws SQLException {
        var bytes = row.getBytes("token");
        return new Stored(bytes == null ? NextPage.BEGINNING : read(bytes, row.getString("tokentype")), bytes);
    }

    /** An older release wrapped the token of a model that it wrote anew. */
    private GapAwareTrackingToken read(byte[] bytes, String type) {
        TrackingToken stored = serializer.deserialize(new SimpleSerializedObject<>(bytes, byte[].class, type, null));
        return WrappedToken.unwrapLowerBound(stored) instanceof GapAwareTrackingToken plain
                ? plain
                : NextPage.BEGINNING;
    }

    /**
     * Moves a token, and holds it until the transaction ends. A claim of an older release that runs beside this one is
     * lost by it.
     *
     * @return what is stored now; empty when it stood elsewhere
     */
    public Optional<Stored> move(String reader, Stored from, GapAwareTrackingToken to) {
        var written = serializer.serialize(to, byte[].class);
        var moved = database.sql(
                        "update tokenentry set token = :token, tokentype = :type, timestamp = :now, owner = null"
                                + " where processorname = :reader and segment = 0 and token is not distinct from :from")
                .param("token", written.getData())
                .param("type", written.getType().getName())
                .param("now", formatInstant(Instant.now()))
                .param("reader", reader)
                .param("from", from.bytes(), Types.BINARY)
                .update();
        return moved == 1 ? Optional.of(new Stored(to, written.getData())) : Optional.empty();
    }
}
