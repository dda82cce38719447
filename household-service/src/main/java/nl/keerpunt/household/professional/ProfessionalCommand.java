package nl.keerpunt.household.professional;

import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.language.Command;
import nl.keerpunt.language.identity.EntryId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.words.Team;
import org.jspecify.annotations.Nullable;

/** Everything a caller may ask of one professional in the register. */
public sealed interface ProfessionalCommand extends Command {

    EntryId id();

    @Override
    default String history() {
        return id().key();
    }

    /** @param today of the door, in the Netherlands */
    record RegisterProfessional(EntryId id, ProfessionalId professional, LocalDate from, LocalDate today)
            implements ProfessionalCommand {}

    /**
     * A valid token of a professional came in. Never refused.
     *
     * @param team that the claims name; null for none
     */
    record NoteClaims(
            EntryId id,
            ProfessionalId professional,
            @Nullable Team team,
            LocalDate today) implements ProfessionalCommand {}

    /** @param teamKnown whether there is such a team, as the door found */
    record JoinTeam(EntryId id, Team team, LocalDate from, boolean teamKnown) implements ProfessionalCommand {}

    record AppointProfessional(EntryId id, LocalDate from, Post post) implements ProfessionalCommand {}

    record RecordAbsence(EntryId id, UUID absence, Absence days, Substitute substitute)
            implements ProfessionalCommand {}

    record CorrectAbsence(EntryId id, UUID absence, Absence days, Substitute substitute)
            implements ProfessionalCommand {}

    record RecordReturn(EntryId id, UUID absence, LocalDate on) implements ProfessionalCommand {}

    record TakeAbsenceBack(EntryId id, UUID absence) implements ProfessionalCommand {}

    record LetGo(EntryId id, LocalDate lastDay) implements ProfessionalCommand {}

    record KeepOn(EntryId id) implements ProfessionalCommand {}

    /**
     * What the door found of whoever is to substitute.
     *
     * @param known works here when the absence begins; also when nobody substitutes
     * @param absentThroughout away on every day of the absence
     */
    record Substitute(boolean known, boolean absentThroughout) {

        public static final Substitute NOBODY = new Substitute(true, false);
    }
}
