package nl.keerpunt.household.lifefact;

import io.swagger.v3.oas.annotations.media.Schema;
import nl.keerpunt.language.place.HouseNumber;
import nl.keerpunt.language.place.Postcode;
import nl.keerpunt.language.words.Label;

/** Where somebody lives (woonadres), in the Netherlands. It prints as asterisks. */
@Schema(name = "Address")
public record Address(Label street, HouseNumber houseNumber, Postcode postcode, Label place) {

    @Override
    public String toString() {
        return "***";
    }
}
