package nl.keerpunt.provider.provider;

import nl.keerpunt.language.AgbCode;
import nl.keerpunt.language.LegalBasis;
import nl.keerpunt.language.Money;
import nl.keerpunt.language.Period;
import nl.keerpunt.language.TaskField;

/** Everything that can have happened to a provider (zorgaanbieder). */
public sealed interface ProviderEvent {

    ProviderId provider();

    /** Aanbieder gecontracteerd. */
    record ProviderContracted(ProviderId provider, AgbCode agb, String name) implements ProviderEvent {}

    /** Product opgenomen in het contract. */
    record ProductOffered(
            ProviderId provider, String product, String name, LegalBasis legalBasis, TaskField taskField, Unit unit)
            implements ProviderEvent {}

    /** Tarief afgesproken. */
    record TariffAgreed(ProviderId provider, String product, Money perUnit, Period period) implements ProviderEvent {}
}
