package nl.keerpunt.household.staffing;

import java.util.List;
import java.util.function.Function;
import nl.keerpunt.household.professional.EntryId;
import nl.keerpunt.household.professional.Post;
import nl.keerpunt.household.professional.Presence.Away;
import nl.keerpunt.household.professional.Professional;
import nl.keerpunt.household.professional.ProfessionalEvent;
import nl.keerpunt.platform.reading.Changed;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.reading.ReadModel;
import nl.keerpunt.platform.reading.RowTable;
import nl.keerpunt.platform.stored.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the rows of the register: of each professional with news all of them, anew. */
@Component
class RegisterProjection implements ReadModel<ProfessionalEvent> {

    static final String NAME = "register";

    private static final RowTable<RegisterRow> TABLE = new RowTable<RegisterRow>(
                    "professional_register", "municipality", "entry")
            .column("municipality", row -> row.id().municipality())
            .column("entry", row -> row.id().uuid())
            .column("professional", RegisterRow::professional)
            .column("from_day", RegisterRow::from)
            .column("until_day", RegisterRow::until)
            .column("team", row -> row.presence().team())
            .column("functions", row -> ofPost(row, Post::functions))
            .column("competences", row -> ofPost(row, Post::competences))
            .column("fte", row -> ofPost(row, Post::fte))
            .column("absence", row -> ofAbsence(row, Away::id))
            .column("absent_from", row -> ofAbsence(row, away -> away.days().from()))
            .column("absent_until", row -> ofAbsence(row, away -> away.days().until()))
            .column("substitute", row -> ofAbsence(row, away -> away.days().substitute()))
            .column("version", RegisterRow::version);

    private final ProjectionDatabase database;

    RegisterProjection(ProjectionDatabase database) {
        this.database = database;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<ProfessionalEvent> vocabulary() {
        return ProfessionalEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of(TABLE.name());
    }

    @Override
    public void write(List<Changed<ProfessionalEvent>> page) {
        var entries =
                page.stream().map(change -> EntryId.parse(change.stream())).toList();
        var rows = page.stream().flatMap(change -> rows(change).stream()).toList();
        TABLE.rewrite(database, entries, rows);
    }

    private static List<RegisterRow> rows(Changed<ProfessionalEvent> change) {
        var history = change.history();
        var professional = Professional.of(history.stream().map(Recorded::fact).toList());
        return RegisterRow.of(
                EntryId.parse(change.stream()), professional, history.getLast().version());
    }

    private static @Nullable Object ofPost(RegisterRow row, Function<Post, Object> part) {
        var post = row.presence().post();
        return post == null ? null : part.apply(post);
    }

    private static @Nullable Object ofAbsence(RegisterRow row, Function<Away, @Nullable Object> part) {
        var absence = row.presence().absence();
        return absence == null ? null : part.apply(absence);
    }
}
