package nl.keerpunt.language.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A citizen service number (burgerservicenummer): nine digits that pass the 11-test (iWmo 3.2, rule CS002).
 *
 * <p>Personal data. It prints as asterisks, so that it cannot slip into a log or an error message.
 */
public record Bsn(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{9}");

    @JsonCreator
    public Bsn {
        if (!FORM.matcher(value).matches() || !passesElevenTest(value)) {
            throw new IllegalArgumentException("a BSN has nine digits and passes the 11-test");
        }
    }

    private static boolean passesElevenTest(String digits) {
        var sum = -Character.digit(digits.charAt(8), 10);
        for (var place = 0; place < 8; place++) {
            sum += (9 - place) * Character.digit(digits.charAt(place), 10);
        }
        return sum != 0 && sum % 11 == 0;
    }

    @Override
    public String toString() {
        return "*********";
    }
}
