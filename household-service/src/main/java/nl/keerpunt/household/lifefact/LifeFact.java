package nl.keerpunt.household.lifefact;

import java.time.LocalDate;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.place.NeighbourhoodCode;
import nl.keerpunt.language.words.Personal;
import org.jspecify.annotations.Nullable;

/** What life brings a member (gezinslid), as the registry of persons (BRP) or a person tells it. */
public sealed interface LifeFact {

    /** The day on which it happened, or from which it is so. */
    LocalDate on();

    /**
     * They live at that address from that day.
     *
     * @param hidden whether the address is kept from others (indicatie geheim)
     * @param neighbourhood of the address; of a hidden one it is not kept, for few households share one
     */
    record Lives(
            Personal<Address> address,
            boolean hidden,
            @Nullable NeighbourhoodCode neighbourhood,
            LocalDate on) implements LifeFact {

        public Lives {
            neighbourhood = hidden ? null : neighbourhood;
        }
    }

    record Died(LocalDate on) implements LifeFact {}

    /**
     * They live outside the municipality from that day.
     *
     * @param to where; null when nobody told, and abroad
     */
    record Left(LocalDate on, @Nullable MunicipalityCode to) implements LifeFact {}
}
