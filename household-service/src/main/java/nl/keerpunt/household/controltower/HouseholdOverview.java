package nl.keerpunt.household.controltower;

import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.household.direction.Acceptance;
import nl.keerpunt.household.dossier.HouseholdOn;
import nl.keerpunt.household.dossier.Question;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.words.Team;
import org.jspecify.annotations.Nullable;

/**
 * One household in the list of a team, on one day. It names nobody who lives there.
 *
 * @param team the team that answers for it on that day
 * @param director the director (regisseur) of that day, if it has one
 * @param acceptance whether that director accepted; null without one
 * @param acceptBy the last working day on which they should accept; null once they did
 * @param answers whoever answers for it on that day (verantwoordelijk); null where it is not known who registered it
 * @param planActiveSince null while no plan is active
 * @param flaggedSince from which day on nothing about it goes out (veiligheidsvlag); null while no flag is set
 * @param openRequests how many requests (meldingen) wait for an answer
 * @param waitingSince the day of the oldest of them
 * @param lastDeath the day on which a member died last; null when nobody did
 * @param residenceCases how many departures wait for a decision which municipality answers
 * @param version of the last fact that this rests on, counted from 0
 */
record HouseholdOverview(
        UUID id,
        Team team,
        LocalDate registeredOn,
        @Nullable ProfessionalId director,
        @Nullable LocalDate directedFrom,
        @Nullable Acceptance acceptance,
        @Nullable LocalDate acceptBy,
        @Nullable ProfessionalId answers,
        @Nullable LocalDate planActiveSince,
        @Nullable LocalDate flaggedSince,
        int openRequests,
        @Nullable LocalDate waitingSince,
        @Nullable LocalDate lastDeath,
        int residenceCases,
        long version) {

    static HouseholdOverview of(UUID id, HouseholdOn household, long version) {
        var direction = household.direction();
        var flag = household.flag();
        var open = household.requests().values().stream()
                .filter(asked -> asked.answer() == null)
                .map(Question::on)
                .sorted()
                .toList();
        return new HouseholdOverview(
                id,
                household.team(),
                household.registeredOn(),
                direction == null ? null : direction.director(),
                direction == null ? null : direction.from(),
                direction == null ? null : direction.acceptance(),
                direction == null ? null : direction.acceptBy(),
                household.answers(),
                household.planActiveSince(),
                flag == null ? null : flag.on(),
                open.size(),
                open.isEmpty() ? null : open.getFirst(),
                household.lastDeath().orElse(null),
                household.residenceCases(),
                version);
    }
}
