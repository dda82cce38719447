package nl.keerpunt.language.words;

import java.util.Objects;
import java.util.Optional;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.law.LegalBasis;
import org.jspecify.annotations.Nullable;

/**
 * Something about a person or in a person's words: names, dates of birth, purposes, reasons, evaluations.
 *
 * <p>The platform encrypts it with the household's key before it reaches a store, and reads it back as erased once that
 * key is destroyed. What belongs to one law alone has a key of that law, so that it can go before the rest. It prints
 * as asterisks, so that it cannot slip into a log or an error message.
 *
 * @param household whose key protects the value
 * @param law to whose record it belongs alone, or null when it is of the household as such
 * @param known the value, or null when it was erased
 */
public record Personal<T>(
        HouseholdId household,
        @Nullable LegalBasis law,
        @Nullable T known) {

    public static <T> Personal<T> of(HouseholdId household, T value) {
        return new Personal<>(household, null, Objects.requireNonNull(value));
    }

    public static <T> Personal<T> of(HouseholdId household, LegalBasis law, T value) {
        return new Personal<>(household, Objects.requireNonNull(law), Objects.requireNonNull(value));
    }

    public static <T> Personal<T> erased(HouseholdId household) {
        return new Personal<>(household, null, null);
    }

    public static <T> Personal<T> erased(HouseholdId household, @Nullable LegalBasis law) {
        return new Personal<>(household, law, null);
    }

    public Optional<T> value() {
        return Optional.ofNullable(known);
    }

    @Override
    public String toString() {
        return known == null ? "(erased)" : "***";
    }
}
