package nl.keerpunt.platform.notes;

import java.time.YearMonth;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.StoredAs;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.platform.notes.NoteCommand.*;

public sealed interface NoteEvent extends ConcernsHousehold {

    NoteId note();

    @StoredAs("note-written")
    record NoteWritten(NoteId note, HouseholdId household, Personal<String> text) implements NoteEvent {}

    @StoredAs("note-amended")
    record NoteAmended(NoteId note, HouseholdId household, int total) implements NoteEvent {}

    /** What a note foresees in the open, and what it foresees for one household's eyes. */
    @StoredAs("note-foreseen")
    record NoteForeseen(NoteId note, HouseholdId household, Months open, Personal<Months> personal)
            implements NoteEvent {}

    /** A month as the key of a map is written in a form that cannot be read beyond the year 9999. */
    record Months(SortedMap<YearMonth, Integer> amounts) {

        static Months of(YearMonth month) {
            return new Months(new TreeMap<>(Map.of(month, 1)));
        }
    }

    /** An event that only a later release knows. */
    @StoredAs("note-forgotten")
    record NoteForgotten(NoteId note, HouseholdId household) implements NoteEvent {}
}
