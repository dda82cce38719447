package nl.keerpunt.plan.tariff;

import nl.keerpunt.language.StoredAs;

/** Everything that can have been heard of tariffs (tarieven). */
public sealed interface TariffEvent {

    TariffsId tariffs();

    @StoredAs("tariff-recorded")
    record TariffRecorded(TariffsId tariffs, Tariff tariff) implements TariffEvent {}
}
