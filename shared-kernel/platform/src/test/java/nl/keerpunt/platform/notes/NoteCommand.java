package nl.keerpunt.platform.notes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.YearMonth;
import java.util.UUID;
import nl.keerpunt.language.Command;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.WithoutWords;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.StreamId;
import nl.keerpunt.language.words.Personal;

/** Everything a caller may ask of a note. */
public sealed interface NoteCommand extends Command {

    NoteId note();

    @Override
    default String history() {
        return note().key();
    }

    record NoteId(MunicipalityCode municipality, UUID uuid) implements StreamId {

        @JsonCreator
        static NoteId parse(String key) {
            return new NoteId(StreamId.municipalityOf(key), StreamId.uuidOf(key));
        }

        @JsonValue
        @Override
        public String toString() {
            return key();
        }
    }

    record WriteNote(NoteId note, HouseholdId household, Personal<String> text)
            implements NoteCommand, ConcernsHousehold {}

    record AmendNote(NoteId note, int by) implements NoteCommand {}

    /** Brings its total down to nothing. */
    record EndNote(NoteId note) implements NoteCommand, WithoutWords {}

    /**
     * Gives a note a name that no other note has, and one more to its total.
     *
     * @param inVain whether it is refused after the name was taken
     */
    record NameNote(NoteId note, String name, boolean inVain) implements NoteCommand {}

    record ForeseeNote(NoteId note, YearMonth open, YearMonth personal) implements NoteCommand {}
}
