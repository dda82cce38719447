package nl.keerpunt.household.professional;

import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.language.StoredAs;
import nl.keerpunt.language.identity.EntryId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.words.Team;

/** Everything that can have happened to one professional in the register (register van medewerkers). */
public sealed interface ProfessionalEvent {

    EntryId id();

    /** Works here from that day: for the first time, again after having left, or from another day than was said. */
    @StoredAs("professional-registered")
    record ProfessionalRegistered(EntryId id, ProfessionalId professional, LocalDate from, Source source)
            implements ProfessionalEvent {}

    /** The claims of a valid token named a team that they did not name before. */
    @StoredAs("team-claimed")
    record TeamClaimed(EntryId id, Team team, LocalDate on) implements ProfessionalEvent {}

    /** An administrator said of which team they are from that day on. */
    @StoredAs("team-joined")
    record TeamJoined(EntryId id, Team team, LocalDate from) implements ProfessionalEvent {}

    @StoredAs("professional-appointed")
    record ProfessionalAppointed(EntryId id, LocalDate from, Post post) implements ProfessionalEvent {}

    @StoredAs("absence-recorded")
    record AbsenceRecorded(EntryId id, UUID absence, Absence days) implements ProfessionalEvent {}

    @StoredAs("absence-corrected")
    record AbsenceCorrected(EntryId id, UUID absence, Absence days) implements ProfessionalEvent {}

    /** @param on the first day on which they are back */
    @StoredAs("return-recorded")
    record ReturnRecorded(EntryId id, UUID absence, LocalDate on) implements ProfessionalEvent {}

    @StoredAs("absence-taken-back")
    record AbsenceTakenBack(EntryId id, UUID absence) implements ProfessionalEvent {}

    /** @param lastDay of their work here; said again, another one */
    @StoredAs("professional-left")
    record ProfessionalLeft(EntryId id, LocalDate lastDay) implements ProfessionalEvent {}

    /** They stay after all. */
    @StoredAs("leaving-taken-back")
    record LeavingTakenBack(EntryId id) implements ProfessionalEvent {}
}
