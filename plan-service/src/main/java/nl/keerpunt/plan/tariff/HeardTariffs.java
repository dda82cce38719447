package nl.keerpunt.plan.tariff;

import java.util.Optional;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.money.ProductUnit;
import nl.keerpunt.platform.heard.Patience;
import nl.keerpunt.platform.stored.Histories;
import org.springframework.stereotype.Component;

/** What support costs by the tariffs (tarieven) that were heard of. */
@Component
public class HeardTariffs {

    private final Histories histories;
    private final Patience patience;

    HeardTariffs(Histories histories, Patience patience) {
        this.histories = histories;
        this.patience = patience;
    }

    /** At the contract's price; waits a while for its tariff to be heard of. */
    public Money priceOf(MunicipalityCode municipality, Terms terms) {
        return patience.heard(() -> tariff(municipality, terms)).priceOf(terms);
    }

    /** In what the product is counted, by the tariffs that were heard of by now. */
    public Optional<ProductUnit> unitOf(MunicipalityCode municipality, Terms terms) {
        return tariff(municipality, terms).map(Tariff::unit);
    }

    private Optional<Tariff> tariff(MunicipalityCode municipality, Terms terms) {
        var current = Tariffs.NONE;
        for (var recorded : histories.of(TariffsId.of(municipality, terms.provider()), TariffEvent.class)) {
            current = Tariffs.evolve(current, recorded.fact());
        }
        return current.on(terms.product(), terms.period().from());
    }
}
