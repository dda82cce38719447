package nl.keerpunt.platform.notes;

import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.store.AtPosition;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup("note-list")
class NoteProjection {

    private final ProjectionDatabase database;

    NoteProjection(ProjectionDatabase database) {
        this.database = database;
    }

    @EventHandler
    void on(NoteEvent event, @AtPosition long position) {
        var total = event instanceof NoteEvent.NoteAmended amended ? amended.total() : 0;
        database.client()
                .sql("insert into note (municipality, id, total, position) values (?, ?, ?, ?)"
                        + " on conflict (id) do update set total = excluded.total, position = excluded.position")
                .params(event.note().municipality().value(), event.note().key(), total, position)
                .update();
    }
}
