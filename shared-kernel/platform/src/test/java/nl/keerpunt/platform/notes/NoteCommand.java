package nl.keerpunt.platform.notes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.YearMonth;
import java.util.UUID;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.language.MunicipalityCode;
import nl.keerpunt.language.Personal;
import nl.keerpunt.language.StreamId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

sealed interface NoteCommand {

    @TargetAggregateIdentifier
    NoteId note();

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

    record ForeseeNote(NoteId note, YearMonth open, YearMonth personal) implements NoteCommand {}
}
