package nl.keerpunt.platform.mandate;

import java.time.LocalDate;
import nl.keerpunt.language.law.Mandate;

/**
 * A mandate as it holds now.
 *
 * @param version 1 as it was granted; one more with each withdrawal
 */
public record Held(Mandate mandate, int version) {

    Held until(LocalDate lastDay) {
        return new Held(mandate.until(lastDay), version + 1);
    }
}
