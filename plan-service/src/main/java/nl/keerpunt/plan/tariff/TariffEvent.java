package nl.keerpunt.plan.tariff;

/** Everything that can have been heard of tariffs (tarieven). */
public sealed interface TariffEvent {

    TariffsId tariffs();

    record TariffRecorded(TariffsId tariffs, Tariff tariff) implements TariffEvent {}
}
