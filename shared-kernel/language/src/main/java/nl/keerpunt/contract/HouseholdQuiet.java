package nl.keerpunt.contract;

import nl.keerpunt.language.ConcernsHousehold;

/**
 * A service has ended all that the household had there, and begins nothing for it any more. Nothing that ends comes
 * after it under the household's key.
 */
public interface HouseholdQuiet extends ContractMessage, ConcernsHousehold {

    @Override
    default String about() {
        return household().uuid().toString();
    }

    @Override
    default String orderedBy() {
        return household().uuid().toString();
    }
}
