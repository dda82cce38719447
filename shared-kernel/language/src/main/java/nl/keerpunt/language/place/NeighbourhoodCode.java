package nl.keerpunt.language.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The code by which CBS knows a neighbourhood (buurtcode): BU, the four digits of the municipality, two positions for
 * the district and two for the neighbourhood within it, in which letters come too where a hundred are not enough (CBS,
 * Toelichting Wijk- en Buurtkaart 2022).
 */
public record NeighbourhoodCode(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("BU[0-9]{4}[0-9A-Z]{4}");

    @JsonCreator
    public NeighbourhoodCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a neighbourhood code is BU with eight positions");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
