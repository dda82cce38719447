package nl.keerpunt.household.lifefact;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import nl.keerpunt.language.place.HouseNumber;
import nl.keerpunt.language.place.Postcode;
import nl.keerpunt.language.words.Label;

/** Where somebody lives (woonadres), in the Netherlands. It prints as asterisks. */
@Schema(name = "Address")
public record Address(Label street, HouseNumber houseNumber, Postcode postcode, Label place) {

    /** By postcode and house number, which tell an address in the Netherlands, however the number is written. */
    public boolean isSameAs(Address other) {
        return postcode.equals(other.postcode) && written(houseNumber).equals(written(other.houseNumber));
    }

    private static String written(HouseNumber number) {
        return number.value().replaceAll("[ -]", "").toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "***";
    }
}
