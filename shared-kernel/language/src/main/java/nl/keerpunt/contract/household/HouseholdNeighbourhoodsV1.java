package nl.keerpunt.contract.household;

import java.util.List;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.contract.NeighbourhoodFrom;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;

/**
 * In which neighbourhood (buurt) the household lives on which days, and never at which address. It replaces what was
 * told before, so that a correction needs no message of its own. Where somebody hides it says no more than that it is
 * the municipality.
 *
 * @param neighbourhoods in the order of their days
 */
public record HouseholdNeighbourhoodsV1(
        MunicipalityCode municipality, HouseholdId household, List<NeighbourhoodFrom> neighbourhoods)
        implements ContractMessage, ConcernsHousehold {

    public HouseholdNeighbourhoodsV1 {
        neighbourhoods = List.copyOf(neighbourhoods);
    }

    @Override
    public String about() {
        return household.uuid().toString();
    }

    @Override
    public String orderedBy() {
        return household.uuid().toString();
    }
}
