package nl.keerpunt.provider.provider;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.platform.stored.Recorded;
import nl.keerpunt.provider.provider.ProviderEvent.*;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up what a contract says: a fact for whoever is about to agree on something. */
@Component
public class Providers {

    private final Histories histories;

    Providers(Histories histories) {
        this.histories = histories;
    }

    public boolean isContracted(MunicipalityCode municipality, AgbCode agb) {
        return histories.opening(ProviderId.of(municipality, agb).key()).isPresent();
    }

    /** What a provider offers of a product on a day; null when its contract says nothing of it. */
    public @Nullable Offer offer(MunicipalityCode municipality, AgbCode agb, String product, LocalDate day) {
        return asOf(histories.of(ProviderId.of(municipality, agb), ProviderEvent.class))
                .offerOn(product, day)
                .orElse(null);
    }

    /** A product that a contract offers, and whose contract it is; it never changes once it is offered. */
    public record Offered(AgbCode provider, ProductOffered product) {}

    public Offered offered(ProviderId provider, String product) {
        var contracted = contracted(histories.of(provider, ProviderEvent.class)).orElseThrow();
        return new Offered(contracted.agb(), contracted.offered(product).orElseThrow());
    }

    static Provider asOf(List<Recorded<ProviderEvent>> history) {
        Provider provider = new Provider.Unknown();
        for (var recorded : history) {
            provider = Provider.evolve(provider, recorded.fact());
        }
        return provider;
    }

    /** The contract as it was known; empty when there was none yet. */
    static Optional<Provider.Contracted> contracted(List<Recorded<ProviderEvent>> history) {
        return switch (asOf(history)) {
            case Provider.Contracted contracted -> Optional.of(contracted);
            case Provider.Unknown _ -> Optional.empty();
        };
    }
}
