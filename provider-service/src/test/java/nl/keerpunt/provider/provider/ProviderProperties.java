package nl.keerpunt.provider.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.TaskField;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.BrokenMonth;
import nl.keerpunt.language.money.ProductUnit;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.provider.provider.ProviderCommand.*;
import nl.keerpunt.provider.provider.ProviderEvent.*;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold for any history of a provider. A failure names its seed. */
class ProviderProperties {

    private static final AgbCode AGB = new AgbCode("22220001");
    private static final ProviderId ID = ProviderId.of(new MunicipalityCode("0307"), AGB);
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_decided_event_can_be_replayed_while_a_retry_adds_nothing(long seed) {
        var random = new Random(seed);
        Provider current = new Provider.Unknown();
        var history = new ArrayList<ProviderEvent>();
        for (var step = 0; step < 50; step++) {
            var command = anyCommand(random);
            try {
                for (var event : Provider.decide(command, current)) {
                    current = Provider.evolve(current, event);
                    history.add(event);
                }
                assertThat(Provider.decide(command, current)).isEmpty();
            } catch (Refusal _) { // A refusal leaves the state as it was; that is the point.
            }
        }
        assertThat(replayed(history)).isEqualTo(current);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void on_any_day_a_product_has_at_most_one_tariff_which_is_the_one_offered(long seed) {
        var random = new Random(seed);
        Provider current = new Provider.Unknown();
        var tariffs = new ArrayList<TariffAgreed>();
        for (var step = 0; step < 50; step++) {
            for (var event : decided(anyCommand(random), current)) {
                current = Provider.evolve(current, event);
                if (event instanceof TariffAgreed tariff) {
                    tariffs.add(tariff);
                }
            }
        }
        for (var day = FIRST; day.isBefore(FIRST.plusDays(120)); day = day.plusDays(1)) {
            var on = day;
            for (var product : List.of("A", "B")) {
                var holding = tariffs.stream()
                        .filter(tariff -> tariff.product().equals(product))
                        .filter(tariff -> tariff.period().contains(on))
                        .map(tariff -> tariff.perUnit().money())
                        .toList();
                assertThat(current.offerOn(product, on).map(Offer::tariff).stream()
                                .toList())
                        .isEqualTo(holding);
            }
        }
    }

    private static List<ProviderEvent> decided(ProviderCommand command, Provider current) {
        try {
            return Provider.decide(command, current);
        } catch (Refusal _) {
            return List.of();
        }
    }

    private static Provider replayed(List<ProviderEvent> history) {
        Provider state = new Provider.Unknown();
        for (var event : history) {
            state = Provider.evolve(state, event);
        }
        return state;
    }

    private static ProviderCommand anyCommand(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> new ContractProvider(ID, AGB, new Label(random.nextBoolean() ? "De Brug" : "De Overkant"));
            case 1, 2 ->
                new OfferProduct(
                        ID,
                        anyProduct(random),
                        new Label("Guidance"),
                        new LegalBasis("WMO"),
                        new TaskField("6.71"),
                        random.nextInt(4) == 0 ? ProductUnit.HALF_DAY : ProductUnit.HOUR,
                        BrokenMonth.BY_DAYS);
            default -> {
                var from = FIRST.plusDays(random.nextInt(100));
                yield new AgreeTariff(
                        ID,
                        anyProduct(random),
                        new Amount(random.nextInt(5)),
                        new Period(from, from.plusDays(random.nextInt(10))));
            }
        };
    }

    private static String anyProduct(Random random) {
        return random.nextBoolean() ? "A" : "B";
    }
}
