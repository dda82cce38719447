package nl.keerpunt.provider.provider;

import static java.time.LocalDate.parse;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import nl.keerpunt.language.AgbCode;
import nl.keerpunt.language.Amount;
import nl.keerpunt.language.BrokenMonth;
import nl.keerpunt.language.Label;
import nl.keerpunt.language.LegalBasis;
import nl.keerpunt.language.MunicipalityCode;
import nl.keerpunt.language.Period;
import nl.keerpunt.language.ProductUnit;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.TaskField;
import nl.keerpunt.provider.provider.ProviderCommand.AgreeTariff;
import nl.keerpunt.provider.provider.ProviderCommand.ContractProvider;
import nl.keerpunt.provider.provider.ProviderCommand.OfferProduct;
import nl.keerpunt.provider.provider.ProviderEvent.ProductOffered;
import nl.keerpunt.provider.provider.ProviderEvent.ProviderContracted;
import nl.keerpunt.provider.provider.ProviderEvent.TariffAgreed;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class ProviderAggregateTest {

    private static final AgbCode AGB = new AgbCode("22220001");
    private static final ProviderId ID = ProviderId.of(new MunicipalityCode("0307"), AGB);
    private static final Period YEAR = new Period(parse("2026-01-01"), parse("2026-12-31"));

    private static final ProviderContracted contracted = new ProviderContracted(ID, AGB, new Label("De Brug"));
    private static final ProductOffered offered = new ProductOffered(
            ID,
            "02A05",
            new Label("Guidance"),
            new LegalBasis("WMO"),
            new TaskField("6.71"),
            ProductUnit.HOUR,
            BrokenMonth.BY_DAYS);

    private final AggregateTestFixture<ProviderAggregate> fixture = new AggregateTestFixture<>(ProviderAggregate.class);

    @Test
    void the_first_command_makes_the_stream() {
        fixture.givenNoPriorActivity()
                .when(new ContractProvider(ID, AGB, new Label("De Brug")))
                .expectEvents(contracted);
    }

    @Test
    void a_later_command_is_decided_on_what_was_recorded() {
        fixture.given(contracted, offered)
                .when(new AgreeTariff(ID, "02A05", new Amount(6200), YEAR))
                .expectEvents(new TariffAgreed(ID, "02A05", new Amount(6200), YEAR));
    }

    @Test
    void a_retry_stores_nothing() {
        fixture.given(contracted, offered)
                .when(new OfferProduct(
                        ID,
                        "02A05",
                        new Label("Guidance"),
                        new LegalBasis("WMO"),
                        new TaskField("6.71"),
                        ProductUnit.HOUR,
                        BrokenMonth.BY_DAYS))
                .expectNoEvents();
    }

    @Test
    void a_refusal_reaches_the_caller() {
        fixture.givenNoPriorActivity()
                .when(new AgreeTariff(ID, "02A05", new Amount(6200), YEAR))
                .expectException(Refusal.class);
    }

    @Test
    void every_command_has_a_handler() {
        var handled = Arrays.stream(ProviderAggregate.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(CommandHandler.class))
                .map(method -> method.getParameterTypes()[0])
                .collect(toSet());

        assertThat(handled).containsExactlyInAnyOrder(ProviderCommand.class.getPermittedSubclasses());
    }
}
