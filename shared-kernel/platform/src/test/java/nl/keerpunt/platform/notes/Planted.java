package nl.keerpunt.platform.notes;

import java.sql.SQLException;
import java.util.UUID;
import nl.keerpunt.testing.real.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Who owns the history can change it: to plant what the service itself would never store, and to mend it again. */
public record Planted(JdbcClient owner) {

    public static Planted in(TestDatabase database) throws SQLException {
        return new Planted(JdbcClient.create(new SingleConnectionDataSource(database.connectAsOwner(), true)));
    }

    /** The next event of a note, under a name and with a body as given. */
    public UUID event(String note, long version, String name, String body) {
        var id = UUID.randomUUID();
        owner.sql("insert into domainevententry (eventidentifier, aggregateidentifier, sequencenumber, type, timestamp,"
                        + " payloadtype, payloadrevision, payload, metadata)"
                        + " values (?, ?, ?, 'Note', '2026-11-26T12:00:00Z', ?, '1', convert_to(?, 'UTF8'),"
                        + " convert_to('{\"actor\":\"nobody\"}', 'UTF8'))")
                .params(id.toString(), "0307/" + note, version, name, body)
                .update();
        return id;
    }

    public void mend(UUID event, String name, String body) {
        owner.sql("update domainevententry set payloadtype = ?, payload = convert_to(?, 'UTF8')"
                        + " where eventidentifier = ?")
                .params(name, body, event.toString())
                .update();
    }

    public void withoutMetadata(UUID event) {
        owner.sql("update domainevententry set metadata = null where eventidentifier = ?")
                .param(event.toString())
                .update();
    }

    public static String amended(String note, int total) {
        return "{\"note\":\"0307/%s\",\"household\":\"0307/%s\",\"total\":%d}".formatted(note, note, total);
    }
}
