package nl.keerpunt.provider.provider;

import nl.keerpunt.language.Command;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.TaskField;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.BrokenMonth;
import nl.keerpunt.language.money.ProductUnit;
import nl.keerpunt.language.words.Label;

/** Everything a caller may ask of a provider (zorgaanbieder). */
public sealed interface ProviderCommand extends Command {

    ProviderId provider();

    @Override
    default String history() {
        return provider().key();
    }

    /** Contracteer een aanbieder. */
    record ContractProvider(ProviderId provider, AgbCode agb, Label name) implements ProviderCommand {

        public ContractProvider {
            if (!provider.equals(ProviderId.of(provider.municipality(), agb))) {
                throw new IllegalArgumentException("a provider's id derives from its AGB code");
            }
        }
    }

    /** Neem een product op in het contract. */
    record OfferProduct(
            ProviderId provider,
            String product,
            Label name,
            LegalBasis legalBasis,
            TaskField taskField,
            ProductUnit unit,
            BrokenMonth brokenMonth)
            implements ProviderCommand {}

    /** Spreek een tarief af, per eenheid en voor een periode. */
    record AgreeTariff(ProviderId provider, String product, Amount perUnit, Period period) implements ProviderCommand {}
}
