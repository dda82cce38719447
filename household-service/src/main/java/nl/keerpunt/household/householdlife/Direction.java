package nl.keerpunt.household.householdlife;

import java.time.LocalDate;
import java.util.Optional;
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
 * @param declined by whom just before, and why; null when nobody did
 * @param until which direction holds until this one begins; null when it was the first
 */
record Direction(
        ProfessionalId director,
        Team team,
        LocalDate from,
        @Nullable Because relieved,
        @Nullable Assigning assigned,
        Acceptance acceptance,
        Team before,
        @Nullable Because declined,
        @Nullable Direction until) {

    /** Somebody who directs no longer, or never did, and why. */
    record Because(ProfessionalId professional, Personal<Words> reason) {}

    static Direction of(DirectorAssigned it, RegisteredHousehold before) {
        return new Direction(
                it.director(),
                it.team(),
                it.from(),
                null,
                it.assigned(),
                Acceptance.atFirst(it.director(), it.assigned()),
                before.presentTeam(),
                null,
                until(before.direction(), it.from()));
    }

    static Direction of(DirectorTransferred it, RegisteredHousehold before) {
        return new Direction(
                it.director(),
                it.team(),
                it.from(),
                new Because(it.relieved(), it.reason()),
                it.assigned(),
                Acceptance.atFirst(it.director(), it.assigned()),
                before.presentTeam(),
                declinedBefore(before.direction(), it.director()),
                until(before.direction(), it.from()));
    }

    static Direction of(DirectionDeclined it, RegisteredHousehold before) {
        return new Direction(
                it.answers(),
                it.team(),
                it.from(),
                null,
                null,
                Acceptance.DECLINED,
                it.team(),
                new Because(it.director(), it.reason()),
                until(before.direction(), it.from()));
    }

    Direction accepted() {
        return new Direction(director, team, from, relieved, assigned, Acceptance.ACCEPTED, before, declined, until);
    }

    /** Whoever declines once more after somebody took it over changes nothing. */
    private static @Nullable Because declinedBefore(@Nullable Direction present, ProfessionalId director) {
        return present == null
                        || !present.isDeclined()
                        || present.declined == null
                        || present.declined.professional().equals(director)
                ? null
                : present.declined;
    }

    /** Whoever was to direct from that day on or later never will. */
    private static @Nullable Direction until(@Nullable Direction present, LocalDate from) {
        var holds = present;
        while (holds != null && !holds.from.isBefore(from)) {
            holds = holds.until;
        }
        return holds;
    }

    boolean hasBegun(LocalDate today) {
        return !from.isAfter(today);
    }

    /**
     * From which day on another may direct; any, when empty. One that is still to begin stands in nobody's way: it is
     * replaced from any day after that on which the one that holds until then began.
     */
    Optional<LocalDate> earliestNext(LocalDate today) {
        return hasBegun(today) ? Optional.of(from) : Optional.ofNullable(until).map(holds -> holds.from.plusDays(1));
    }

    /** Whoever assigned themselves, or was handed it, has no one to give it back to. */
    boolean mayBeDeclined(LocalDate today) {
        return Assigning.answers(director, assigned) != null && (acceptance == Acceptance.AWAITED || !hasBegun(today));
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
