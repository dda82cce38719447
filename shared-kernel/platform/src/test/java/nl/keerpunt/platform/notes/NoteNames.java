package nl.keerpunt.platform.notes;

import nl.keerpunt.language.Refusal;
import nl.keerpunt.platform.notes.NoteCommand.*;
import nl.keerpunt.platform.store.LaneDatabase;
import nl.keerpunt.platform.store.SideRows;
import org.springframework.stereotype.Component;

/** One note a name: a row beside the stream, in the transaction of its events. */
@Component
class NoteNames {

    enum Reason {
        NAME_TAKEN
    }

    private final LaneDatabase database;

    NoteNames(LaneDatabase database) {
        this.database = database;
    }

    void take(String name, NoteId note) {
        var taken = SideRows.write(database.client()
                .sql("insert into unique_key (kind, key, holder) values (?, ?, ?) on conflict do nothing")
                .params("note", name, note.key()));
        if (taken == 0) {
            throw new Refusal(Reason.NAME_TAKEN);
        }
    }
}
