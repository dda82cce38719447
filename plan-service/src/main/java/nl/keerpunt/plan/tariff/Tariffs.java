package nl.keerpunt.plan.tariff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.keerpunt.plan.tariff.TariffCommand.*;
import nl.keerpunt.plan.tariff.TariffEvent.*;

/** The tariffs of one contract, in the order in which they were heard. */
record Tariffs(List<Tariff> heard) {

    static final Tariffs NONE = new Tariffs(List.of());

    Tariffs {
        heard = List.copyOf(heard);
    }

    /** What holds on that day: a tariff replaces what was agreed before it for its days. */
    Optional<Tariff> on(String product, LocalDate day) {
        return heard.reversed().stream()
                .filter(tariff -> tariff.isOf(product, day))
                .findFirst();
    }

    static List<TariffEvent> decide(TariffCommand command, Tariffs current) {
        return switch (command) {
            case RecordTariff record ->
                current.heard.contains(record.tariff())
                        ? List.of()
                        : List.of(new TariffRecorded(record.tariffs(), record.tariff()));
        };
    }

    static Tariffs evolve(Tariffs current, TariffEvent event) {
        return switch (event) {
            case TariffRecorded recorded -> {
                var longer = new ArrayList<>(current.heard);
                longer.add(recorded.tariff());
                yield new Tariffs(longer);
            }
        };
    }
}
