package nl.keerpunt.platform.privacy;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import nl.keerpunt.platform.keys.HouseholdKeys;
import nl.keerpunt.platform.lane.Beside;
import nl.keerpunt.platform.lane.Order;

/** The keys with which what the commands of a batch say is sealed: read, or made, in its transaction. */
final class KeysOfBatch implements Beside {

    private final HouseholdKeys keys;

    KeysOfBatch(HouseholdKeys keys) {
        this.keys = keys;
    }

    @Override
    public void before(List<Order<?>> orders) {
        keys.prepare(orders.stream()
                .flatMap(order -> order.foreseen().stream())
                .flatMap(sent -> SaidOf.households(sent.command()))
                .collect(toSet()));
    }
}
