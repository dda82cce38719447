package nl.keerpunt.provider.provider;

import static java.util.Objects.requireNonNullElse;

import nl.keerpunt.language.StoredAs;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.TaskField;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.BrokenMonth;
import nl.keerpunt.language.money.ProductUnit;
import nl.keerpunt.language.words.Label;

/** Everything that can have happened to a provider (zorgaanbieder). */
public sealed interface ProviderEvent {

    ProviderId provider();

    /** Aanbieder gecontracteerd. */
    @StoredAs("provider-contracted")
    record ProviderContracted(ProviderId provider, AgbCode agb, Label name) implements ProviderEvent {}

    /** Product opgenomen in het contract; until 26 November 2026 every broken month was paid by days. */
    @StoredAs("product-offered")
    record ProductOffered(
            ProviderId provider,
            String product,
            Label name,
            LegalBasis legalBasis,
            TaskField taskField,
            ProductUnit unit,
            BrokenMonth brokenMonth)
            implements ProviderEvent {

        public ProductOffered {
            brokenMonth = requireNonNullElse(brokenMonth, BrokenMonth.BY_DAYS);
        }
    }

    /** Tarief afgesproken. */
    @StoredAs("tariff-agreed")
    record TariffAgreed(ProviderId provider, String product, Amount perUnit, Period period) implements ProviderEvent {}
}
