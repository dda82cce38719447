package nl.keerpunt.platform.faults;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.keerpunt.platform.command.Receipt;
import nl.keerpunt.platform.notes.NoteCommand.*;
import nl.keerpunt.testing.real.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What lies in the database, seen and changed past the service. */
record Store(JdbcClient lane, JdbcClient owner) {

    /** By how much another writer amends a note: more than anybody here. */
    static final int FOREIGN = 1_000;

    static Store of(TestDatabase database) {
        return new Store(
                JdbcClient.create(
                        new DriverManagerDataSource(database.url(), database.laneUser(), database.lanePassword())),
                JdbcClient.create(
                        new DriverManagerDataSource(database.url(), database.ownerUser(), database.ownerPassword())));
    }

    /** What the store says of the command that once had this id. */
    Optional<Receipt> under(String id) {
        return lane.sql("select aggregateidentifier, sequencenumber, globalindex from domainevententry"
                        + " where eventidentifier = ?")
                .param(id)
                .query((row, _) -> new Receipt(row.getString(1), row.getLong(2), row.getLong(3)))
                .optional();
    }

    Map<String, Receipt> receipts() {
        var all = new TreeMap<String, Receipt>();
        lane.sql("select eventidentifier, aggregateidentifier, sequencenumber, globalindex from domainevententry")
                .query((row, _) ->
                        all.put(row.getString(1), new Receipt(row.getString(2), row.getLong(3), row.getLong(4))))
                .list();
        return all;
    }

    long versionOf(NoteId note) {
        return lane.sql("select coalesce(max(sequencenumber), -1) from domainevententry where aggregateidentifier = ?")
                .param(note.key())
                .query(Long.class)
                .single();
    }

    /** Of the last event of a stream. */
    long positionOf(String stream) {
        return lane.sql("select max(globalindex) from domainevententry where aggregateidentifier = ?")
                .param(stream)
                .query(Long.class)
                .single();
    }

    /** Event ids of a note with the total after each, in their order. */
    record Step(String id, int total) {}

    List<Step> stepsOf(NoteId note) {
        return lane.sql("select eventidentifier, coalesce((convert_from(payload, 'UTF8')::json ->> 'total')::int, 0)"
                        + " from domainevententry where aggregateidentifier = ? order by sequencenumber")
                .param(note.key())
                .query((row, _) -> new Step(row.getString(1), row.getInt(2)))
                .list();
    }

    /** Streams in which a version is missing. */
    List<String> broken() {
        return lane.sql("select aggregateidentifier from domainevententry group by 1"
                        + " having count(*) <> max(sequencenumber) + 1 or min(sequencenumber) <> 0")
                .query(String.class)
                .list();
    }

    /** Names and the notes that hold them. */
    Map<String, String> names() {
        var all = new TreeMap<String, String>();
        lane.sql("select key, holder from unique_key where kind = 'note'")
                .query((row, _) -> all.put(row.getString(1), row.getString(2)))
                .list();
        return all;
    }

    boolean kill(int backend) {
        return lane.sql("select pg_terminate_backend(?)")
                .param(backend)
                .query(Boolean.class)
                .single();
    }

    /** Appends as another process would that this one knows nothing of; the event's id if nobody was faster. */
    Optional<String> amendFromElsewhere(NoteId note) {
        return lane.sql("""
                        insert into domainevententry (eventidentifier, aggregateidentifier, sequencenumber, type,
                                                      timestamp, payloadtype, payloadrevision, payload, metadata)
                        select ?, aggregateidentifier, sequencenumber + 1, type, timestamp, 'note-amended', '1',
                               convert_to(json_build_object('note', aggregateidentifier, 'household', ?::text, 'total',
                                 coalesce((convert_from(payload, 'UTF8')::json ->> 'total')::int, 0) + ?)::text, 'UTF8'),
                               convert_to('{"actor":"elsewhere"}', 'UTF8')
                          from domainevententry where aggregateidentifier = ? order by sequencenumber desc limit 1
                        on conflict do nothing returning eventidentifier""")
                .params(UUID.randomUUID().toString(), note.key(), FOREIGN, note.key())
                .query(String.class)
                .optional();
    }
}
