package nl.keerpunt.household.registration;

import java.time.LocalDate;
import java.util.List;
import nl.keerpunt.contract.NeighbourhoodFrom;
import nl.keerpunt.language.StoredAs;
import nl.keerpunt.language.identity.HouseholdId;
import org.jspecify.annotations.Nullable;

/** What follows for the household as a whole from what its members' lives bring: this is told to the others. */
public sealed interface HomeEvent extends HouseholdEvent {

    /**
     * The last of the household died, and nobody is left of it.
     *
     * @param on the day; null when it is not so after all
     */
    @StoredAs("household-died-out")
    record HouseholdDiedOut(HouseholdId household, @Nullable LocalDate on) implements HomeEvent {}

    /**
     * In which neighbourhood (buurt) the household lives on which days, as far as that is known of all its members and
     * none of them hides. What was told before is replaced.
     */
    @StoredAs("neighbourhoods-reckoned")
    record NeighbourhoodsReckoned(HouseholdId household, List<NeighbourhoodFrom> neighbourhoods) implements HomeEvent {

        public NeighbourhoodsReckoned {
            neighbourhoods = List.copyOf(neighbourhoods);
        }
    }
}
