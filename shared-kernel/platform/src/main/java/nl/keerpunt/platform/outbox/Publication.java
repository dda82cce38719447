package nl.keerpunt.platform.outbox;

import java.util.Optional;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.platform.stored.Recorded;

/** What a service tells the others of its own events: one exhaustive translation per vocabulary. */
public interface Publication<E> {

    Class<E> vocabulary();

    /** Empty for what nobody outside asked for. */
    Optional<ContractMessage> toContract(E event);

    /** For what the others need to know of when it was recorded. */
    default Optional<ContractMessage> toContract(Recorded<? extends E> recorded) {
        return toContract(recorded.fact());
    }

    /** Whether one stream tells of many households: what cannot be told then holds up its whole municipality. */
    default boolean tellsOfMany() {
        return false;
    }
}
