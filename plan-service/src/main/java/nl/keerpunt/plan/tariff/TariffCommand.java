package nl.keerpunt.plan.tariff;

import nl.keerpunt.language.Command;

/** Everything that provider-service has to tell of tariffs (tarieven). */
public sealed interface TariffCommand extends Command {

    TariffsId tariffs();

    @Override
    default String history() {
        return tariffs().key();
    }

    record RecordTariff(TariffsId tariffs, Tariff tariff) implements TariffCommand {}
}
