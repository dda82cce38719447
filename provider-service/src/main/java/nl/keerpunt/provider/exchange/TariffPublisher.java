package nl.keerpunt.provider.exchange;

import java.util.Optional;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.contract.provider.TariffAgreedV1;
import nl.keerpunt.platform.outbox.Publication;
import nl.keerpunt.provider.provider.ProviderEvent;
import nl.keerpunt.provider.provider.ProviderEvent.*;
import nl.keerpunt.provider.provider.Providers;
import org.springframework.stereotype.Component;

/** Tells the others what a contract asks, so that they can say beforehand what a decision will cost. */
@Component
class TariffPublisher implements Publication<ProviderEvent> {

    private final Providers providers;

    TariffPublisher(Providers providers) {
        this.providers = providers;
    }

    @Override
    public Class<ProviderEvent> vocabulary() {
        return ProviderEvent.class;
    }

    @Override
    public Optional<ContractMessage> toContract(ProviderEvent event) {
        return switch (event) {
            case TariffAgreed tariff -> Optional.of(agreed(tariff));
            case ProviderContracted _, ProductOffered _ -> Optional.empty(); // Of no use without a tariff.
        };
    }

    /**
     * A product never changes once it is offered, so what the contract says of it today holds for its oldest tariff.
     */
    private ContractMessage agreed(TariffAgreed tariff) {
        var offered = providers.offered(tariff.provider(), tariff.product());
        var product = offered.product();
        return new TariffAgreedV1(
                tariff.provider().municipality(),
                tariff.provider().uuid(),
                offered.provider(),
                tariff.product(),
                product.legalBasis(),
                product.unit().name(),
                product.brokenMonth().name(),
                tariff.perUnit(),
                tariff.period().from(),
                tariff.period().until());
    }
}
