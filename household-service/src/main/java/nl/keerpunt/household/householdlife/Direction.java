package nl.keerpunt.household.householdlife;

import java.time.LocalDate;
import nl.keerpunt.household.direction.Acceptance;
import nl.keerpunt.household.direction.Assigning;
import nl.keerpunt.household.registration.DirectionCommand.*;
import nl.keerpunt.household.registration.DirectionEvent.*;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.language.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Who directs a household now: as assigned or transferred, accepted or not yet; or, since who was assigned declined,
 * whoever had assigned them.
 *
 * @param relieved whom, and why; null after a first assignment
 * @param before the team that the household was with until then
 * @param declined by whom, and why; null when nobody did
 */
record Direction(
        ProfessionalId director,
        Team team,
        LocalDate from,
        @Nullable Because relieved,
        @Nullable Assigning assigned,
        Acceptance acceptance,
        Team before,
        @Nullable Because declined) {

    /** Somebody who directs no longer, or never did, and why. */
    record Because(ProfessionalId professional, Personal<Words> reason) {}

    static Direction of(DirectorAssigned it, Team before) {
        return new Direction(
                it.director(),
                it.team(),
                it.from(),
                null,
                it.assigned(),
                Acceptance.atFirst(it.director(), it.assigned()),
                before,
                null);
    }

    static Direction of(DirectorTransferred it, Team before) {
        return new Direction(
                it.director(),
                it.team(),
                it.from(),
                new Because(it.relieved(), it.reason()),
                it.assigned(),
                Acceptance.atFirst(it.director(), it.assigned()),
                before,
                null);
    }

    static Direction of(DirectionDeclined it) {
        return new Direction(
                it.answers(),
                it.team(),
                it.from(),
                null,
                null,
                Acceptance.DECLINED,
                it.team(),
                new Because(it.director(), it.reason()));
    }

    Direction accepted() {
        return new Direction(director, team, from, relieved, assigned, Acceptance.ACCEPTED, before, declined);
    }

    /** Who answers: the director, once they accepted. */
    ProfessionalId answers() {
        return acceptance == Acceptance.AWAITED && assigned != null ? assigned.by() : director;
    }

    boolean isDeclined() {
        return acceptance == Acceptance.DECLINED;
    }

    /** Whoever assigns the same once more, or has it done again, changes nothing. */
    boolean isBy(AssignDirector assign) {
        return !isDeclined() && relieved == null && isOf(assign.director(), assign.team(), assign.from());
    }

    boolean isBy(TransferDirector transfer) {
        return new Because(transfer.relieved(), transfer.reason()).equals(relieved)
                && isOf(transfer.director(), transfer.team(), transfer.from());
    }

    private boolean isOf(ProfessionalId other, Team others, LocalDate day) {
        return director.equals(other) && team.equals(others) && from.equals(day);
    }
}
