package nl.keerpunt.household.staffing;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.keerpunt.household.direction.WhoIsAway;
import nl.keerpunt.household.professional.Post;
import nl.keerpunt.household.professional.Presence.Away;
import nl.keerpunt.household.professional.Professional;
import nl.keerpunt.household.professional.ProfessionalEvent;
import nl.keerpunt.language.identity.EntryId;
import nl.keerpunt.platform.reading.EntityRows;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.reading.RowTable;
import nl.keerpunt.platform.stored.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the rows of the register: of each professional with news all of them, anew. */
@Component
class RegisterProjection extends EntityRows<ProfessionalEvent, EntryId, RegisterRow> {

    static final String NAME = WhoIsAway.MODEL;

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

    RegisterProjection(ProjectionDatabase database) {
        super(NAME, ProfessionalEvent.class, EntryId::parse, TABLE, database);
    }

    @Override
    protected Stream<RegisterRow> rows(EntryId id, List<Recorded<ProfessionalEvent>> history) {
        var professional = Professional.of(history.stream().map(Recorded::fact).toList());
        return RegisterRow.of(id, professional, history.getLast().version()).stream();
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
