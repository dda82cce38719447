package nl.keerpunt.plan.tariff;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything that provider-service has to tell of tariffs (tarieven). */
public sealed interface TariffCommand {

    @TargetAggregateIdentifier
    TariffsId tariffs();

    record RecordTariff(TariffsId tariffs, Tariff tariff) implements TariffCommand {}
}
