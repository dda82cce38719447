package nl.keerpunt.contract;

import java.time.LocalDate;
import nl.keerpunt.language.place.NeighbourhoodCode;
import org.jspecify.annotations.Nullable;

/**
 * From which day on which neighbourhood (buurt), until the next.
 *
 * @param neighbourhood null: no closer than the municipality
 */
public record NeighbourhoodFrom(LocalDate from, @Nullable NeighbourhoodCode neighbourhood) {}
