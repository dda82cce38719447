package nl.keerpunt.platform.notes;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import nl.keerpunt.platform.reading.Changed;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.reading.ReadModel;
import nl.keerpunt.platform.stored.Recorded;
import org.springframework.stereotype.Component;

@Component
class NoteProjection implements ReadModel<NoteEvent> {

    private final ProjectionDatabase database;

    NoteProjection(ProjectionDatabase database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "note-list";
    }

    @Override
    public Class<NoteEvent> vocabulary() {
        return NoteEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("note");
    }

    @Override
    public void write(List<Changed<NoteEvent>> page) {
        database.client()
                .sql("""
                        insert into note (municipality, id, total, position)
                        select * from unnest(?::text[], ?::text[], ?::integer[], ?::bigint[])
                        on conflict (id) do update set total = excluded.total, position = excluded.position""")
                .params(
                        column(
                                page,
                                change -> change.last()
                                        .fact()
                                        .note()
                                        .municipality()
                                        .value(),
                                String[]::new),
                        column(page, Changed::stream, String[]::new),
                        column(page, change -> total(change.last()), Integer[]::new),
                        column(page, change -> change.last().position(), Long[]::new))
                .update();
    }

    private static int total(Recorded<NoteEvent> last) {
        return last.fact() instanceof NoteEvent.NoteAmended amended ? amended.total() : 0;
    }

    private static <T> T[] column(
            List<Changed<NoteEvent>> page, Function<Changed<NoteEvent>, T> value, IntFunction<T[]> array) {
        return page.stream().map(value).toArray(array);
    }
}
