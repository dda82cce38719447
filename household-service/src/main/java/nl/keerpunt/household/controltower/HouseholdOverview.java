package nl.keerpunt.household.controltower;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One household in the list of a team. It names nobody who lives there.
 *
 * @param team the team that answers for it today
 * @param director the director (regisseur) of today, if it has one
 * @param planActiveSince null while no plan is active
 * @param openRequests how many requests (meldingen) wait for an answer
 * @param waitingSince the day of the oldest of them
 */
record HouseholdOverview(
        UUID id,
        String team,
        LocalDate registeredOn,
        @Nullable String director,
        @Nullable LocalDate directedFrom,
        @Nullable LocalDate planActiveSince,
        int openRequests,
        @Nullable LocalDate waitingSince,
        long version) {}
