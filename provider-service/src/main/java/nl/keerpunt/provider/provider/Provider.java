package nl.keerpunt.provider.provider;

import static nl.keerpunt.provider.provider.Provider.Reason.ALREADY_CONTRACTED;
import static nl.keerpunt.provider.provider.Provider.Reason.NOT_CONTRACTED;
import static nl.keerpunt.provider.provider.Provider.Reason.PRODUCT_ALREADY_OFFERED;
import static nl.keerpunt.provider.provider.Provider.Reason.PRODUCT_UNKNOWN;
import static nl.keerpunt.provider.provider.Provider.Reason.TARIFF_NOT_POSITIVE;
import static nl.keerpunt.provider.provider.Provider.Reason.TARIFF_OVERLAPS;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.provider.provider.ProviderCommand.*;
import nl.keerpunt.provider.provider.ProviderEvent.*;

/** The life of a provider: unknown, then contracted. All its rules are in {@link #decide}. */
sealed interface Provider {

    record Unknown() implements Provider {}

    record Contracted(AgbCode agb, Label name, SortedMap<String, Product> products) implements Provider {

        public Contracted {
            products = Collections.unmodifiableSortedMap(new TreeMap<>(products));
        }

        Optional<ProductOffered> offered(String code) {
            return product(code).map(Product::offered);
        }

        private Optional<Product> product(String code) {
            return Optional.ofNullable(products.get(code));
        }

        private Contracted with(Product product) {
            var more = new TreeMap<>(products);
            more.put(product.offered().product(), product);
            return new Contracted(agb, name, more);
        }
    }

    /** A product of the contract, with the tariffs agreed for it so far. */
    record Product(ProductOffered offered, List<TariffAgreed> tariffs) {

        public Product {
            tariffs = List.copyOf(tariffs);
        }

        private Optional<Offer> on(LocalDate day) {
            return tariffs.stream()
                    .filter(tariff -> tariff.period().contains(day))
                    .findFirst()
                    .map(tariff -> new Offer(
                            offered.product(),
                            offered.legalBasis(),
                            offered.taskField(),
                            offered.unit(),
                            offered.brokenMonth(),
                            tariff.perUnit().money()));
        }

        private boolean hasTariffIn(Period period) {
            return tariffs.stream()
                    .anyMatch(tariff -> tariff.period().overlap(period).isPresent());
        }

        private Product with(TariffAgreed tariff) {
            return new Product(
                    offered, Stream.concat(tariffs.stream(), Stream.of(tariff)).toList());
        }
    }

    enum Reason {
        ALREADY_CONTRACTED,
        NOT_CONTRACTED,
        PRODUCT_ALREADY_OFFERED,
        PRODUCT_UNKNOWN,
        TARIFF_NOT_POSITIVE,
        TARIFF_OVERLAPS
    }

    /**
     * What this provider offers of a product on a day; nothing without a contract, or without a tariff for that day.
     */
    default Optional<Offer> offerOn(String product, LocalDate day) {
        return switch (this) {
            case Unknown _ -> Optional.empty();
            case Contracted contracted -> contracted.product(product).flatMap(known -> known.on(day));
        };
    }

    static List<ProviderEvent> decide(ProviderCommand command, Provider current) {
        return switch (command) {
            case ContractProvider contract -> contract(contract, current);
            case OfferProduct offer -> offer(offer, contracted(current));
            case AgreeTariff agree -> agree(agree, contracted(current));
        };
    }

    static Provider evolve(Provider current, ProviderEvent event) {
        return switch (event) {
            case ProviderContracted contracted -> new Contracted(contracted.agb(), contracted.name(), new TreeMap<>());
            case ProductOffered offered -> ((Contracted) current).with(new Product(offered, List.of()));
            case TariffAgreed agreed -> {
                var contracted = (Contracted) current;
                yield contracted.with(
                        contracted.product(agreed.product()).orElseThrow().with(agreed));
            }
        };
    }

    private static List<ProviderEvent> contract(ContractProvider contract, Provider current) {
        return switch (current) {
            case Unknown _ -> List.of(new ProviderContracted(contract.provider(), contract.agb(), contract.name()));
            case Contracted known when known.name().equals(contract.name()) -> List.of();
            case Contracted _ -> throw new Refusal(ALREADY_CONTRACTED);
        };
    }

    private static List<ProviderEvent> offer(OfferProduct offer, Contracted current) {
        var offered = new ProductOffered(
                offer.provider(),
                offer.product(),
                offer.name(),
                offer.legalBasis(),
                offer.taskField(),
                offer.unit(),
                offer.brokenMonth());
        var known = current.product(offer.product()).map(Product::offered);
        if (known.isEmpty()) {
            return List.of(offered);
        }
        if (known.get().equals(offered)) {
            return List.of();
        }
        // Arrangements rest on the law and the unit of a product; another content is another product.
        throw new Refusal(PRODUCT_ALREADY_OFFERED);
    }

    private static List<ProviderEvent> agree(AgreeTariff agree, Contracted current) {
        var agreed = new TariffAgreed(agree.provider(), agree.product(), agree.perUnit(), agree.period());
        var product = current.product(agree.product()).orElseThrow(() -> new Refusal(PRODUCT_UNKNOWN));
        if (agree.perUnit().money().isNothing()) {
            throw new Refusal(TARIFF_NOT_POSITIVE);
        }
        if (product.tariffs().contains(agreed)) {
            return List.of();
        }
        if (product.hasTariffIn(agree.period())) {
            throw new Refusal(TARIFF_OVERLAPS);
        }
        return List.of(agreed);
    }

    private static Contracted contracted(Provider current) {
        return switch (current) {
            case Contracted contracted -> contracted;
            case Unknown _ -> throw new Refusal(NOT_CONTRACTED);
        };
    }
}
