package nl.keerpunt.platform.notes;

import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.language.Personal;
import nl.keerpunt.platform.notes.NoteCommand.NoteId;

sealed interface NoteEvent extends ConcernsHousehold {

    NoteId note();

    record NoteWritten(NoteId note, HouseholdId household, Personal<String> text) implements NoteEvent {}

    record NoteAmended(NoteId note, HouseholdId household, int total) implements NoteEvent {}
}
